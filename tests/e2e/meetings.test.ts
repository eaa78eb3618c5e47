import { expect, type Page, test } from '@playwright/test'
import { evaluationDays } from '@/lib/duties/days'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { follow, heading, press, told, toPutRight, type } from './on-page'
import { bearerPage, openDispatch } from './open-dispatch'
import { runJobsAt } from './run-jobs-at'
import { signInAs } from './sign-in-as'

/** Says ○ to all but the first time, and × to that. */
async function answerAll(page: Page, button: string) {
  await page.getByRole('radio', { name: '× 出席できない' }).first().check()
  for (const at of [1, 2]) await page.getByRole('radio', { name: '○ 出席できる' }).nth(at).check()
  await press(page, button)
}

test.describe('Dates and duties, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('four sides are asked for a date, it is decided, held, and its report comes by link', async ({ page }) => {
    const { path, number, officer } = await openDispatch()
    const today = jstDate(new Date())
    await signInAs(page, 'officer@demo.test')
    await page.goto(`${path}/polls/new`)
    await type(page, /会合の名称/, '第1回')
    await type(page, /回答の締切日/, addBusinessDays(today, 2))
    await press(page, '日程調整を始める')
    await expect(toPutRight(page)).toContainText('候補の日時を選んでください')
    for (const at of [3, 7, 10]) await page.getByRole('main').getByRole('checkbox', { name: /～/ }).nth(at).check()
    await page.getByRole('checkbox', { name: /（厚生局）/ }).check()
    for (const [row, kind, name] of [
      [1, 'アドバイザー', '助言 一郎'],
      [2, '県', '県 花子'],
    ] as const) {
      await page.getByRole('combobox', { name: `立場（${row}人目）` }).selectOption({ label: kind })
      await page
        .getByRole('textbox', { name: 'お名前' })
        .nth(row - 1)
        .fill(name)
    }
    await press(page, '日程調整を始める')
    await told(page, '日程調整を始め')
    const poll = page.url().split('?')[0] ?? ''

    await signInAs(page, 'mashiki@demo.test')
    await page.goto(`/my/consultations/${number}`)
    await follow(page, /「第1回」の日程のご都合をお知らせください/)
    await answerAll(page, '回答を送る')
    await told(page, '回答を受け付けました')
    for (const name of [/助言 一郎/, /県 花子/]) {
      const { bearer } = await bearerPage(page, officer, 'date_poll', name)
      await heading(bearer, '日程のご都合をお知らせください')
      await answerAll(bearer, '回答を送る')
      await told(bearer, '回答を受け付けました')
      await answerAll(bearer, '回答を変える')
      await told(bearer, '回答を受け付けました')
    }

    await signInAs(page, 'officer@demo.test')
    await page.goto(poll)
    await follow(page.getByRole('row', { name: /厚生局/ }), /回答を書き入れる/)
    await answerAll(page, '回答を送る')
    await told(page, '回答を書き入れました')
    await expect(page.getByText('○ 4人　△ 0人　× 0人　未回答 0人　全員が出席できます').first()).toBeVisible()
    await page
      .getByRole('radio', { name: /\d+:\d+～/ })
      .nth(1)
      .check()
    await type(page, /場所/, '町民センター')
    await press(page, 'この日時に決める')
    await told(page, '日程が決まり')
    const { bearer, address } = await bearerPage(page, officer, 'date_poll', /県 花子/)
    await heading(bearer, '日程のご都合をお知らせください')
    await expect(bearer.getByText('町民センター').first()).toBeVisible()
    const file = await bearer.request.get(`${address}/date-poll/meeting.ics`)
    expect(await file.text()).toContain('LOCATION:町民センター')

    await follow(page, 'この回を記録する')
    await type(page, /実施日/, today)
    await page.getByRole('radio', { name: '現地', exact: true }).check()
    await type(page, /^内容/, '名簿の作り方を助言した')
    await press(page, '記録する')
    await told(page, '支援の回を記録しました')
    const session = page.url().split('?')[0] ?? ''
    await follow(page, 'この内容から「やること」を作る')
    await type(page, /やること/, '名簿を作る')
    await press(page, 'やることを記録する')
    await page.goto(session)
    await follow(page, '次の回を計画する')
    await heading(page, '回を計画する')
    await type(page, /回の名称/, '第2回')
    await press(page, 'この予定にする')
    await heading(page, '第2回')
    await page.goto(`${path}/sessions/new`)
    await expect(page.getByText('名簿を作る').first()).toBeVisible()

    const report = await bearerPage(page, officer, 'duty', /助言/)
    await heading(report.bearer, '派遣の報告')
    await expect(report.bearer.getByRole('textbox').first()).toHaveValue(/名簿の作り方を助言した/)
    await type(report.bearer, /感想/, '名簿を先に見られると進めやすい')
    await press(report.bearer, '送る')
    await heading(report.bearer, 'お送りいただき、ありがとうございました')
    const { opensOn } = evaluationDays(today, new Set())
    if (opensOn !== today) {
      runJobsAt(`${opensOn}T09:10:00+09:00`)
      const clock = { name: 'madoguchi-clock', value: `${opensOn}T12:00:00+09:00`, url: process.env.APP_URL }
      await page.context().addCookies([clock])
    }
    await signInAs(page, 'mashiki@demo.test')
    await page.goto('/duties')
    await follow(page, /派遣のご評価：第1回/)
    await page.getByRole('radio', { name: /^5/ }).check()
    await press(page, '送る')
    await told(page, 'お送りいただき、ありがとうございました')
    await signInAs(page, 'officer@demo.test')
    await page.goto(`${path}#duties`)
    for (const name of [/派遣の報告/, /派遣のご評価/])
      await expect(page.getByRole('row', { name })).toContainText('回答済み')
    await expect(page.getByRole('row', { name: /翌年度のアンケート/ })).toContainText('これからお願い')
  })
})
