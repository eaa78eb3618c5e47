import { expect, test } from '@playwright/test'
import { follow, heading, press, told } from './on-page'
import { signInAs } from './sign-in-as'

test.describe('A prefecture, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('passes on the consultation of a town found by its reading, and both see it', async ({ page }) => {
    const title = '県経由のご相談 画面'
    await signInAs(page, 'kumamoto-pref@demo.test')
    await page.goto('/prefecture/intake')
    await page.getByRole('searchbox', { name: /読み/ }).fill('マシキ')
    await press(page, '探す')
    await page.getByRole('radio', { name: /益城町/ }).check()
    await page.getByRole('radio', { name: /5分相談/ }).check()
    await press(page, 'この市町村の相談を書き始める')
    await expect(page.getByText(/益城町の相談を、県を経由して/)).toBeVisible()
    await page.getByRole('textbox', { name: /件名/ }).fill(title)
    await page.getByRole('textbox', { name: /現状と課題/ }).fill('町から県にご相談がありました。')
    await page.getByRole('textbox', { name: /担当の方のお名前/ }).fill('益城 花子')
    await press(page, '確認へ進む')
    await press(page, '相談を送信する')
    await follow(page, 'この相談を開く')
    await heading(page, title)
    await page.getByRole('textbox', { name: /意見・情報/ }).fill('県の補助も使えます')
    await press(page, '意見・情報を送る')
    await told(page, 'メッセージを送りました')

    await signInAs(page, 'mashiki@demo.test')
    await page.goto('/my/consultations')
    await follow(page, title)
    await expect(page.getByText('県の補助も使えます')).toBeVisible()
  })
})
