import { type Browser, expect, type Page, test } from '@playwright/test'
import type { Actor } from '@/lib/actor/actor'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createOrganisation, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, partnerOf, prefectureStaffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { enter } from './enter'
import { follow, heading, press, stated, told, toPutRight, type } from './on-page'

const SECRET = '送迎の担い手が来月で辞める'
const SUMMARY = 'ある町が住民の送迎を検討しています。使える施策をお知らせください。'

/** Somebody's own browser, without JavaScript; `read` is everything it was sent. */
async function sit(browser: Browser, actor: Actor): Promise<{ page: Page; read: string[] }> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const read: string[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'document' && response.status() === 200)
      read.push(await response.text().catch(() => ''))
  })
  await enter(page, actor)
  return { page, read }
}

/** Opens the headings of a form and ticks. */
async function tick(page: Page, name: string) {
  const box = page.getByRole('checkbox', { name, exact: true, includeHidden: true })
  const group = page.locator('details', { has: box })
  if (!(await box.isVisible())) await group.locator('summary').click()
  await box.check()
}

test('Several offices and the prefecture are asked in one after the town’s consent; one proposes a measure, one is not in charge; the town reads one answer', async ({
  browser,
}) => {
  test.slow()
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau, name: '試験県' })
  const municipality = await createMunicipality({ prefecture, name: '内緒町' })
  const [transport, housing] = [
    await createOrganisation('partner_office', { bureau, name: '試験運輸局' }),
    await createOrganisation('partner_office', { bureau, name: '試験整備局' }),
  ]
  const officer = await officerOf(bureau)
  const { number, staff, id } = await createConsultation({ municipality, title: '内緒の相談', body: SECRET })
  const support = await createSupportUnderWay({ officer, staff, consultation: { id, number, staff } })
  const lanes = `/desk/consultations/${number}/supports/${support.id}`
  const { page: desk } = await sit(browser, officer)
  const { page: town, read: readByTown } = await sit(browser, staff)
  const partner = await sit(browser, await partnerOf(bureau, transport))
  const other = await sit(browser, await partnerOf(bureau, housing))
  const county = await sit(browser, await prefectureStaffOf(prefecture))

  await test.step('the office puts a programme into its catalogue', async () => {
    await partner.page.goto('/partner/programmes')
    await follow(partner.page, '施策を登録する')
    await type(partner.page, /施策の名前/, '地域の足の実証')
    await press(partner.page, '登録する')
    await expect(toPutRight(partner.page)).toContainText('何のための施策か')
    await type(partner.page, /何のための施策か/, '住民主体の送迎の実証')
    await press(partner.page, '登録する')
    await told(partner.page, '施策を登録しました')
  })

  await test.step('the officer writes to three at once, and asks the town first', async () => {
    await desk.goto(lanes)
    await follow(desk, '関係者へ依頼する')
    await press(desk, '内容を確かめる')
    await expect(toPutRight(desk)).toContainText('依頼先を選んでください')
    for (const name of ['試験運輸局', '試験整備局', '試験県']) await tick(desk, name)
    await type(desk, /件名/, '住民の送迎について')
    await type(desk, /依頼の概要/, SUMMARY)
    await desk.getByRole('radio', { name: /市町村にポータルで確認する/ }).check()
    await press(desk, '内容を確かめる')
    await expect(desk.getByText('同意があるまで、依頼先には何も届きません')).toBeVisible()
    await partner.page.goto('/partner')
    await expect(partner.page.getByText('住民の送迎について')).toHaveCount(0)

    await town.goto(`/my/consultations/${number}`)
    await expect(stated(town, 'お伝えする先')).toHaveText('試験整備局、試験運輸局、試験県')
    await press(town, 'この内容を伝えてよい')
    await told(town, '同意を厚生局に伝えました')

    await desk.goto(lanes)
    await follow(desk, '住民の送迎について')
    await press(desk, '3か所に送る')
    await told(desk, '依頼を送りました')
  })

  await test.step('each answers in its own area', async () => {
    await partner.page.goto('/partner')
    await follow(partner.page, /^住民の送迎について/)
    await partner.page.getByRole('radio', { name: '施策を提案する' }).check()
    await partner.page.getByRole('combobox', { name: /一覧から/ }).selectOption({ label: '地域の足の実証' })
    await type(partner.page, /ご回答の内容/, '来年度の公募です。')
    await press(partner.page, '返事を送る')
    await told(partner.page, 'お返事を厚生局に送りました')

    await other.page.goto('/partner')
    await follow(other.page, /^住民の送迎について/)
    await other.page.getByRole('radio', { name: 'お受けできない' }).check()
    await press(other.page, '返事を送る')
    await expect(toPutRight(other.page)).toContainText('お受けできない理由を選んでください')
    await other.page.getByRole('radio', { name: /当局所管外/ }).check()
    await other.page.getByRole('combobox', { name: /ほかのご案内先/ }).selectOption({ label: '試験運輸局' })
    await type(other.page, /ご回答の内容/, '局内の事情です')
    await press(other.page, '返事を送る')
    await told(other.page, 'お返事を厚生局に送りました')

    await county.page.goto('/prefecture/requests')
    await follow(county.page, /^住民の送迎について/)
    await county.page.getByRole('radio', { name: '内容を回答する' }).check()
    await type(county.page, /ご回答の内容/, '県の補助もあります。')
    await press(county.page, '返事を送る')
    await told(county.page, 'お返事を厚生局に送りました')
  })

  await test.step('the officer passes on one answer; the town reads it and nothing else of what was said', async () => {
    await desk.goto(lanes)
    await expect(desk.getByRole('article', { name: /試験整備局/ })).toContainText('当局所管外')
    await follow(desk, '回答を市町村に伝える（3件）')
    await type(desk, '試験整備局について伝えること', '試験運輸局をご案内いただきました。')
    await press(desk, '市町村に伝える')
    await told(desk, '回答を市町村に伝えました')
    await town.goto(`/my/consultations/${number}`)
    const picture = town
      .getByRole('listitem')
      .filter({ hasText: /^試験運輸局/ })
      .first()
    await expect(picture).toContainText('施策「地域の足の実証」のご提案がありました。')
    await expect(town.getByText('試験運輸局をご案内いただきました。').first()).toBeVisible()
    expect(readByTown.join()).not.toContain('局内の事情です')
  })

  await test.step('the desk settles what the decline means for the directory', async () => {
    await desk.goto('/supports/routing')
    const form = desk.getByRole('form', { name: '試験整備局の回答の見直し' })
    await form.getByRole('checkbox', { name: '試験運輸局の担当地域に試験県を加える' }).check()
    await press(form, '選んだとおりに名簿を直す')
    await told(desk, '見直しを記録しました')
    await desk.goto(`/supports/partners?prefecture=${prefecture.prefectureCode}`)
    await expect(desk.getByRole('row', { name: /試験運輸局/ })).toBeVisible()
    await heading(desk, '他省庁の連携先')
  })

  await test.step('the parties saw the summary and nothing of the consultation', async () => {
    for (const { page } of [partner, other]) expect((await page.goto(lanes))?.status()).toBe(404)
    expect((await county.page.goto(`/prefecture/consultations/${number}`))?.status()).toBe(404)
    for (const { read } of [partner, other, county]) {
      expect(read.join()).toContain(SUMMARY)
      for (const kept of [SECRET, '内緒の相談', '内緒町', number]) expect(read.join()).not.toContain(kept)
    }
  })
})
