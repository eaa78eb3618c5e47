import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { ItemInput, saveItem } from '@/lib/roadmaps/edit'
import { readRoadmap } from '@/lib/roadmaps/read'
import { type ReadRoadmap, readRoadmapSheets } from '@/lib/roadmaps/read-workbook'
import { ReadInput, saveRead, takeInRoadmap } from '@/lib/roadmaps/take-in'
import { wordsOfRoadmap } from '@/lib/roadmaps/words'
import { writeRoadmap } from '@/lib/roadmaps/write-workbook'
import { readSheets } from '@/lib/workbooks/sheets'
import { createRoom, nameMember, type TestRoom } from '@/tests/factories/teams'

const AT = new Date('2026-06-15T10:00:00+09:00')
const words = wordsOfRoadmap('ja')

/** A room whose roadmap has two lines. */
async function withRoadmap(): Promise<TestRoom> {
  const room = await createRoom()
  const { staff, team } = room
  for (const what of ['要領の策定', '事業所の選定']) {
    const input = ItemInput.parse({
      what,
      owner: '町',
      from: 'R8.4',
      until: 'R8.9',
      progress: 'under_way',
      version: '0',
    })
    await asActor(staff, (tx) => saveItem(tx, staff, team.id, null, input))
  }
  return room
}

/** The workbook as downloaded, changed by hand, and read again. */
async function byHand({ staff, team }: TestRoom, change: (sheet: ExcelJS.Worksheet) => void): Promise<ReadRoadmap> {
  const roadmap = await asActor(staff, (tx) => readRoadmap(tx, team.id))
  const made = { items: roadmap?.items ?? [], number: roadmap?.number ?? 0, placeName: '見本町', at: AT }
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await writeRoadmap({ ...made, locale: 'ja' })).buffer)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('no sheet')
  change(sheet)
  const sheets = await readSheets(Buffer.from(await book.xlsx.writeBuffer()))
  const read = readRoadmapSheets(sheets ?? [], (column) => words(`fields.${column}`))
  if (!read) throw new Error('no roadmap')
  return read
}
const takeIn = ({ staff, team }: TestRoom, read: ReadRoadmap) =>
  asActor(staff, (tx) => takeInRoadmap(tx, staff, team.id, read, '工程表.xlsx'))

test('a roadmap goes out and comes back the same; a line written below joins it as the next version', async () => {
  const room = await withRoadmap()
  const unchanged = await byHand(room, () => undefined)
  expect(unchanged).toMatchObject({ problems: [], version: 2 })
  expect(unchanged.items).toEqual((await asActor(room.staff, (tx) => readRoadmap(tx, room.team.id)))?.items)
  const read = await byHand(room, (sheet) => {
    sheet.getCell('B7').value = '動画の作成'
    sheet.getCell('E7').value = new Date('2026-10-01')
    sheet.getCell('F7').value = '令和9年3月'
    sheet.getCell('I7').value = '未着手'
    sheet.getCell('C5').value = '町の課'
  })
  expect(await takeIn(room, read)).toEqual({ number: 3 })
  const roadmap = await asActor(room.officer, (tx) => readRoadmap(tx, room.team.id))
  expect(roadmap?.items.map(({ what, owner, from, until }) => [what, owner, from, until])).toEqual([
    ['要領の策定', '町の課', '2026-04', '2026-09'],
    ['事業所の選定', '町', '2026-04', '2026-09'],
    ['動画の作成', '', '2026-10', '2027-03'],
  ])
})

test('broken months are told cell by cell, nothing is saved before somebody has looked, and nothing typed is lost', async () => {
  const room = await withRoadmap()
  const read = await byHand(room, (sheet) => {
    sheet.getCell('E5').value = '来年春'
    sheet.getCell('F5').value = 13
    sheet.getCell('F6').value = '令和7年1月'
    sheet.getCell('I6').value = 'もう少し'
    sheet.getCell('D8').value = '県'
  })
  expect(read.problems.map(({ address, column, text, key }) => [address, column, text, key])).toEqual([
    ['E5', 'from', '来年春', 'month'],
    ['F5', 'until', '13', 'month'],
    ['F6', 'until', '令和7年1月', 'order'],
    ['I6', 'progress', 'もう少し', 'progress'],
    ['8', 'what', '', 'required'],
  ])
  expect(read.items[0]).toMatchObject({ from: '', until: '', remark: '始める月: 来年春\n終える月: 13' })
  expect(read.items[1]).toMatchObject({ from: '2026-04', until: '', remark: '終える月: 令和7年1月' })
  expect(await takeIn(room, read)).toBeNull()
  const { staff, team } = room
  expect((await asActor(staff, (tx) => readRoadmap(tx, team.id)))?.number).toBe(2)
  const input = ReadInput.parse({ items: JSON.stringify(read.items), version: '2' })
  expect(await asActor(staff, (tx) => saveRead(tx, staff, team.id, input))).toEqual({ number: 3 })
})

test('a file of an older version waits for somebody to look, and a save in between is noticed', async () => {
  const room = await withRoadmap()
  const { advisor, officer, staff, team } = room
  const read = await byHand(room, () => undefined)
  const input = ItemInput.parse({ what: '厚生局の行', version: '0' })
  await asActor(officer, (tx) => saveItem(tx, officer, team.id, null, input))
  expect(await takeIn(room, read)).toBeNull()
  const late = ReadInput.parse({ items: JSON.stringify(read.items), version: '2' })
  await expect(asActor(staff, (tx) => saveRead(tx, staff, team.id, late))).rejects.toMatchObject({ event: 'edit' })
  await nameMember(room, advisor)
  const foreign = asActor(advisor, (tx) => saveRead(tx, advisor, team.id, { ...late, version: 3 }))
  await expect(foreign).rejects.toThrow(NotPermitted)
})

test('a workbook of something else is none, and lines typed by a stranger to JSON are refused', async () => {
  const cell = (text: string, row: number, column: number) => ({
    address: 'A1',
    row,
    column,
    text,
    day: null,
    isNumber: false,
  })
  const sheet = { name: '名簿', cells: [cell('氏名', 1, 1), cell('町 子', 2, 1)] }
  expect(readRoadmapSheets([sheet], () => '')).toBeNull()
  expect(ReadInput.safeParse({ items: '[{"what":""}]', version: '1' }).success).toBe(false)
  expect(ReadInput.safeParse({ items: 'なし', version: '1' }).success).toBe(false)
})
