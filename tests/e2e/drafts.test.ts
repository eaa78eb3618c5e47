import { expect, type Page, test } from '@playwright/test'
import { DEMO_PASSWORD } from '@/prisma/seed/demo-accounts'
import { heading, press, toPutRight, type } from './on-page'
import { signInAs } from './sign-in-as'

const BODY = '一行目\n\n　三行目 "引用" <b>太字ではない</b> & ＋％𠮷'

async function openQuickForm(page: Page) {
  await page.goto('/my/consultations/new')
  await press(page, '5分相談を書き始める')
}

/** Signs the browser out on another page, as somebody does who believes to be finished. */
async function signOutElsewhere(page: Page) {
  const other = await page.context().newPage()
  await other.goto('/my/consultations')
  await press(other.getByRole('banner'), 'サインアウト')
  await expect(other.getByRole('button', { name: 'サインアウト' })).toHaveCount(0)
  await other.close()
}

async function signIn(page: Page, signInName: string) {
  await type(page, /利用者名/, signInName)
  await page.getByLabel(/パスワード/).fill(DEMO_PASSWORD)
  await press(page, 'サインインする')
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`What was typed, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('stays in the form while something has to be put right', async ({ page }) => {
      await signInAs(page, 'izumi@demo.test')
      await openQuickForm(page)
      await type(page, /現状と課題/, BODY)
      await type(page, /電話番号/, 'わからない')
      await page.getByRole('checkbox', { name: /県/ }).setChecked(true)
      await press(page, '確認へ進む')
      await expect(toPutRight(page)).toContainText('件名を入力してください')
      await expect(toPutRight(page)).toContainText('電話番号')
      await expect(page.getByRole('textbox', { name: /現状と課題/ })).toHaveValue(BODY.normalize('NFC'))
      await expect(page.getByRole('textbox', { name: /電話番号/ })).toHaveValue('わからない')
      await expect(page.getByRole('checkbox', { name: /県/ })).toBeChecked()
      await type(page, /件名/, '直した件名')
      await type(page, /電話番号/, '0996-63-2111')
      await press(page, '確認へ進む')
      await heading(page, '内容の確認')
      await expect(page.getByRole('main')).toContainText('<b>太字ではない</b>')
    })

    test('comes back after an expired session, to its writer alone', async ({ page }) => {
      await signInAs(page, 'izumi@demo.test')
      await openQuickForm(page)
      // From here on nothing is saved by itself: what comes back was kept with the post.
      await signOutElsewhere(page)
      await type(page, /件名/, '席を外していた間の件名')
      await type(page, /現状と課題/, BODY)
      await press(page, '確認へ進む')
      await heading(page, 'サインイン')
      const back = new URL(page.url())
      await signIn(page, 'izumi@demo.test')
      await expect(page.getByRole('textbox', { name: /件名/ })).toHaveValue('席を外していた間の件名')
      await expect(page.getByRole('textbox', { name: /現状と課題/ })).toHaveValue(BODY)

      await signInAs(page, 'izumi2@demo.test')
      await page.goto(back.searchParams.get('next') ?? '')
      await expect(page.getByRole('textbox', { name: /件名/ })).toHaveValue('')
      await signInAs(page, 'izumi@demo.test')
      await page.goto(back.searchParams.get('next') ?? '')
      await press(page, '確認へ進む')
      await heading(page, '内容の確認')
      await press(page, '相談を送信する')
      await heading(page, '受付のお知らせ')
    })

    test('is sent once, though one goes back and sends it from another tab again', async ({ page, context }) => {
      await signInAs(page, 'izumi@demo.test')
      await openQuickForm(page)
      const place = page.url().replace(/\/quick.*/, '')
      await type(page, /件名/, '二度送った相談')
      await type(page, /現状と課題/, BODY)
      await press(page, '確認へ進む')
      const second = await context.newPage()
      await second.goto(`${place}/check`)
      await press(page, '相談を送信する')
      await heading(page, '受付のお知らせ')
      const receipt = page.url()
      await page.goBack()
      await page.reload()
      await expect(page).toHaveURL(receipt)
      await press(second, '相談を送信する')
      await expect(second).toHaveURL(receipt)
    })
  })
}
