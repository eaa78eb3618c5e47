import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import jaCalls from '@/lib/i18n/messages/ja/PracticeCalls.json'
import { asSystem } from '@/lib/jobs/as-system'
import { findLines } from '@/lib/practiceCalls/find-lines'
import { readCall } from '@/lib/practiceCalls/read'
import { readSheet } from '@/lib/practiceCalls/read-sheets'
import { takeSheet } from '@/lib/practiceCalls/take-sheet'
import { readSheetContents, writeSheet } from '@/lib/practiceCalls/write-sheet'
import { PracticeInput } from '@/lib/practiceDrafts/input'
import { listFiled } from '@/lib/practiceDrafts/list-filed'
import { withdrawPractice } from '@/lib/practiceDrafts/publish'
import { amendPractice } from '@/lib/practiceDrafts/write'
import { readSheets } from '@/lib/workbooks/sheets'
import { createMunicipality } from '@/tests/factories/organisations'
import { type Called, openedCall, progressOf, type Row, send } from './called-case'
import { bringOut, done } from './filed-case'

const filed = (of: Called) => asActor(of.prefecture, (tx) => listFiled(tx, of.prefecture, 'ofArea', of.callId))

async function withTheme(of: Called): Promise<{ of: Called; row: Row }> {
  const theme = await asActor(of.officer, (tx) => tx.theme.findUniqueOrThrow({ where: { key: of.theme } }))
  return { of, row: { municipality: of.town.name, title: '送迎の取組', themeKeys: theme.name, summary: '行ったこと' } }
}

test('a sheet files each of its lines with its figure; sent twice it files nothing twice, changed it changes', async () => {
  const { of, row } = await withTheme(await openedCall())
  const figure = {
    indicator: '利用者',
    unit: '人',
    before: '３',
    after: '1,200',
    beforeOn: 'R8.4.1',
    fiscalYear: '2025',
  }
  const rows = [
    { ...row, ...figure },
    { ...row, title: 'もう一つ', municipality: of.town.code },
  ]
  expect(await send(of, rows)).toMatchObject({ state: 'taken', filed: 2, problems: [] })
  expect(await send(of, rows)).toMatchObject({ state: 'taken', filed: 0, same: 2, changed: 0 })
  expect(await send(of, [{ ...rows[0], summary: '直した' }])).toMatchObject({ changed: 1, filed: 0 })
  const all = await filed(of)
  expect(all).toHaveLength(2)
  const draft = await asActor(of.officer, (tx) =>
    tx.practiceDraft.findFirst({ where: { callId: of.callId, title: '送迎の取組' } }),
  )
  expect(draft).toMatchObject({
    ...{ origin: 'sheet', filedSide: 'prefecture', fiscalYear: 2025, summary: '直した', isLate: false },
    effects: [{ indicator: '利用者', before: '3', after: '1200', beforeOn: '2026-04-01', shown: true }],
  })
  expect(await progressOf(of)).toMatchObject({ filed: 2 })
})

test('what the desk has taken up is left as it is when the sheet comes again', async () => {
  const { of, row } = await withTheme(await openedCall())
  await send(of, [row])
  const id = (await filed(of))[0]!.id
  await bringOut({ ...of, id })
  expect(await send(of, [{ ...row, summary: '別の内容' }])).toMatchObject({ state: 'taken', kept: 1, changed: 0 })
})

test('a broken sheet files nothing, and says what is wrong in which row and column', async () => {
  const { of, row } = await withTheme(await openedCall())
  const elsewhere = await createMunicipality({})
  const sheet = await send(of, [
    row,
    { ...row, municipality: elsewhere.name, title: '' },
    { ...row, themeKeys: 'ないテーマ', stage: 'ない段階', title: 'x'.repeat(101) },
    { ...row, fiscalYear: '令和', before: 'たくさん', indicator: '人数', beforeOn: 'いつか' },
  ])
  expect(sheet).toMatchObject({ state: 'refused', filed: 0 })
  expect(sheet.problems.map(({ row, column, key }) => [row, column, key])).toEqual(
    expect.arrayContaining([
      [5, 'municipality', 'municipality'],
      [5, 'title', 'required'],
      [6, 'themeKeys', 'theme'],
      [6, 'stage', 'stage'],
      [6, 'title', 'tooLong'],
      [7, 'fiscalYear', 'number'],
      [7, 'before', 'number'],
      [7, 'beforeOn', 'date'],
    ]),
  )
  expect(await filed(of)).toEqual([])
  const twice = await send(of, [row, { ...row, title: '送迎の 取組' }])
  expect(twice).toMatchObject({ state: 'refused', problems: [{ row: 5, key: 'twice' }] })
  expect(await filed(of)).toEqual([])
})

test('two sheets sent at the same moment file each practice once', async () => {
  const { of, row } = await withTheme(await openedCall())
  const rows = [row, { ...row, title: 'もう一つ' }]
  const sent = await Promise.all([send(of, rows), send(of, rows)])
  expect(sent.map(({ filed }) => filed).sort()).toEqual([0, 2])
  expect(await filed(of)).toHaveLength(2)
})

