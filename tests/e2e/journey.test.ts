import { expect, test } from '@playwright/test'
import { asActor } from '@/lib/db/as-actor'
import { answerFollowUp, writeAndSend } from './municipality-steps'
import { follow, heading, press, stated, told, type, unfold } from './on-page'
import { openAccount } from './open-account'
import { runJobsAt } from './run-jobs-at'
import { sessionOf, signInAs } from './sign-in-as'
import { finishSupport, openSupport, proposeMenus, recordSession, startSupport } from './support-steps'

const OFFICER = 'officer@demo.test'
/** Towns of Kumamoto that nobody else's test speaks for. */
const RUNS = [
  { javaScriptEnabled: true, town: '水俣市', clerk: 'minamata@e2e.test', title: '通院の足がなくなる地区がある' },
  { javaScriptEnabled: false, town: '人吉市', clerk: 'hitoyoshi@e2e.test', title: '買い物に行けない高齢者が増えた' },
]

for (const { javaScriptEnabled, town, clerk, title } of RUNS)
  test.describe(`From the first line to the report, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(180_000)

    test('a consultation goes all its way, and every side reads what the other wrote', async ({ page }) => {
      await openAccount(town, clerk)
      await signInAs(page, clerk)
      const { number, officer, dueOn } = await writeAndSend(page, title)
      expect(officer).toBe('窓口 花子')
      const [ours, theirs] = [`/desk/consultations/${number}`, `/my/consultations/${number}`]

      await signInAs(page, OFFICER)
      await page.goto('/desk')
      const line = page.getByRole('row', { name: number })
      for (const words of [town, title, '窓口 花子', '厚生局で確認中', dueOn]) await expect(line).toContainText(words)
      await follow(page, number)
      await heading(page, title)
      await follow(page, 'ご確認をお願いする')
      await type(page, '1件目のご確認いただきたいこと', '対象の方は何人ですか。')
      await type(page, '1件目の確認が必要な理由', '支援策を選ぶため')
      await press(page, 'ご確認をお願いする')
      await told(page, 'ご確認をお願いしました')

      await signInAs(page, clerk)
      await page.goto('/my')
      await follow(page, '対象の方は何人ですか。')
      await expect(stated(page, '確認が必要な理由')).toHaveText('支援策を選ぶため')
      await type(page, /ご回答/, 'およそ120人です。')
      await press(page, '回答を送る')
      await told(page, 'ご回答を送りました')

      await signInAs(page, OFFICER)
      await page.goto(ours)
      await expect(page.getByRole('note').filter({ hasText: 'およそ120人です。' })).toBeVisible()
      await type(page, /^本文/, '近くの町の例をご紹介できます。')
      await page.getByRole('checkbox', { name: /「回答」です/ }).check()
      await press(page, '返信を送る')
      await told(page, 'へ返信しました')
      await page.goto(`${ours}/supports/new`)
      await proposeMenus(page, ['移動支援のマッチング', '優良事例の紹介'], '制度と事例を合わせて見るため')

      await signInAs(page, clerk)
      await page.goto(theirs)
      await expect(page.getByText('近くの町の例をご紹介できます。')).toBeVisible()
      await expect(page.getByText('制度と事例を合わせて見るため')).toHaveCount(2)
      await press(page.getByRole('form', { name: '優良事例の紹介に同意する' }))
      await told(page, '支援策に同意しました')
      await unfold(page, 'この支援策を見送る場合')
      await type(page, /見送る理由/, '今年度は予算がないため')
      await press(page, '理由を添えて見送る')
      await told(page, '支援策を見送りました')

      await signInAs(page, OFFICER)
      await openSupport(page, number, /^移動支援のマッチング/)
      await expect(page.getByText('今年度は予算がないため')).toBeVisible()
      await openSupport(page, number, /^優良事例の紹介/)
      await startSupport(page)
      await recordSession(page)
      await openSupport(page, number, /^優良事例の紹介/)
      await finishSupport(page, '先行する町の話を聞き、準備会を開いた')

      runJobsAt(`${await firstAskingDay(number)}T09:00:00+09:00`)
      await signInAs(page, clerk)
      await page.goto(theirs)
      await expect(page.getByText('0.5次ミーティング 令和8年11月2日(月)')).toBeVisible()
      await answerFollowUp(page, number)

      await signInAs(page, OFFICER)
      await page.goto(ours)
      await follow(page, '完了の手続きへ進む')
      await press(page, '完了する')
      await told(page, '相談を完了しました')
      await signInAs(page, clerk)
      await page.goto(theirs)
      await expect(page.getByText('この相談は完了しました')).toBeVisible()

      await signInAs(page, 'manager@demo.test')
      await page.goto('/reports/effects?prefecture=430005')
      const usefulness = page.getByRole('table', { name: '役に立った度合い' })
      await follow(usefulness.getByRole('row', { name: /とても役に立った/ }))
      await heading(page, '役に立った度合いの内訳')
      await expect(page.getByRole('row', { name: number })).toContainText('優良事例の紹介（1か月後）')
    })
  })

/** When the effect is asked for the first time: about a month later, though never on a closing day. */
async function firstAskingDay(number: string): Promise<string> {
  const { actor } = await sessionOf(OFFICER)
  const { askOn } = await asActor(actor, (tx) =>
    tx.questionnaire.findFirstOrThrow({
      where: { effects: { some: { consultation: { number } } } },
      orderBy: { askOn: 'asc' },
      select: { askOn: true },
    }),
  )
  return askOn.toISOString().slice(0, 10)
}
