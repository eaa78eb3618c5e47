import { expect, test } from '@playwright/test'
import { press, told, toPutRight } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'
import { finishSupport, openSupport, proposeMenus, recordSession, startSupport } from './support-steps'

test.describe('Supports, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('two menus are proposed, agreed to, and go their own ways to the end', async ({ page }) => {
    const number = await sendFrom('kagoshima-city@demo.test', '外出の足（支援）')
    await signInAs(page, 'officer@demo.test')
    await page.goto(`/desk/consultations/${number}/supports/new`)
    await press(page, '市町村に提案する')
    await expect(toPutRight(page)).toContainText('支援策を選んでください')
    await expect(toPutRight(page)).toContainText('提案の理由を入力してください')
    await proposeMenus(page, ['移動支援のマッチング', '優良事例の紹介'], '近い町の例を合わせて見ると進めやすいため')
    await openSupport(page, number, /^移動支援のマッチング/)
    await expect(page.getByRole('button', { name: '支援を始める' })).toHaveCount(0)

    await signInAs(page, 'kagoshima-city@demo.test')
    await page.goto(`/my/consultations/${number}`)
    for (const name of ['移動支援のマッチング', '優良事例の紹介']) {
      await press(page.getByRole('form', { name: `${name}に同意する` }))
      await told(page, '支援策に同意しました')
      await expect(page.getByRole('form', { name: `${name}に同意する` })).toHaveCount(0)
    }

    await signInAs(page, 'officer@demo.test')
    await openSupport(page, number, /^移動支援のマッチング/)
    await startSupport(page)
    await openSupport(page, number, /^優良事例の紹介/)
    await startSupport(page)

    await recordSession(page)
    await openSupport(page, number, /^優良事例の紹介/)
    await finishSupport(page, '先行する町の話を聞き、準備会を開いた')
    await page.goto(`/desk/consultations/${number}/supports`)
    await expect(page.getByRole('row', { name: /優良事例の紹介/ })).toContainText('実施済み')
    await expect(page.getByRole('row', { name: /移動支援のマッチング/ })).toContainText('実施中')
  })
})
