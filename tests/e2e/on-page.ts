import { type Download, expect, type Locator, type Page } from '@playwright/test'

/** Presses the button of that whole name in a page's main part, or in the part given, and waits for the page it leads to: what is looked for next may stand on the old page too. */
export const press = (place: Page | Locator, name?: string | RegExp) => leave(place, 'button', name)

/** Follows the first link of that whole name, as `press` does. */
export const follow = (place: Page | Locator, name?: string | RegExp) => leave(place, 'link', name)

/** Opens or closes what stands under these words; the page stays. */
export const unfold = (page: Page, words: string | RegExp) =>
  page.locator('summary').filter({ hasText: words }).first().click()

/** Saves the file that the first link of that whole name leads to; the page stays. */
export async function save(page: Page, name: string | RegExp): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), linkOf(page.getByRole('main'), name).click()])
  return file
}

const linkOf = (part: Locator, name?: string | RegExp) => part.getByRole('link', whole(name)).first()

const whole = (name?: string | RegExp) => (name === undefined ? {} : { name, exact: true })

async function leave(place: Page | Locator, role: 'button' | 'link', name?: string | RegExp): Promise<void> {
  const [page, part] = 'goto' in place ? [place, place.getByRole('main')] : [place.page(), place]
  const away = role === 'link' ? linkOf(part, name) : part.getByRole('button', whole(name))
  await Promise.all([page.waitForEvent('domcontentloaded'), away.click()])
}

/** Types into the field of that label. */
export const type = (page: Page, label: string | RegExp, text: string) =>
  page.getByRole('textbox', { name: label }).fill(text)

/** The page says that something has been done. */
export const told = (page: Page, words: string | RegExp) => expect(page.getByRole('status')).toContainText(words)

/** The summary of what has to be put right; Next's own announcer of pages is an alert too. */
export const toPutRight = (page: Page): Locator => page.getByRole('alert', { name: /入力内容をご確認ください/ })

/** The page has that title. */
export const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

/** What the page has on record under a term. */
export const stated = (page: Page, term: string): Locator => page.locator(`dt:text-is("${term}") + dd`)
