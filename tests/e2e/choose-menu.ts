import type { Page } from '@playwright/test'

/** Chooses a menu from a list whose groups may have to be opened first. */
export async function chooseMenu(page: Page, menu: string) {
  const box = page.getByRole('checkbox', { name: menu, includeHidden: true })
  const group = page.locator('details', { has: box })
  if ((await group.count()) > 0 && !(await box.isVisible())) await group.locator('summary').click()
  await box.check()
}
