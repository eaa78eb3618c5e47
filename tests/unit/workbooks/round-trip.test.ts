import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { ANSWERED, answerOf, changedForm, FILLED, formWith, readBack, writtenForm } from './filled'

const NOTHING_WRONG = { answers: ANSWERED, problems: [], strays: [] }

test('a form that comes back as it went out says the same, byte for byte', async () => {
  const wishes = `${FILLED.wishes}\n_x0041_`
  const read = await readBack(await writtenForm({ ...FILLED, wishes }))
  expect(read).toEqual({ ...NOTHING_WRONG, answers: { ...ANSWERED, wishes } })
})

test('a form rebuilt at the border of the network from its bare texts says the same', async () => {
  const bytes = await changedForm((sheet, book) => {
    const texts = book.worksheets.map((one) => ({ name: one.name, rows: one.getSheetValues() }))
    for (const { id } of [...book.worksheets]) book.removeWorksheet(id)
    for (const { name, rows } of texts.reverse())
      book.addWorksheet(name).addRows(rows.slice(1).map((row) => [null, null, ...(row as string[]).slice(1)]))
    expect(sheet.name).toBe('相談票')
  })
  expect(await readBack(bytes)).toEqual(NOTHING_WRONG)
})

test('rows may move and be put in between, columns grow, merged cells and lists go', async () => {
  const bytes = await changedForm((sheet) => {
    sheet.unMergeCells('A2:C2')
    sheet.spliceRows(4, 0, [], ['　'])
    sheet.spliceColumns(2, 0, [])
    sheet.getColumn(3).width = 200
    sheet.eachRow((row) => {
      row.getCell(3).dataValidation = { type: 'whole', formulae: [1], operator: 'equal' }
    })
  })
  expect(await readBack(bytes)).toEqual(NOTHING_WRONG)
})

test('what is written below an answer belongs to it, and rich text, formulas and links count as their text', async () => {
  const bytes = await changedForm((sheet) => {
    const wishes = answerOf(sheet, '窓口に望むこと')
    wishes.value = { richText: [{ text: '近隣の' }, { text: '事例', font: { bold: true } }] }
    sheet.spliceRows(Number(wishes.row) + 1, 0, [null, '似た規模の町'])
    answerOf(sheet, '件名').value = { formula: '"通い"&"の場"', result: '通いの場' }
    answerOf(sheet, 'メールアドレス').value = {
      text: 'ｆｕｋｕｓｈｉ＠town.example.jp',
      hyperlink: 'mailto:x@example.jp',
    }
  })
  const read = await readBack(bytes)
  expect(read?.problems).toEqual([])
  expect(read?.answers).toMatchObject({
    wishes: '近隣の事例\n似た規模の町',
    title: '通いの場',
    contactMailbox: 'fukushi@town.example.jp',
  })
})

test('a date is a day of the calendar, a bare serial number or typed as officials do; a telephone number keeps its zero', async () => {
  for (const typed of [new Date('2027-03-31T00:00:00Z'), 46477, '令和９年３月３１日', 'R9.3.31'])
    expect(await readBack(await formWith('希望する時期', typed))).toEqual(NOTHING_WRONG)
  const read = await readBack(await formWith('電話番号', 962863111))
  expect(read?.answers.contactPhone).toBe('0962863111')
})

test('a form saved by another program says the same', async () => {
  const read = await readBack(readFileSync(join(import.meta.dirname, 'saved-by-another-program.xlsx')))
  expect(read?.problems.map(({ key, text }) => [key, text])).toEqual([['menu', '地域共生セミナー']])
  expect(read?.answers.body?.split('\n')).toHaveLength(69)
})

test('what cannot be read is told with its cell and its text, and all the rest is read', async () => {
  const bytes = await changedForm((sheet) => {
    answerOf(sheet, 'テーマ 2').value = '宇宙開発'
    answerOf(sheet, '取組の段階').value = 'まだ'
    answerOf(sheet, '希望する時期').value = '来年度中'
    answerOf(sheet, '電話番号').value = '内線のみ'
    answerOf(sheet, '件名').value = '長'.repeat(121)
    sheet.getCell('E1').value = '欄の外の覚え書き'
  })
  const read = await readBack(bytes)
  expect(read?.problems).toEqual([
    { address: 'B3', field: 'title', key: 'tooLong', text: '長'.repeat(121) },
    { address: 'B4', field: 'stage', key: 'stage', text: 'まだ' },
    { address: 'B6', field: 'themeKeys', key: 'theme', text: '宇宙開発' },
    { address: 'B17', field: 'desiredBy', key: 'date', text: '来年度中' },
    { address: 'B20', field: 'contactPhone', key: 'phone', text: '内線のみ' },
  ])
  const { title: _t, stage: _s, contactPhone: _p, desiredBy: _d, ...rest } = ANSWERED
  expect(read?.answers).toEqual(rest)
  expect(read?.strays.map(({ address, text }) => [address, text])).toEqual([['E1', '欄の外の覚え書き']])
})

test('the workbook itself hides nothing and needs nothing but its words', async () => {
  const workbook = new ExcelJS.Workbook()
  const bytes = await changedForm(() => {}, { ...FILLED, reference: null })
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['相談票', 'visible'],
    ['選択肢', 'visible'],
  ])
  expect(workbook.definedNames.model).toEqual([])
  expect(bytes.includes('vbaProject')).toBe(false)
})
