import { type Browser, expect, type Page, test } from '@playwright/test'
import type { Actor } from '@/lib/actor/actor'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { advisorOf, contractorPerson, officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { createRoom } from '@/tests/factories/teams'
import { enter } from './enter'
import { follow, heading, press, told, toPutRight, type, unfold } from './on-page'

const CANARY = 'カナリア相談の件名'
const ROOM = '見本町の支援チーム'

/** Everybody of an accompaniment, each before a screen of his or her own, without JavaScript; what the advisor is sent is kept. */
async function gather(browser: Browser) {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const staff = await staffOf(await createMunicipality({ prefecture }))
  const officer = await officerOf(bureau)
  const consultation = await createConsultation({ staff, title: CANARY, body: `${CANARY}の本文` })
  const support = await createSupportUnderWay({ officer, staff, consultation })
  const people = { staff, officer, advisor: await advisorOf(), contractor: await contractorPerson() }
  const all = { ...people, prefecture: await prefectureStaffOf(prefecture), stranger: await advisorOf() }
  const pages: [string, Page][] = []
  for (const [name, actor] of Object.entries(all)) pages.push([name, await screenOf(browser, actor)])
  const screens = Object.fromEntries(pages) as Record<keyof typeof all, Page>
  const sent: Promise<string>[] = []
  screens.advisor.on('response', (response) => sent.push(response.text().catch(() => '')))
  const at = `/desk/consultations/${consultation.number}/supports/${support.id}`
  return { people: all, screens, sent, at, number: consultation.number }
}

async function screenOf(browser: Browser, actor: Actor): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.APP_URL })
  const page = await context.newPage()
  await enter(page, actor)
  return page
}

