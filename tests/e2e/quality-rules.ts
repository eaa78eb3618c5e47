import type { Page } from '@playwright/test'

/** Rules of our own for every page, told as faults. */
export async function pageFaults(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const faults: string[] = []
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    if (all('h1').length !== 1) faults.push(`${all('h1').length} h1`)
    if (all('main').length !== 1) faults.push(`${all('main').length} main`)
    if (!['ja', 'en'].includes(document.documentElement.lang)) faults.push('no language')
    const ids = all('[id]').map(({ id }) => id)
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) faults.push(`id twice: ${id}`)
    for (const name of ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'headers'])
      for (const element of all(`[${name}]`))
        for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter((one) => one !== ''))
          if (!document.getElementById(id)) faults.push(`${name} leads nowhere: ${id}`)
    for (const element of all('[style]:not(next-route-announcer)'))
      faults.push(`inline style: ${element.outerHTML.slice(0, 80)}`)
    let level = 0
    for (const heading of all('h1,h2,h3,h4,h5,h6')) {
      const own = Number(heading.tagName[1])
      if (own > level + 1 && level > 0) faults.push(`heading level skipped: ${heading.textContent}`)
      level = own
    }
    return faults
  })
}

/** What the keyboard does not reach, reaches out of order, or reaches without being seen. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  // From a real key on, focus is shown as it is to whoever has no mouse.
  await page.keyboard.press('Tab')
  return await page.evaluate(() => {
    const faults: string[] = []
    const told = (element: Element) => element.outerHTML.slice(0, 80)
    const isShown = (element: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    }
    const first = document.activeElement
    if (first?.getAttribute('href') !== '#main')
      faults.push(`the first key leads to ${first ? told(first) : 'nothing'}`)
    for (const element of document.querySelectorAll('[tabindex]'))
      if (Number(element.getAttribute('tabindex')) > 0) faults.push(`out of order: ${told(element)}`)
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
      if (!element.checkVisibility() || element.matches(':disabled, [aria-hidden="true"]')) continue
      element.focus()
      if (document.activeElement !== element || element.tabIndex < 0) faults.push(`not reached: ${told(element)}`)
      else if (!isShown(element)) faults.push(`reached unseen: ${told(element)}`)
    }
    return faults
  })
}

/** By how many pixels a page can be moved sideways on a narrow screen. */
export async function sidewaysAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 900 })
  return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
