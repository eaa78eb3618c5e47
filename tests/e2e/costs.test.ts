import { expect, type Page, test } from '@playwright/test'
import { follow, heading, press, told, toPutRight, type } from './on-page'
import { signInAs } from './sign-in-as'

test.describe('What a menu costs, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an officer follows the costs of a menu to a support, records one more and takes it back', async ({ page }) => {
    await signInAs(page, 'officer@demo.test')
    const before = await costsOfMenu(page)
    await follow(
      page.getByRole('table', { name: '支援策ごとの費用と効果' }).getByRole('row').nth(1).locator('td').nth(2),
    )
    await heading(page, '支援策ごとの費用の内訳')
    await follow(page.getByRole('table').getByRole('row').nth(1), /伴走/)
    await expect(page.getByRole('heading', { level: 2, name: '費用' })).toBeVisible()
    await follow(page, '費用を記録する')
    await page.getByRole('combobox', { name: '費目' }).selectOption({ label: 'その他' })
    await type(page, '金額', '１，２３４')
    await type(page, '支出した日', '令和8年11月2日')
    await press(page, '記録する')
    await expect(toPutRight(page)).toContainText('内容を入力してください')
    await type(page, '内容', '郵送料（試験）')
    await press(page, '記録する')
    await told(page, '費用を記録しました')
    expect(await costsOfMenu(page)).toBe(before + 1234)

    await page.goBack()
    await follow(page.getByRole('row', { name: /郵送料（試験）/ }), /訂正/)
    await heading(page, '費用の記録を訂正する')
    await type(page, '取り消す理由', '二重に入れたため')
    await press(page, '取り消す')
    await told(page, '費用の記録を取り消しました')
    expect(await costsOfMenu(page)).toBe(before)
  })
})

/** What the accompaniment has cost this fiscal year, in yen, as the report has it. */
async function costsOfMenu(page: Page): Promise<number> {
  await page.goto('/reports/costs?menu=accompaniment')
  const costs = page.getByRole('table', { name: '支援策ごとの費用と効果' }).getByRole('row').nth(1).locator('td').nth(2)
  return Number((await costs.innerText()).replaceAll(',', ''))
}
