import { type Browser, expect, type Page, test } from '@playwright/test'
import { asActor } from '@/lib/db/as-actor'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { tokenOf } from '@/lib/links/token'
import { agreeTo, openDispatch } from './dispatch-steps'
import { follow, heading, press, told, toPutRight, type } from './on-page'
import { sendFrom } from './send-from'
import { sessionOf, signInAs } from './sign-in-as'

/** Somebody's own browser, without JavaScript; what it was answered is kept to be searched. */
async function open(browser: Browser, signInName: string | null) {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  if (signInName) await signInAs(page, signInName)
  const bodies: string[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'document' && response.ok()) bodies.push(await response.text())
  })
  return { page, bodies }
}

const TITLE = '短期集中サービスの立ち上げの助言'
const SECRET = '庁内の事情は、まだ外に出せません。'

async function write(page: Page, days: string) {
  const today = jstDate(new Date())
  await type(page, /件名/, TITLE)
  await type(page, /お願いしたいこと/, '通いの場とつなぐ進め方を、現地で助言してください。')
  await page.getByRole('radio', { name: '現地', exact: true }).check()
  await type(page, /日数/, days)
  await type(page, /時期（はじめ）/, addDays(today, 20))
  await type(page, /時期（おわり）/, addDays(today, 50))
  await page.getByRole('checkbox', { name: /同意を得ています/ }).check()
  await press(page, '打診を送る')
}

test('candidates with reasons, the municipality’s wishes, offers by account and by link; the rest stays closed', async ({
  browser,
}) => {
  const number = await sendFrom('kagoshima-city@demo.test', SECRET)
  const [officer, town, advisor, far, guest] = await Promise.all(
    ['officer@demo.test', 'kagoshima-city@demo.test', 'advisor@demo.test', 'kantoshinetsu@demo.test', null].map(
      (name) => open(browser, name),
    ),
  )
  if (!officer || !town || !advisor || !far || !guest) throw new Error('a browser is missing')
  const desk = officer.page
  await openDispatch(desk, number)
  await agreeTo(town.page, number, 'アドバイザーの派遣')
  await desk.reload()
  await follow(desk, 'アドバイザーの候補・打診')
  const candidates = desk.url()
  await press(desk, '候補を調べる')
  await told(desk, '候補を調べました')
  await expect(desk.getByRole('row', { name: /助言 道子/ })).toContainText('同じ県に対応')
  await expect(desk.getByText(/日南 ひかり：活動休止中|活動休止中/).first()).toBeVisible()
  for (const name of ['助言 道子', '桜島 直樹']) await desk.getByRole('checkbox', { name }).check()
  await press(desk, '選んだ方をご案内する')
  await told(desk, '市町村に候補をご案内しました')

  await town.page.goto(`/my/consultations/${number}`)
  await follow(town.page, 'アドバイザーの候補を見る')
  await expect(town.page.getByText('市町村の費用負担はありません。').first()).toBeVisible()
  await expect(town.page.getByRole('heading', { name: '平戸 文' })).toHaveCount(0)
  await town.page
    .getByRole('combobox', { name: /第1希望/ })
    .selectOption({ label: '助言 道子（不知火地域ケア研究所（見本））' })
  await press(town.page, '希望を知らせる')
  await told(town.page, 'ご希望を窓口にお知らせしました')

  await desk.goto(candidates)
  await expect(desk.getByText('第1希望 助言 道子').or(desk.getByText('第1希望　助言 道子'))).toBeVisible()
  await follow(desk, /助言 道子さんに打診する/)
  await write(desk, '0.3')
  await expect(toPutRight(desk)).toContainText('日数は0.5きざみの数字で入力してください')
  await type(desk, /日数/, '１')
  await press(desk, '打診を送る')
  await told(desk, '打診を送りました')

  await advisor.page.goto('/advisor')
  await follow(advisor.page, new RegExp(`^${TITLE}`))
  await expect(advisor.page.getByText('鹿児島市').first()).toBeVisible()
  const offer = advisor.page.url()
  await press(advisor.page, '返事を送る')
  await expect(toPutRight(advisor.page)).toContainText('お返事を選んでください')
  await advisor.page.getByRole('radio', { name: '辞退する' }).check()
  await advisor.page.getByRole('combobox', { name: /お引き受けできない理由/ }).selectOption('dates')
  await press(advisor.page, '返事を送る')
  await told(advisor.page, '辞退のお返事を記録しました')
  await expect(advisor.page.getByText(TITLE)).toHaveCount(0)
  advisor.bodies.length = 0
  expect((await advisor.page.goto(offer))?.status()).toBe(404)
  expect((await advisor.page.goto(`/my/consultations/${number}`))?.status()).toBe(404)
  expect((await advisor.page.goto(candidates))?.status()).toBe(404)
  await advisor.page.goto('/advisor')
  for (const words of [TITLE, SECRET, number]) expect(advisor.bodies.join()).not.toContain(words)

  await desk.goto(candidates)
  await follow(desk, /首里 みなみさんに打診する/)
  await write(desk, '1')
  await expect(toPutRight(desk)).toContainText('この方を選ぶ理由を入力してください')
  await type(desk, /この方を選ぶ理由/, '町と同じ県の方のため')
  await press(desk, '打診を送る')
  await told(desk, '打診を送りました')
  const { actor } = await sessionOf('officer@demo.test')
  const link = await asActor(actor, (tx) =>
    tx.oneTimeLink.findFirstOrThrow({ where: { purpose: 'offer', usedAt: null }, orderBy: { issuedAt: 'desc' } }),
  )
  await guest.page.goto(`/l/${tokenOf(link.id)}`)
  await heading(guest.page, TITLE)
  await guest.page.getByRole('radio', { name: '引き受ける' }).check()
  await press(guest.page, '返事を送る')
  await heading(guest.page, 'お引き受けの返事を記録しました')
  await guest.page.goto(`/l/${tokenOf(link.id)}/offer`)
  await heading(guest.page, 'このリンクでの手続きは済んでいます')
  expect(guest.bodies.join()).not.toContain(SECRET)

  await town.page.goto(`/my/consultations/${number}`)
  await expect(town.page.getByText('首里 みなみ').first()).toBeVisible()
  expect((await far.page.goto(candidates))?.status()).toBe(404)
  await far.page.goto('/supports/advisors')
  await expect(far.page.getByText('条件に合うアドバイザーは登録されていません。')).toBeVisible()
  expect(far.bodies.join()).not.toContain('首里 みなみ')
})