/** The sheet as the prefecture receives it now, read back into its lines. */
async function handedOut(of: Called) {
  const bytes = await asActor(of.prefecture, async (tx) => {
    const call = (await readCall(tx, of.callId))!
    const text = {
      column: (name: keyof typeof jaCalls.columns) => jaCalls.columns[name],
      stage: (name: string) => name,
      word: (name: string) => (name === 'separator' ? '、' : name),
    }
    return await writeSheet(call, await readSheetContents(tx, of.callId, of.prefecture.prefectureCode!), {
      text,
      locale: 'ja',
    })
  })
  const found = findLines((await readSheets(Buffer.from(bytes)))!)
  if ('missing' in found) throw new Error(found.missing.join())
  return found
}

/** Sends lines back as they are, or with these cells written over. */
async function sendBack(of: Called, { lines, places }: Awaited<ReturnType<typeof handedOut>>, over: Row = {}) {
  for (const { cells, row } of lines)
    for (const [name, text] of Object.entries(over) as [keyof Row, string][])
      cells.set(name, { ...cells.get('title')!, address: `A${row}`, text })
  const file = { lines, places, fileName: 'x.xlsx' }
  const { id } = done(await asActor(of.prefecture, (tx) => takeSheet(tx, of.prefecture, of.callId, file)))
  return await asActor(of.prefecture, (tx) => readSheet(tx, of.callId, id))
}

const NOTHING_NEW = { state: 'taken', filed: 0, changed: 0, same: 1 }

/** A practice corrected on screen by the prefecture. */
async function amended(of: Called, id: string, over: object) {
  await asActor(of.prefecture, async (tx) => {
    const draft = await tx.practiceDraft.findUniqueOrThrow({ where: { id } })
    const typed = { ...draft, stage: '', figures: [], ...over }
    return done(await amendPractice(tx, of.prefecture, id, PracticeInput.parse(typed)))
  })
}

const FIGURES = Object.fromEntries(
  [1, 2, 3].flatMap((place) => [
    [`figure${place}_indicator`, `指標${place}`],
    [`figure${place}_unit`, '人'],
    [`figure${place}_before`, String(place)],
    [`figure${place}_after`, String(place + 10)],
  ]),
)

test('the sheet that is handed out brings back what it holds, unchanged; figures it has no room for stay', async () => {
  const { of, row } = await withTheme(await openedCall())
  await send(of, [{ ...row, begun: '複数の行\n二行目' }])
  const { id } = (await filed(of))[0]!
  await amended(of, id, FIGURES)
  expect(await sendBack(of, await handedOut(of))).toMatchObject(NOTHING_NEW)
  expect(await sendBack(of, await handedOut(of), { after: '99' })).toMatchObject({ changed: 1, same: 0 })
  const { effects } = await asActor(of.prefecture, (tx) => tx.practiceDraft.findUniqueOrThrow({ where: { id } }))
  expect(effects).toMatchObject([
    { indicator: '指標1', after: '99' },
    { indicator: '指標2', after: '12' },
    { indicator: '指標3', after: '13' },
  ])
})

test('a practice that has another title by now is still the same one, and an older sheet does not undo what was put right on screen', async () => {
  const { of, row } = await withTheme(await openedCall())
  await send(of, [row])
  const { id } = (await filed(of))[0]!
  const monday = await handedOut(of)
  await amended(of, id, { title: '送迎ボランティアの取組' })
  expect(await sendBack(of, monday)).toMatchObject({ state: 'refused', problems: [{ key: 'changedSince' }] })
  expect((await filed(of)).map(({ title }) => title)).toEqual(['送迎ボランティアの取組'])
  expect(await sendBack(of, await handedOut(of))).toMatchObject(NOTHING_NEW)
})

test('what was taken back can be filed again', async () => {
  const { of, row } = await withTheme(await openedCall())
  await send(of, [row])
  const { id } = (await filed(of))[0]!
  await asActor(of.prefecture, (tx) => withdrawPractice(tx, of.prefecture, id, { reason: '誤り' }))
  expect(await send(of, [row])).toMatchObject({ state: 'taken', filed: 1, kept: 0 })
})

test('a sheet of many lines is one word to the officers of the prefecture, not one for each', async () => {
  const { of, row } = await withTheme(await openedCall())
  const before = await noticesOf(of)
  await send(
    of,
    Array.from({ length: 40 }, (_, at) => ({ ...row, title: `取組${at}` })),
  )
  expect(await filed(of)).toHaveLength(40)
  const told = await noticesOf(of)
  expect(told.slice(before.length)).toEqual(['collection_filed'])
})

async function noticesOf({ bureau }: Called): Promise<string[]> {
  const where = { bureauId: bureau.id }
  const found = await asSystem((tx) =>
    tx.notice.findMany({ where, orderBy: { createdAt: 'asc' }, select: { kind: true } }),
  )
  return found.map(({ kind }) => kind)
}
