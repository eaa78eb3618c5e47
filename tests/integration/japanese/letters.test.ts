import ExcelJS from 'exceljs'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { exportHeads, exportLine } from '@/app/desk/export-lines'
import { saveSituation, saveTrouble } from '@/lib/consultations/draft'
import { ContactInput, SituationInput, TroubleInput } from '@/lib/consultations/input'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { runDueJobs } from '@/lib/jobs/run-once'
import { decoded } from '@/lib/ops/demo/read-mail'
import { readRows } from '@/lib/queue/row'
import { writeCsv } from '@/lib/reports/write-csv'
import { SearchInput } from '@/lib/search/filters'
import { readSearchPage } from '@/lib/search/read-page'
import { createDraft } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { createSection, officerOf, staffOf } from '@/tests/factories/people'
import { bodyOf, headOf, openSink } from '../mail/sink'
import { download, draftOf, fillIn, handIn } from '../workbooks/filled-in'

/** As typed on an old office computer, and as it is kept: widths made one, every kanji and sign as it was. */
const TYPED = '髙橋・﨑津・𠮷野・葛\u{E0100}城のﾃﾞｲｻｰﾋﾞｽ　１−２‐３'
const KEPT = '髙橋・﨑津・𠮷野・葛\u{E0100}城のデイサービス　1−2‐3'
const NAME = '𠮷﨑 葛\u{E0100}子'

const sink = await openSink()
process.env.SMTP_URL = sink.url
afterAll(() => sink.close())
beforeEach(() => {
  sink.delivered.length = 0
})

async function openTown() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const section = await createSection(municipality, { name: '髙齢福祉課', mailbox: 'koreifukushi@town.example' })
  const officer = await officerOf(bureau, { name: NAME, mailbox: 'tanto@bureau.example' })
  const staff = await staffOf(municipality, { section, mailbox: 'yoshizaki@town.example', name: NAME })
  return { bureau, municipality, officer, staff }
}

/** Sends what was typed, by the shapes through which a form goes. */
async function sendTyped() {
  const town = await openTown()
  const { id } = await createDraft({ staff: town.staff })
  const number = await asActor(town.staff, async (tx) => {
    await saveTrouble(tx, town.staff, id, TroubleInput.parse({ title: TYPED, themeKeys: [], stage: '' }))
    await saveSituation(tx, town.staff, id, SituationInput.parse({ body: `${TYPED}\r\nｶﾞｯｺｳ` }))
    const sent = await submitConsultation(tx, town.staff, id)
    return 'number' in sent ? sent.number : ''
  })
  return { ...town, id, number }
}

test('What is typed in a form is kept letter by letter; widths alone are made one, of names not even those', async () => {
  const { staff, id } = await sendTyped()
  const kept = await asActor(staff, (tx) => tx.consultation.findUniqueOrThrow({ where: { id } }))
  expect([kept.title, kept.body]).toEqual([KEPT, `${KEPT}\nガッコウ`])
  const contact = ContactInput.parse({
    sectionName: 'ｺｳﾚｲ課',
    contactName: `${NAME} ﾖｼｻﾞｷ`,
    contactPhone: '０９６ー２８６−３１１１',
  })
  expect(contact).toMatchObject({
    sectionName: 'コウレイ課',
    contactName: `${NAME} ﾖｼｻﾞｷ`,
    contactPhone: '096-286-3111',
  })
})

test('The form as a workbook gives the same letters back, filled in by hand or left alone', async () => {
  const { staff } = await openTown()
  const { id } = await createDraft({ staff, title: KEPT, body: KEPT })
  const untouched = await handIn(staff, await fillIn(await download(staff, id), {}))
  expect([untouched.consultation?.id, untouched.problems]).toEqual([id, []])
  expect(await draftOf(staff, id)).toMatchObject({ title: KEPT, body: KEPT })

  const filled = await fillIn(await download(staff, id), {
    ...{ 件名: `${TYPED}！`, 希望する時期: '２０９９／４／１', 担当の方のお名前: NAME },
  })
  expect((await handIn(staff, filled)).problems).toEqual([])
  expect(await draftOf(staff, id)).toMatchObject({
    ...{ title: `${KEPT}！`, contactName: NAME, desiredBy: new Date('2099-04-01') },
  })
})

test('Mails carry names and letters as they are, in subject, address and text', async () => {
  await runDueJobs()
  sink.delivered.length = 0
  const { number } = await sendTyped()
  await runDueJobs()
  const mail = sink.delivered.find(({ to }) => to === 'yoshizaki@town.example')
  if (!mail) throw new Error('no mail came')
  expect(bodyOf(mail)).toContain(`${NAME} 様`)
  expect(headOf(mail).map(decoded)).toContain(`Subject: 【地方厚生局 相談窓口】ご相談を受け付けました（${number}）`)
  expect(bodyOf(mail)).toContain(number)
})

test('The queue as a file has the letters as they are, in CSV and in a workbook', async () => {
  const { officer, id } = await sendTyped()
  const [row] = await asActor(officer, (tx) => readRows(tx, officer, [id]))
  if (!row) throw new Error('the row is not there')
  const say = (key: string) => key
  const words = { t: say, queue: say, states: say, locale: 'ja' as const }
  const lines = [exportHeads(['title'], 1, words), exportLine(row, 1, ['title'], words)]
  expect(new TextDecoder().decode(new TextEncoder().encode(writeCsv(lines)))).toContain(KEPT)

  const book = new ExcelJS.Workbook()
  book.addWorksheet('一覧').addRows(lines)
  const read = new ExcelJS.Workbook()
  await read.xlsx.load(await book.xlsx.writeBuffer())
  expect(read.worksheets[0]?.getRow(2).values).toContain(KEPT)
})

test.each([
  '髙橋',
  '高橋',
  '崎津',
  '﨑津',
  '吉野',
  '𠮷野',
  '葛城',
  '葛\u{E0100}城',
  'ﾃﾞｲｻｰﾋﾞｽ',
  'デイサ−ビス',
  'デイサ－ビス',
  '１ー２ー３',
  '1-2-3',
])('%s finds it', async (typed) => {
  const { bureau, officer, number } = await sendTyped()
  const page = await asActor(officer, (tx) => readSearchPage(tx, bureau.id, SearchInput.parse({ q: typed })))
  expect(page.found.hits.map((hit) => hit.number)).toEqual([number])
  expect(page.found.hits[0]?.title.some(({ hit }) => hit)).toBe(true)
})
