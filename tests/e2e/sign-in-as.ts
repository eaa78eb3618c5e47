import { expect, type Page } from '@playwright/test'

const PASSWORD = 'Shiranui-1958-demo'

/** Signs in with one of the demo's accounts and waits for the person's own home. */
export async function signInAs(page: Page, signInName: string) {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: /利用者名/ }).fill(signInName)
  await page.getByLabel(/パスワード/).fill(PASSWORD)
  await page.getByRole('button', { name: 'サインインする' }).click()
  await expect(page).not.toHaveURL(/sign-in/)
}
