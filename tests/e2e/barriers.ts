import type { Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Looks of text whose contrast has been measured; two thirds of axe's time go into measuring it again. */
const measured = new Set<string>()

/** What axe finds against WCAG 2.2 AA and good practice. The contrast of one look of text, on whatever lies behind it, is measured once per process. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  for (const look of await page.evaluate(markMeasured, [...measured])) measured.add(look)
  return await page.evaluate(async (values) => {
    window.axe.configure({ rules: [{ id: 'color-contrast', selector: ':not([data-contrast-measured])' }] })
    const { violations } = await window.axe.run(document, {
      ...{ runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
  }, TAGS)
}

/** Marks each element whose look is known or has stood further up in the page; tells the looks of this page. */
function markMeasured(known: string[]): string[] {
  // A single letter is not measured.
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim().length > 1)
  const [seen, grounds] = [new Set(known), new Map<Element, string>()]
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element)
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, textShadow } = style
    const under = grounds.get(element.parentElement ?? element) ?? ''
    const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, textShadow].join()
    const isPlain = own === 'rgba(0, 0, 0, 0),none,1,none,normal,static,none'
    const ground = isPlain ? under : `${under}/${own}`
    grounds.set(element, ground)
    const look = [ground, element.tagName, style.color, style.fontSize, style.fontWeight].join('|')
    if (!element.checkVisibility()) continue
    if (seen.has(look)) element.setAttribute('data-contrast-measured', '')
    else if (hasText(element) && !element.closest(':disabled, [aria-disabled="true"]')) seen.add(look)
  }
  return [...seen]
}
