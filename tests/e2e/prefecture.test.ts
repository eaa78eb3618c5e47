import { expect, test } from '@playwright/test'
import { signInAs } from './sign-in-as'

test.describe('A prefecture, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('passes on the consultation of a town found by its reading, and both see it', async ({ page }) => {
    const title = '県経由のご相談 画面'
    await signInAs(page, 'kumamoto-pref@demo.test')
    await page.goto('/prefecture/intake')
    await page.getByRole('searchbox', { name: /読み/ }).fill('マシキ')
    await page.getByRole('button', { name: '探す', exact: true }).click()
    await page.getByRole('radio', { name: /益城町/ }).check()
    await page.getByRole('radio', { name: /5分相談/ }).check()
    await page.getByRole('button', { name: 'この市町村の相談を書き始める' }).click()
    await expect(page.getByText(/益城町の相談を、県を経由して/)).toBeVisible()
    await page.getByRole('textbox', { name: /件名/ }).fill(title)
    await page.getByRole('textbox', { name: /現状と課題/ }).fill('町から県にご相談がありました。')
    await page.getByRole('textbox', { name: /担当の方のお名前/ }).fill('益城 花子')
    await page.getByRole('button', { name: '確認へ進む' }).click()
    await page.getByRole('button', { name: '相談を送信する' }).click()
    await page.getByRole('link', { name: 'この相談を開く' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.getByRole('textbox', { name: /意見・情報/ }).fill('県の補助も使えます')
    await page.getByRole('button', { name: '意見・情報を送る' }).click()
    await expect(page.getByRole('status')).toContainText('メッセージを送りました')

    await signInAs(page, 'mashiki@demo.test')
    await page.goto('/my/consultations')
    await page.getByRole('link', { name: title }).first().click()
    await expect(page.getByText('県の補助も使えます')).toBeVisible()
  })
})
