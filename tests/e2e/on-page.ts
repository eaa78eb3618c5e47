import { expect, type Locator, type Page } from '@playwright/test'

/** Presses the button of that whole name in the page's main part, and waits for the page it leads to: what is looked for next may stand on the old page too. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const next = page.waitForEvent('domcontentloaded')
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
  await next
}

/** Follows the first link of that whole name in the page's main part. */
export const follow = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).first().click()

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
