import { expect, type Page, test } from '@playwright/test'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { addDays, fiscalYear, fiscalYearLabel, jstDate } from '@/lib/japanese/dates'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { headquartersPerson, officerOf, staffOf } from '@/tests/factories/people'
import { buildPdf } from '@/tests/unit/attachments/build-documents'
import { enter } from './enter'
import { attach, attached, fileOf } from './files-on-page'
import { follow, heading, press, told, type } from './on-page'

test.use({ javaScriptEnabled: false })

const NOW = new Date()
const CLOSING = addBusinessDays(jstDate(NOW), 20)
const YEAR = fiscalYear(NOW) + 1
const TITLE = new RegExp(`^${fiscalYearLabel(YEAR, 'ja')} 地域づくり加速化事業.*フォローアップ`)
const AFTER = `${addDays(CLOSING, 3)}T10:00:00+09:00`

const clockAt = (page: Page, value: string) =>
  page.context().addCookies([{ name: 'madoguchi-clock', value, url: process.env.APP_URL }])

/** A town that was a target before and is still over the ceiling of its costs. */
async function townStillOver() {
  const bureau = await createBureau({ name: '打診厚生局' })
  const prefecture = await createPrefecture({ bureau })
  const town = await createMunicipality({ prefecture, name: '再支援町' })
  const of = [town.id, bureau.id, prefecture.prefectureCode]
  await ownerQuery(
    `INSERT INTO programme_targets (fiscal_year, organisation_id, bureau_id, prefecture_code, source, published_at) VALUES (2022, $1, $2, $3, '資料', '2023-04-01')`,
    of,
  )
  await ownerQuery(
    `INSERT INTO cost_consultations (organisation_id, bureau_id, prefecture_code, fiscal_year, excess, standing, source, author_name, author_side)
     VALUES ($1, $2, $3, 2025, 48000, 'meets', '資料', '資料', 'document')`,
    of,
  )
  return { bureau, town }
}

test('Headquarters offers a programme to a town still over the ceiling: the bureau passes it on, the town accepts with a file, is selected and published, and its case begins', async ({
  browser,
}) => {
  test.slow()
  const { bureau, town } = await townStillOver()
  const open = async (actor: Parameters<typeof enter>[1]) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await enter(page, actor)
    return page
  }
  const headquarters = await open(await headquartersPerson())
  const officer = await open(await officerOf(bureau))
  const staff = await open(await staffOf(town))

  await headquarters.goto('/headquarters/programmes')
  await headquarters.getByRole('combobox', { name: /年度/ }).selectOption(String(YEAR))
  await headquarters
    .getByRole('combobox', { name: /類型/ })
    .selectOption({ label: '老健局主導型 (b)プッシュ型・フォローアップ' })
  await press(headquarters, '準備中として作る')
  await type(headquarters, /受付の開始/, `${addDays(jstDate(NOW), -1)} 9:00`)
  await type(headquarters, /申込期限/, `${CLOSING} 17:15`)
  await press(headquarters, '保存する')
  await told(headquarters, '募集の内容を保存しました')
  await press(headquarters, '募集を公開する')
  await told(headquarters, '募集を公開しました')
  const programme = new URL(headquarters.url()).pathname
  await follow(headquarters, '打診する市町村を選ぶ')
  const candidate = headquarters.getByRole('row', { name: /再支援町/ })
  await expect(candidate).toContainText('48,000')
  await candidate.getByRole('link', { name: 'この市町村に打診する' }).click()
  await expect(headquarters.getByRole('textbox', { name: /団体コード/ })).toHaveValue(town.code)
  await type(headquarters, /打診の理由/, '費用がなお上限額を超えているため')
  await type(headquarters, /お返事のお願い日/, CLOSING)
  await press(headquarters, '打診する')
  await told(headquarters, '打診しました')

  await staff.goto('/my/applications')
  await expect(staff.getByRole('link', { name: TITLE })).toHaveCount(0)
  await officer.goto('/supports/programmes')
  await follow(officer, TITLE)
  await type(officer, /市町村へのことば/, 'いっしょに考えます。')
  await press(officer, '市町村に伝える')
  await told(officer, '市町村に伝えました')

  await staff.goto('/my/applications')
  await follow(staff, TITLE)
  await heading(staff, '事業のご案内')
  await expect(staff.getByText('いっしょに考えます。')).toBeVisible()
  await staff.getByRole('checkbox', { name: 'その他' }).check()
  await type(staff, /現状/, '利用者が減らず、費用が上限を超えたままである。')
  await press(staff, 'お受けする')
  await heading(staff, '伴走的支援の申込み')
  await follow(staff, '添付資料を足す')
  await attach(staff, fileOf('体制図.pdf', buildPdf('% 体制\n')))
  await attached(staff, 1)

  await clockAt(headquarters, AFTER)
  await headquarters.goto(programme)
  await follow(headquarters, '再支援町')
  await expect(headquarters.getByRole('link', { name: '体制図.pdf' })).toBeVisible()
  for (const criterion of await headquarters.getByRole('radio', { name: '5点' }).all()) await criterion.check()
  await press(headquarters, '採点を保存する')
  await told(headquarters, '採点を保存しました')
  await headquarters.getByRole('radio', { name: '支援対象とする' }).check()
  await type(headquarters, /理由（局内）/, '超過が続いているため')
  await press(headquarters, '選定の案を保存する')
  await told(headquarters, '選定の案を保存しました')
  await headquarters.goto(programme)
  await press(headquarters, '選定を確定する')
  await told(headquarters, '選定を確定しました')
  await clockAt(headquarters, NOW.toISOString())
  await press(headquarters, '公表する')
  await told(headquarters, '支援対象を公表しました')
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await visitor.goto(`/programmes?year=${YEAR}`)
  await expect(visitor.getByRole('row', { name: /再支援町/ })).toContainText('フォローアップ')

  await officer.goto('/supports/programmes')
  await follow(officer, TITLE)
  await follow(officer, '再支援町')
  await press(officer, '伴走的支援を提案する')
  await told(officer, '伴走的支援を提案しました')
  await staff.goto('/my/consultations')
  await follow(staff, new RegExp(`${fiscalYearLabel(YEAR, 'ja')} 地域づくり加速化事業`))
  await expect(staff.getByText('支援対象に選ばれたため、伴走的支援を提案します。')).toBeVisible()
})
