import { expect, test } from '@playwright/test'
import { addDays, formatDay, jstDate } from '@/lib/japanese/dates'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'
import { enter } from './enter'
import { follow, heading, press, told, toPutRight, type, unfold } from './on-page'

test.describe('A town’s own questionnaire, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('is made from ready questions, answered by people without an account, counted with paper, and leads to the next action', async ({
    page,
    browser,
  }) => {
    const of = await createCase()
    await createSupportUnderWay(of)
    await enter(page, of.staff)
    await page.goto(`/my/consultations/${of.consultation.number}`)
    await follow(page, 'アンケートを作る')
    await follow(page, '住民講座・学習会のあとに')
    await press(page, '保存して確かめる')
    await expect(toPutRight(page)).toContainText('アンケートの名前を入力してください')
    await type(page, /アンケートの名前/, '出前講座 アンケート')
    await press(page, '保存して確かめる')
    await heading(page, '出前講座 アンケート')
    await press(page, 'この内容で受付を決める')
    await told(page, '受付を決めました')

    const address = (await page.getByText(/\/q\/[2-9A-Z]{6}$/).textContent()) ?? ''
    const outside = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })
    const resident = await outside.newPage()
    for (const points of ['5', '4']) {
      await resident.goto(address)
      await follow(resident, '回答を始める')
      await press(resident, '回答を送る')
      await expect(toPutRight(resident)).toContainText('1つ以上の質問に答えてください')
      const first = resident.getByRole('group', { name: /今日の内容は分かりやすかったですか/ })
      await first.getByRole('radio', { name: new RegExp(`^${points}`) }).check()
      await type(resident, /感想やご意見/, '送迎がほしい')
      await press(resident, '回答を送る')
      await heading(resident, 'ご回答ありがとうございました')
      await resident.reload()
      await heading(resident, 'ご回答ありがとうございました')
    }
    await outside.close()

    await page.reload()
    await unfold(page, '紙の回答を入力する')
    await type(page, /紙の枚数/, '１０')
    await type(page, /^5（分かりやすかった）の人数/, '8')
    await press(page, 'この数で入力する')
    await told(page, '紙の回答を入力しました')
    await expect(page.getByText('回答は12人（画面から2人、紙から10人）です。')).toBeVisible()
    await expect(page.getByText('送迎がほしい')).toHaveCount(2)
    await type(page, /分かったこと/, '送迎の希望が多い')
    await press(page, '分かったことを記録する')
    await told(page, '分かったことを記録しました')
    await type(page, /何をするか/, '送迎を試す')
    await type(page, /担当/, '高齢者支援係')
    await type(page, /期日/, formatDay(addDays(jstDate(new Date()), 30), 'ja'))
    await press(page, 'やることに加える')
    await told(page, '次に行うことを決めました')

    await page.goto('/my/todos')
    await expect(page.getByRole('rowheader', { name: '送迎を試す' })).toBeVisible()
    await enter(page, of.officer)
    await page.goto(`/desk/consultations/${of.consultation.number}`)
    await expect(page.getByText('市町村（高齢者支援係）')).toBeVisible()
    await follow(page, '出前講座 アンケート')
    await follow(page, '配布用の結果（A4）')
    await expect(page.getByText('送迎がほしい')).toHaveCount(0)
  })
})
