import type { Page } from '@playwright/test'

/**
 * Pairs of links that read the same and lead apart (WCAG 2.4.4). With a link is read what it stands in: its navigation,
 * the headers of its table's row and column, or its list item or paragraph. Lines of a table that are the same word for
 * word are the same to everybody.
 */
export async function ambiguousLinks(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
    const nameOf = (element: Element) => element.getAttribute('aria-label') ?? text(element)

    function contextOf(link: Element): string[] {
      const navigation = link.closest('nav')
      if (navigation) return [nameOf(navigation)]
      const cell = link.closest<HTMLTableCellElement>('td, th')
      if (!cell) return [text(link.closest('li')), text(link.closest('p, dd'))]
      const table = cell.closest('table')
      const rowHeaders = [...(cell.parentElement?.querySelectorAll('th[scope=row]') ?? [])].map(text)
      return [text(table?.caption), text(table?.tHead?.rows[0]?.cells[cell.cellIndex]), ...rowHeaders]
    }

    const faults: string[] = []
    const links = new Map<string, Element>()
    for (const link of document.querySelectorAll('a[href]:not([href^="#"])')) {
      const purpose = JSON.stringify([nameOf(link), ...contextOf(link)])
      const twin = links.get(purpose)
      links.set(purpose, link)
      const row = link.closest('tr')
      if (!twin || twin.getAttribute('href') === link.getAttribute('href')) continue
      if (row && text(row) === text(twin.closest('tr'))) continue
      faults.push(`two links named ${purpose}: ${twin.getAttribute('href')} ${link.getAttribute('href')}`)
    }
    return faults
  })
}
