import { expect, type Page, test } from '@playwright/test'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { createConsultation } from '@/tests/factories/consultations'
import { ownerRow } from '@/tests/factories/owner'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { follow, heading, press, told, toPutRight, type } from './on-page'
import { runJobsAt } from './run-jobs-at'
import { sessionOf, signInAs } from './sign-in-as'

const [ANSWERING, SECOND, THIRD] = ['構成 学', '構成 灯', '構成 渡']
const TITLE = '移動支援の続け方（試験）'
const SUMMARY = '人口数万人の市が、住民の支え合いによる移動支援を始めようとしています。'
const ADVICE = '受付や見守りを分け合う人を増やすと続きやすいと思います。'
const inDays = (days: number) => `${addBusinessDays(jstDate(new Date()), days)}T10:00:00+09:00`

test.describe('Council advice, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('three members are asked, one answers, the others are reminded, and the municipality reads the quote alone', async ({
    browser,
    page,
  }) => {
    const { number, support } = await openSupport()
    await signInAs(page, 'officer@demo.test')
    await page.goto(support)
    await follow(page, '構成員に助言を求める')
    await press(page, '構成員に依頼を送る')
    await expect(toPutRight(page)).toContainText('助言をお願いする構成員を選んでください')
    for (const name of [ANSWERING, SECOND, THIRD]) await page.getByRole('checkbox', { name: new RegExp(name) }).check()
    await type(page, /件名/, TITLE)
    await type(page, /要旨/, SUMMARY)
    await type(page, /お聞きしたいこと/, '担い手が無理なく続ける工夫を教えてください。')
    await page.getByRole('checkbox', { name: /同意を得ています/ }).check()
    await press(page, '構成員に依頼を送る')
    await told(page, '依頼を送りました')
    await expect(lane(page, SECOND)).toContainText('次：相手の方へお願い（再送）')

    const member = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    const bodies: string[] = []
    member.on('response', async (response) => bodies.push(await response.text().catch(() => '')))
    await signInAs(member, 'council@demo.test')
    await member.goto('/council')
    await follow(member, new RegExp(`^${TITLE}`))
    await expect(member.getByText('担い手が無理なく続ける工夫')).toBeVisible()
    await member.getByRole('radio', { name: '内容を回答する' }).check()
    await type(member, /回答の内容/, ADVICE)
    await press(member, '返事を送る')
    await told(member, 'お返事を厚生局に送りました')
    for (const closed of [support, `/desk/consultations/${number}`, `/my/consultations/${number}`])
      expect((await member.goto(closed))?.status()).toBe(404)
    for (const secret of [number, '鹿児島市', SECOND, THIRD]) expect(bodies.join('\n')).not.toContain(secret)
    await member.context().close()

    runJobsAt(inDays(5))
    await page.goto(support)
    for (const name of [SECOND, THIRD]) await expect(lane(page, name)).toContainText(/相手の方へお願い（再送）（.*構成/)
    await expect(lane(page, ANSWERING)).toContainText('お返事がありましたので、お願い（再送）は出ません。')

    await follow(lane(page, ANSWERING), '市町村に伝える')
    await heading(page, '助言を市町村に伝える')
    await type(page, /市町村へのメッセージ/, `${ANSWERING}さんの助言です。${ADVICE}`)
    await press(page, '市町村に送る')
    await expect(toPutRight(page)).toContainText('お名前を出さないご希望')
    await type(page, /市町村へのメッセージ/, `推進会議の構成員の助言です。${ADVICE}`)
    await press(page, '市町村に送る')
    await told(page, '助言を市町村に伝えました')

    const town = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await signInAs(town, 'kagoshima-city@demo.test')
    const clock = { name: 'madoguchi-clock', value: inDays(1), url: process.env.APP_URL }
    await town.context().addCookies([clock])
    await town.goto(`/my/consultations/${number}`)
    await expect(town.getByText(`推進会議の構成員の助言です。${ADVICE}`).first()).toBeVisible()
    const body = await town.content()
    for (const secret of [ANSWERING, SECOND, THIRD, SUMMARY]) expect(body).not.toContain(secret)
    await town.context().close()
  })
})

/** A support under way of one of the portal's towns, where its page is. */
async function openSupport() {
  const [{ actor: staff }, { actor: officer }] = [
    await sessionOf('kagoshima-city@demo.test'),
    await sessionOf('officer@demo.test'),
  ]
  const consultation = await createConsultation({ staff, title: '外出の足（助言）' })
  const menu = await ownerRow<{ id: string; key: string; name: string; kind: string }>(
    "SELECT id, key, name, kind FROM menus WHERE key = 'matching_mobility' ORDER BY menu_version DESC LIMIT 1",
  )
  const { id } = await createSupportUnderWay({ officer, staff, consultation, menu })
  return { number: consultation.number, support: `/desk/consultations/${consultation.number}/supports/${id}` }
}

/** The lane of one party for the request of this test. */
const lane = (page: Page, name = '') =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: new RegExp(name) }), hasText: TITLE })
