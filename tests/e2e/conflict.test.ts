import { expect, type Page, test } from '@playwright/test'
import { heading, press, told, toPutRight, type, unfold } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'

const CONFLICT = 'ほかの方が先に変更しました'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`Two people at one record, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('colleagues at one step of a draft: the later one sees both texts and decides', async ({ page, browser }) => {
      const colleague = await browser.newPage({ javaScriptEnabled })
      await signInAs(page, 'izumi@demo.test')
      await signInAs(colleague, 'izumi2@demo.test')
      await page.goto('/my/consultations/new')
      await press(page, '相談を書き始める')
      await type(page, /件名/, '二人で書く相談')
      await press(page, '次へ')
      await heading(page, '現状と課題')
      await colleague.goto(page.url())
      await type(colleague, /現状と課題/, '同僚の文\n二行目')
      await press(colleague, '一時保存')
      await told(colleague, '一時保存しました')

      await type(page, /現状と課題/, '自分の文\n二行目')
      await press(page, '次へ')
      await expect(toPutRight(page)).toContainText(CONFLICT)
      await expect(page.getByRole('note').filter({ hasText: '同僚の文' })).toContainText('二行目')
      await expect(body(page)).toHaveValue('自分の文\n二行目')
      await type(page, /現状と課題/, '同僚の文と自分の文')
      await press(page, '次へ')
      await heading(page, '希望する支援')
      await press(page, '保存して前へ戻る')
      await heading(page, '現状と課題')
      await expect(body(page)).toHaveValue('同僚の文と自分の文')
      await colleague.close()
    })

    test('what a colleague saved while a form was being put right is noticed, too', async ({ page, browser }) => {
      const colleague = await browser.newPage({ javaScriptEnabled })
      await signInAs(page, 'izumi@demo.test')
      await signInAs(colleague, 'izumi2@demo.test')
      await page.goto('/my/consultations/new')
      await press(page, '5分相談を書き始める')
      await colleague.goto(page.url())
      await type(page, /件名/, '自分の件名')
      await type(colleague, /件名/, '同僚の件名')
      await press(colleague, '一時保存')
      await told(colleague, '一時保存しました')
      await press(page, '確認へ進む')
      await expect(toPutRight(page)).toContainText('現状と課題を入力してください')
      await type(page, /現状と課題/, '書き足した本文')
      await press(page, '確認へ進む')
      await expect(toPutRight(page)).toContainText(CONFLICT)
      await expect(page.getByRole('note').filter({ hasText: '同僚の件名' })).toBeVisible()
      await press(page, '確認へ進む')
      await expect(page.getByRole('main')).toContainText('自分の件名')
      await colleague.close()
    })

    test('officers at one priority: the later one sees both and can save again', async ({ page, browser }) => {
      const number = await sendFrom('izumi@demo.test', '二人で見る相談')
      const colleague = await browser.newPage({ javaScriptEnabled })
      await signInAs(page, 'officer@demo.test')
      await signInAs(colleague, 'officer2@demo.test')
      for (const at of [page, colleague]) await at.goto(`/desk/consultations/${number}`)
      await triage(colleague, '至急')
      await told(colleague, '優先度を保存しました')
      await triage(page, '低')
      await expect(toPutRight(page)).toContainText(CONFLICT)
      await expect(page.getByRole('note').filter({ hasText: '至急' })).toBeVisible()
      await expect(priority(page)).toHaveValue('low')
      await press(page, '保存する')
      await told(page, '優先度を保存しました')
      await colleague.reload()
      await unfold(colleague, '優先度を変える')
      await expect(priority(colleague)).toHaveValue('low')
      await colleague.close()
    })
  })
}

const body = (page: Page) => page.getByRole('textbox', { name: /現状と課題/ })
const priority = (page: Page) => page.getByRole('combobox', { name: /優先度/ })

async function triage(page: Page, level: string) {
  await unfold(page, '優先度を変える')
  await priority(page).selectOption({ label: level })
  await press(page, '保存する')
}
