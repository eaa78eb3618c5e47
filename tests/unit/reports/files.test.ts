import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { guardText } from '@/lib/reports/guard-text'
import { writeCsv } from '@/lib/reports/write-csv'
import { writeWorkbook } from '@/lib/reports/write-workbook'

const STARTS = [...'=+-@＝＋－＠\t\r\n']
const BEFORE = ['', ' ', '"', "'", '\n', '\r\n', '　', '"\n ', '\ufeff']
const PLAIN = ['通いの場', '096-286-1111', '012345', 'a=b', '益城町,熊本', '引用"あり"', '', '3 + 4', '１－２']

/** Reads a CSV as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  for (const [, quoted, bare, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

/** Words made of awkward pieces, always the same ones. */
function awkwardTexts(): string[] {
  const pieces = [...STARTS, ...BEFORE, ...PLAIN, ',', '""', 'cmd|calc']
  let seed = 20261122
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648)
  return Array.from({ length: 2000 }, () =>
    Array.from(
      { length: Math.floor(next() / 65_536) % 6 },
      () => pieces[Math.floor(next() / 65_536) % pieces.length],
    ).join(''),
  )
}

describe('a file of the reports', () => {
  test.each(STARTS.flatMap((start) => BEFORE.map((before) => [`${before}${start}SUM(A1)`])))(
    'never lets %j stand as a formula',
    (text) => {
      expect(guardText(text)).toBe(`'${text}`)
      expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]])
    },
  )

  test.each(PLAIN)('leaves %j as it was typed', (text) => {
    expect(readCsv(writeCsv([[text, text]]))).toEqual([[text, text]])
  })

  test('gives back every text through a CSV, with BOM and CRLF, and no cell begins as a formula does', () => {
    const texts = awkwardTexts()
    const csv = writeCsv([['見出し', 1, null], ...texts.map((text) => [text, -1.5, null])])
    expect(csv.startsWith('\ufeff見出し,1,\r\n')).toBe(true)
    const [, ...lines] = readCsv(csv)
    expect(lines).toHaveLength(texts.length)
    lines.forEach(([text], index) => {
      expect([texts[index], `'${texts[index]}`]).toContain(text)
    })
    for (const [text = '', number] of lines) {
      expect(text).not.toMatch(/^[\s"]*[\t\r\n=+\-@＝＋－＠]/)
      expect(number).toBe('-1.5')
    }
  })

  test('is a workbook without a formula, whose numbers are numbers', async () => {
    const texts = awkwardTexts()
      .slice(0, 300)
      .filter((text) => !/[\r\ufeff]/.test(text))
    const columns = [
      { head: '指標', width: 20 },
      { head: '値', width: 10 },
    ]
    const lines = texts.map((text, index) => [text, index === 0 ? null : -index])
    const file = await writeWorkbook(
      [
        { name: '集計', columns, lines },
        { name: '定義', columns, lines: [['=1', 2]] },
      ],
      new Date(0),
    )
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(file.buffer)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['集計', '定義'])
    const [sheet] = workbook.worksheets
    sheet?.eachRow((row, index) => {
      for (const cell of [row.getCell(1), row.getCell(2)]) expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)
      if (index < 3) return
      expect(row.getCell(2).value).toBe(2 - index)
      const text = row.getCell(1).value
      if (text !== null) expect(String(text)).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/)
    })
    expect(sheet?.rowCount).toBe(texts.length + 1)
  })
})
