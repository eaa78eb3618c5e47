import { expect, type Page, test } from '@playwright/test'
import { follow, press, told, toPutRight, type, unfold } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'

const send = (title: string) => sendFrom('izumi@demo.test', title)

async function openAsOfficer(page: Page, number: string) {
  await signInAs(page, 'officer@demo.test')
  await page.goto(`/desk/consultations/${number}`)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`An officer, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('replies, keeps a note that stays inside, and logs a call on one screen', async ({ page }) => {
      const number = await send('対話の続け方')
      await openAsOfficer(page, number)
      await press(page, '返信を送る')
      await expect(toPutRight(page).getByRole('link', { name: '本文を入力してください' })).toBeVisible()
      await type(page, /^本文/, '担当の窓口です。近くの事例をお送りします。')
      await page.getByRole('checkbox', { name: /「回答」です/ }).check()
      await press(page, '返信を送る')
      await told(page, 'へ返信しました')
      await expect(page.getByRole('main').getByText('協議中', { exact: true })).toBeVisible()

      await type(page, /内部メモの内容/, '首長の関心が高い案件')
      await press(page, '内部メモとして残す')
      await told(page, '市町村には見えません')
      await expect(page.getByText('首長の関心が高い案件')).toBeVisible()

      await follow(page, '電話・訪問などを記録する')
      await type(page, /日時/, 'きのう')
      await type(page, /要旨/, '現状を伺った。')
      await type(page, /^やること(?!の)/, '要綱の案を送る')
      await press(page, '記録する')
      await expect(toPutRight(page)).toContainText('共有の範囲を選んでください')
      await expect(toPutRight(page)).toContainText('日時は「令和8年4月1日 14:30」')
      await expect(page.getByRole('textbox', { name: /要旨/ })).toHaveValue('現状を伺った。')
      await type(page, /日時/, '令和8年4月1日 午後2時半')
      await page.getByRole('radio', { name: '市町村と共有する' }).check()
      await press(page, '記録する')
      await told(page, '記録しました')
      await expect(page.getByRole('main')).toContainText('要綱の案を送る')

      await signInAs(page, 'izumi@demo.test')
      await page.goto(`/my/consultations/${number}`)
      await expect(page.getByText('近くの事例をお送りします')).toBeVisible()
      await expect(page.getByText('現状を伺った。')).toBeVisible()
      await expect(page.getByText('首長の関心が高い案件')).toHaveCount(0)
    })

    test('asks two questions, records an answer, and completes only when nothing is open', async ({ page }) => {
      const number = await send('確認から完了まで')
      await openAsOfficer(page, number)
      await follow(page, 'ご確認をお願いする')
      await type(page, '1件目のご確認いただきたいこと', '対象者は何人ですか。')
      await unfold(page, '2件目のお願い')
      await page.getByRole('combobox', { name: '2件目のお願い先' }).selectOption({ label: '関係機関' })
      await type(page, '2件目のご確認いただきたいこと', '運行の補助はありますか。')
      await press(page, 'ご確認をお願いする')
      await expect(toPutRight(page)).toContainText('1件目の確認が必要な理由を入力してください')
      await expect(toPutRight(page)).toContainText('2件目のお願い先の名称を入力してください')
      await type(page, '1件目の確認が必要な理由', '支援策を選ぶため')
      await type(page, /2件目のお願い先の名称/, '九州運輸局')
      await press(page, 'ご確認をお願いする')
      await told(page, 'ご確認をお願いしました')
      await expect(page.getByText('市町村のご回答待ち（日数の計算を停止中）')).toBeVisible()

      await follow(page, '完了の手続きへ進む')
      await expect(page.getByText('次のことが終わるまで、完了できません')).toBeVisible()
      await expect(page.getByRole('main').getByRole('button', { name: '完了する' })).toHaveCount(0)
      await follow(page, '回答をお待ちしているご確認のお願い（2件）')

      const asked = (name: RegExp) => page.getByRole('article').filter({ has: page.getByRole('heading', { name }) })
      await press(asked(/市町村/), 'お願い（再送）をする')
      await told(page, 'お願い（再送）をしました')
      await press(asked(/九州運輸局/), 'お願いを取り消す')
      await told(page, '取り消しました')
      await follow(asked(/市町村/), '電話などの回答を記録する')
      await type(page, /回答の内容/, '120人です。')
      await type(page, /回答した方/, '出水 太郎')
      await press(page, '回答を記録する')
      await told(page, '回答を記録しました')

      await follow(page, '完了の手続きへ進む')
      await press(page, '完了する')
      await expect(toPutRight(page)).toContainText('市町村への回答・結びのことばを入力してください')
      await type(page, /市町村への回答/, '手引きの12頁をご覧ください。')
      await press(page, '完了する')
      await told(page, '相談を完了しました')
      await unfold(page, '相談を再開する')
      await type(page, /再開する理由/, '追加のご相談があったため')
      await press(page, '再開する')
      await told(page, '相談を再開しました')
    })

    test('is shown what a colleague has saved meanwhile, beside what was typed', async ({ page, context }) => {
      const number = await send('同時に開いた二人')
      await openAsOfficer(page, number)
      const colleague = await context.newPage()
      await colleague.goto(`/desk/consultations/${number}`)
      const triage = async (at: Page, priority: string) => {
        await unfold(at, '優先度を変える')
        await at.getByRole('combobox', { name: /優先度/ }).selectOption({ label: priority })
        await press(at, '保存する')
      }
      await triage(colleague, '至急')
      await told(colleague, '優先度を保存しました')
      await triage(page, '低')
      await expect(toPutRight(page)).toContainText('ほかの方が先に変更しました')
      await expect(page.getByRole('note').filter({ hasText: '至急' })).toBeVisible()
      await expect(page.getByRole('combobox', { name: /優先度/ })).toHaveValue('low')
      await press(page, '保存する')
      await told(page, '優先度を保存しました')
    })

    test('of another bureau finds nothing under this number', async ({ page }) => {
      const number = await send('ほかの厚生局からは見えない')
      await signInAs(page, 'kantoshinetsu@demo.test')
      for (const rest of ['', '/dialogue/new', '/questions/new', '/completion/new', '/themes/edit'])
        expect((await page.goto(`/desk/consultations/${number}${rest}`))?.status()).toBe(404)
    })
  })
}
