import { expect, test } from '@playwright/test'
import { follow, press, told, toPutRight, type, unfold } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'

test.describe('A structured correction, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the officer marks fields, the municipality answers each, the officer sees the difference and takes it', async ({
    page,
  }) => {
    const number = await sendFrom('izumi@demo.test', '訂正をお願いする相談')
    await signInAs(page, 'officer@demo.test')
    await page.goto(`/desk/consultations/${number}`)
    await follow(page, '項目を示してお願いする')
    await unfold(page, '現状と課題についてお願いする')
    await page.getByRole('combobox', { name: '「現状と課題」でお願いすること' }).selectOption('時点更新のお願い')
    await press(page, 'まとめてお願いする')
    await expect(toPutRight(page)).toContainText('「現状と課題」についてお願いする内容を入力してください')
    await type(page, '「現状と課題」についてお願いする内容', '令和8年10月の様子にしてください。')
    await unfold(page, '件名についてお願いする')
    await page.getByRole('combobox', { name: '「件名」でお願いすること' }).selectOption('ご確認のお願い')
    await type(page, '「件名」についてお願いする内容', 'この件名でよろしいですか。')
    await press(page, 'まとめてお願いする')
    await told(page, 'ご確認をお願いしました')

    await signInAs(page, 'izumi@demo.test')
    await page.goto(`/my/consultations/${number}`)
    await expect(
      page.getByRole('definition').filter({ hasText: '担い手が高齢化' }).getByText('時点更新のお願い'),
    ).toBeVisible()
    const title = page.getByRole('form', { name: '件名の訂正' })
    await title.getByRole('radio', { name: 'このままで正しい' }).check()
    await press(title, '回答を送る')
    await told(page, 'ご回答を送りました')
    const body = page.getByRole('form', { name: '現状と課題の訂正' })
    await body.getByRole('textbox', { name: /直した後の内容/ }).fill('通いの場は令和8年10月に12か所となった。')
    await press(body, '回答を送る')
    await told(page, 'ご回答を送りました')

    await signInAs(page, 'officer@demo.test')
    await page.goto(`/desk/consultations/${number}`)
    await expect(page.getByRole('insertion').filter({ hasText: '12' }).first()).toContainText('【追加】')
    await press(page, '現状と課題の訂正を反映する')
    await told(page, '訂正を反映しました')
    await expect(page.getByText('訂正あり').first()).toBeVisible()
    await page.goto(`/desk/consultations/${number}/print`)
    await expect(page.getByText('通いの場は令和8年10月に12か所となった。').first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(new RegExp(`^${number}.*印刷.*内部メモは含みません`))).toBeVisible()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
  })
})