test('a room is opened for its members, who agree, plan and print; the advisor sees the room and nothing else', async ({
  browser,
}) => {
  const { people, screens, sent, at, number } = await gather(browser)
  const { advisor, contractor, officer, prefecture, staff, stranger } = screens

  await officer.goto(at)
  await follow(officer, '支援チームの部屋を開く')
  await press(officer, '部屋を開く')
  await expect(toPutRight(officer)).toContainText('部屋の名称を入力してください')
  await type(officer, /部屋の名称/, ROOM)
  await type(officer, /始まりの日/, '令和8年4月1日')
  await type(officer, /終わりの日/, '2099-03-31')
  await press(officer, '部屋を開く')
  await told(officer, '支援チームの部屋を開きました')
  const room = new URL(officer.url()).pathname
  for (const name of ['advisor', 'contractor', 'prefecture'] as const) {
    await officer.goto(`${room}/members/new`)
    const { role, userId } = people[name]
    await officer.getByRole('combobox', { name: /アカウントのある方/ }).selectOption(`${role}.${userId}`)
    await press(officer, '加える')
    await told(officer, 'メンバーを保存しました')
  }

  for (const member of [advisor, contractor]) {
    await member.goto('/teams')
    await follow(member, ROOM)
    await heading(member, ROOM)
  }
  await stranger.goto('/teams')
  await expect(stranger.getByText('参加している支援チームはありません')).toBeVisible()
  for (const place of ['', '/course', '/points', '/roadmap', '/estimate', '/report'])
    expect((await stranger.goto(`${room}${place}`))?.status()).toBe(404)
  for (const place of [at, `/desk/consultations/${number}`, `/my/consultations/${number}`])
    expect((await advisor.goto(place))?.status()).toBe(404)

  await staff.goto(`/my/consultations/${number}`)
  await follow(staff, ROOM)
  await unfold(staff, '確認した内容を記入する')
  await staff.getByRole('radio', { name: '支援の方針' }).check()
  await type(staff, /^内容/, '町の考えを尊重し、一緒に考える')
  await type(staff, /確認した日/, '令和8年4月1日')
  await type(staff, /確認した方々/, '町、アドバイザー、県')
  await press(staff, '記入する')
  await told(staff, '確認した内容を記入しました')

  await follow(staff, '工程表')
  await follow(staff, '行を加える')
  await type(staff, /何を/, '試行実施要領の策定')
  await type(staff, /誰が/, '町')
  await type(staff, /始める月/, '来年春')
  await press(staff, '工程表を保存する')
  await expect(toPutRight(staff)).toContainText('始める月')
  await type(staff, /始める月/, '令和8年11月')
  await type(staff, /終える月/, 'R9.3')
  await press(staff, '工程表を保存する')
  await told(staff, '工程表を新しい版として保存しました')
  const paper = (await staff.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper).toMatch(/MediaBox \[0 0 11(89|9\d)[\d.]* 84[12]/)

  await prefecture.goto(`${room}/roadmap`)
  await follow(prefecture, '試行実施要領の策定')
  await type(prefecture, /どこと協力して/, '県')
  await press(prefecture, '工程表を保存する')
  await told(prefecture, '工程表を新しい版として保存しました')

  await advisor.goto(room)
  await expect(advisor.getByText('町の考えを尊重し、一緒に考える')).toBeVisible()
  await follow(advisor, '工程表')
  await expect(advisor.getByRole('row', { name: /試行実施要領の策定/ }).last()).toContainText(
    '令和8年11月から令和9年3月まで',
  )
  await expect(advisor.getByRole('link', { name: '行を加える' })).toHaveCount(0)
  for (const place of ['/course', '/points', '/estimate', '/report', '/roadmap/versions/2']) {
    await advisor.goto(`${room}${place}`)
    await expect(advisor.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect((await Promise.all(sent)).filter((body) => body.includes(CANARY) || body.includes(number))).toEqual([])

  const after = { name: 'madoguchi-clock', value: '2099-04-01T09:00:00+09:00', url: process.env.APP_URL }
  await advisor.context().addCookies([after])
  expect((await advisor.goto(room))?.status()).toBe(404)
})

test('a report is submitted, agreed to and published; everybody finds it by its theme until the town takes its consent back', async ({
  browser,
}) => {
  const { staff, officer, team } = await createRoom()
  const [town, desk] = [await screenOf(browser, staff), await screenOf(browser, officer)]
  const everybody = await (
    await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.APP_URL })
  ).newPage()
  const title = `見本町の取組 ${team.id.slice(0, 8)}`
  await town.goto(`/teams/rooms/${team.id}/report`)
  await follow(town, '報告の提出と公開')
  await press(town, '報告を提出する')
  await expect(toPutRight(town)).toContainText('取り組んだこと')
  await type(town, /題名/, title)
  await town.locator('summary').filter({ hasText: '暮らし・他省庁との連携' }).click()
  await town.getByRole('checkbox', { name: '買い物支援' }).check()
  await type(town, /取り組んだこと/, '通いの場を増やした。')
  await press(town, '報告を提出する')
  await told(town, '報告を提出しました')

  await desk.goto(`/teams/rooms/${team.id}/report/publication`)
  await expect(desk.getByText('公開の同意はまだありません')).toBeVisible()
  await expect(desk.getByRole('button', { name: '報告を公開する' })).toHaveCount(0)
  await press(town, '公開に同意する')
  await told(town, '公開への同意を記録しました')
  await everybody.goto(`/case-reports?q=${team.id.slice(0, 8)}`)
  await expect(everybody.getByText('条件に合う報告はありません')).toBeVisible()
  await desk.reload()
  await press(desk, '報告を公開する')
  await told(desk, '報告を公開しました')

  await everybody.goto('/case-reports')
  await everybody.getByRole('combobox', { name: 'テーマ' }).selectOption({ label: '買い物支援' })
  await press(everybody, '絞り込む')
  await follow(everybody, title)
  await heading(everybody, title)
  await expect(everybody.getByText('通いの場を増やした。')).toBeVisible()

  await town.reload()
  await type(town, /取り下げる理由/, '内容を見直すため')
  await press(town, '報告を取り下げる')
  await told(town, '報告を取り下げました')
  expect((await everybody.reload())?.status()).toBe(404)
})
