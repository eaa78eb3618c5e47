import { expect, type Page, test } from '@playwright/test'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { addDays, fiscalYear, fiscalYearLabel, jstDate } from '@/lib/japanese/dates'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { headquartersPerson, managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { enter } from './enter'
import { follow, heading, press, told, toPutRight, type } from './on-page'
import { runJobsAt } from './run-jobs-at'

test.use({ javaScriptEnabled: false })

const NOW = new Date()
const CLOSING = addBusinessDays(jstDate(NOW), 20)
const YEAR = fiscalYear(NOW) + 1
const TITLE = new RegExp(`^${fiscalYearLabel(YEAR, 'ja')} 地域づくり加速化事業`)
const day = (days: number) => addDays(CLOSING, days)

const clockAt = (page: Page, value: string) =>
  page.context().addCookies([{ name: 'madoguchi-clock', value, url: process.env.APP_URL }])

test('A programme from headquarters’ frame to the published list: entered from a consultation, reminded, closed, one late on behalf, more than the quota, and one town told no', async ({
  browser,
}) => {
  test.slow()
  const bureau = await createBureau({ name: '試験厚生局' })
  const prefecture = await createPrefecture({ bureau })
  const [selected, late, refused] = [
    await createMunicipality({ prefecture, name: '申込町' }),
    await createMunicipality({ prefecture, name: '遅着町' }),
    await createMunicipality({ prefecture, name: '見送町' }),
  ]
  const consultation = await createConsultation({ municipality: selected, title: '担い手を増やしたい' })
  const open = async (actor: Parameters<typeof enter>[1], at: string) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await enter(page, actor)
    await clockAt(page, at)
    return page
  }
  const [before, after] = [`${day(-2)}T10:00:00+09:00`, `${day(3)}T10:00:00+09:00`]
  const headquarters = await open(await headquartersPerson(), NOW.toISOString())
  const manager = await open(await managerOf(bureau), NOW.toISOString())
  const officer = await open(await officerOf(bureau), after)
  const town = await open(consultation.staff, before)
  const other = await open(await staffOf(refused), before)

  await headquarters.goto('/headquarters/programmes')
  await headquarters.getByRole('combobox', { name: /年度/ }).selectOption(String(YEAR))
  await headquarters.getByRole('combobox', { name: /類型/ }).selectOption({ label: '厚生局主導型' })
  await press(headquarters, '準備中として作る')
  await told(headquarters, '準備中として作りました')

  await manager.goto('/supports/programmes')
  await follow(manager, TITLE)
  await follow(manager, '募集の内容を整える')
  await type(manager, /受付の開始/, `${addDays(jstDate(NOW), -1)} 9:00`)
  await type(manager, /申込期限/, `${CLOSING} 17:15`)
  await manager.getByRole('textbox', { name: /枠/ }).fill('1')
  await press(manager, '保存する')
  await told(manager, '募集の内容を保存しました')
  await press(manager, '募集を公開する')
  await told(manager, '募集を公開しました')
  const programme = new URL(manager.url()).pathname

  await town.goto(`/my/consultations/${consultation.number}`)
  await follow(town, 'この相談から伴走的支援に申し込む')
  await press(town, '申込みを書く')
  await expect(town.getByRole('textbox', { name: /現状/ })).not.toHaveValue('')
  await press(town, '確認へ進む')
  await press(town, 'この内容で申し込む')
  await expect(toPutRight(town)).toContainText('テーマを選んでください')
  await follow(town, '書き直す')
  await town.getByRole('checkbox', { name: 'その他' }).check()
  await press(town, '確認へ進む')

  runJobsAt(`${addBusinessDays(CLOSING, -1)}T09:10:00+09:00`)
  await town.goto('/my/applications')
  await follow(town, '下書きの続きを書く')
  await expect(town.getByText('1開庁日前のお知らせを送りました')).toBeVisible()
  await clockAt(town, `${CLOSING}T17:15:00+09:00`)
  await press(town, '確認へ進む')
  await press(town, 'この内容で申し込む')
  await told(town, '申し込みました')

  await other.goto('/my/applications')
  await press(other, '申込みを書く')
  await other.getByRole('checkbox', { name: 'その他' }).check()
  await type(other, /現状/, '会議が形だけになっている。')
  await press(other, '確認へ進む')
  await clockAt(other, `${CLOSING}T17:15:01+09:00`)
  await press(other, 'この内容で申し込む')
  await expect(toPutRight(other)).toContainText('申込期限を過ぎました')
  await type(other, /期限後になった事情/, '決裁が遅れたため')
  await press(other, '期限後の申込みとして提出する')
  await told(other, '期限後の申込みとして提出しました')

  await officer.goto(programme)
  await follow(officer, '届いた申込みを記録する')
  await type(officer, /市町村の団体コード/, late.code)
  await officer.getByRole('radio', { name: '紙' }).check()
  await type(officer, /受け取った日時/, `${day(1)} 9:00`)
  await type(officer, /期限後になった事情/, '郵送が遅れたため')
  await officer.getByRole('checkbox', { name: 'その他' }).check()
  await type(officer, /現状/, '担当が一人しかいない。')
  await type(officer, /担当者名/, '紙 花子')
  await press(officer, '記録する')
  await told(officer, '申込みを記録しました')

  for (const [name, outcome] of [
    ['申込町', '支援対象とする'],
    ['遅着町', '支援対象とする'],
    ['見送町', '対象としない'],
  ] as const) {
    await officer.goto(programme)
    await follow(officer, name)
    await heading(officer, `${name}の申込み`)
    if (name !== '申込町') {
      await officer.getByRole('radio', { name: /^取り扱う/ }).check()
      await type(officer, /取扱いの理由/, '事情がやむをえないため')
      await press(officer, '取扱いを決める')
      await told(officer, '取扱いを決めました')
    }
    for (const criterion of await officer.getByRole('radio', { name: '4点' }).all()) await criterion.check()
    await press(officer, '採点を保存する')
    await told(officer, '採点を保存しました')
    await officer.getByRole('radio', { name: outcome }).check()
    await type(officer, /理由（局内）/, '比べた結果')
    await type(officer, /市町村へのことば/, `${name}へ：次年度もご相談ください。`)
    await press(officer, '選定の案を保存する')
    await told(officer, '選定の案を保存しました')
  }

  await clockAt(manager, `${day(9)}T10:00:00+09:00`)
  await manager.goto(`${programme}/comparison`)
  await expect(manager.getByRole('row', { name: /遅着町/ })).toContainText('期限後（取り扱う）')
  await expect(manager.getByRole('row', { name: /申込町/ })).toContainText('4（1人）')
  await manager.goto(programme)
  await expect(manager.getByText('支援対象 2／枠 1')).toBeVisible()
  await press(manager, '選定を確定する')
  await expect(toPutRight(manager)).toContainText('枠を超えています')
  await type(manager, /枠を超える理由/, '同じ圏域の2町で取り組むため')
  await press(manager, '選定を確定する')
  await told(manager, '選定を確定しました')

  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await visitor.goto(`/programmes?year=${YEAR}`)
  await expect(visitor.getByText('申込町')).toHaveCount(0)
  await clockAt(manager, NOW.toISOString())
  await press(manager, '公表する')
  await told(manager, '支援対象を公表しました')
  await visitor.goto(`/programmes?year=${YEAR}`)
  await expect(visitor.getByRole('row', { name: /申込町/ })).toContainText('厚生局主導型')
  await expect(visitor.getByRole('row', { name: /遅着町/ })).toBeVisible()
  expect(await visitor.content()).not.toContain('見送町')

  await clockAt(other, `${day(10)}T10:00:00+09:00`)
  await other.goto('/my/applications')
  await follow(other, TITLE)
  await expect(other.getByText('見送町へ：次年度もご相談ください。')).toBeVisible()
  expect(await other.content()).not.toMatch(/申込町|遅着町|比べた結果/)
  await clockAt(town, `${day(10)}T10:00:00+09:00`)
  await town.goto('/my/applications')
  await follow(town, TITLE)
  await expect(town.getByText('支援対象に選ばれました')).toBeVisible()
  expect(await town.content()).not.toMatch(/見送町|比べた結果/)
})
