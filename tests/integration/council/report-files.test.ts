import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { WritingInput } from '@/lib/councilReports/input'
import { figureLines } from '@/lib/councilReports/lines'
import { councilWords } from '@/lib/councilReports/words'
import { writeCouncilReport } from '@/lib/councilReports/write'
import { writeDocx } from '@/lib/councilReports/write-docx'
import { writeXlsx } from '@/lib/councilReports/write-xlsx'
import { asActor } from '@/lib/db/as-actor'
import { createCouncilWorld, MAKING, madeBy, readAs } from './report-world'

const say = councilWords('ja')
const tags = /<[^>]+>/g
const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')

/** Every table of a Word file, row by row, and its whole text. */
async function openDocx(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes)
  const xml = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  const document = await xml('word/document.xml')
  const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => unescaped(cell.replace(tags, ''))),
    ),
  )
  return { tables, text: unescaped(document.replace(tags, '')), styles: await xml('word/styles.xml'), zip }
}

const blankAsNull = (cells: readonly unknown[]) => cells.map((cell) => (cell === '' ? null : cell))

test('Word file and workbook say exactly the numbers of the page, with page numbers and a Japanese font', async () => {
  const { manager, first } = await createCouncilWorld()
  const id = await madeBy(manager)
  const words = {
    ...MAKING,
    intro: 'はじめの文章',
    next: '=SUM(A1)',
    [`matter.${first}`]: '居場所の文章',
    version: '1',
  }
  await asActor(manager, (tx) => writeCouncilReport(tx, manager, id, WritingInput.parse(words)))
  const report = (await readAs(manager, id))!

  const docx = await openDocx(await writeDocx(report, 'ja'))
  const tables = report.figures.parts.flatMap((part) => part.tables)
  const surveys = tables.filter(({ measure }) => ['usefulness', 'effects'].includes(measure))
  expect(surveys.map(({ isHidden, totals }) => isHidden && totals?.total === null)).toEqual([true, true, true, true])
  for (const { rows, totals, columns, rowHead } of tables) {
    if (rows.length === 0 && !totals) continue
    const shown = (count: number | null) => (count === null ? '＊' : count.toLocaleString('en'))
    const line = (name: string, of: { total: number | null; cells: (number | null)[] }) => [
      ...[name, shown(of.total)],
      ...of.cells.map(shown),
    ]
    const whole = [
      [rowHead.ja, '計', ...columns.map(({ name }) => name.ja)],
      ...rows.map((row) => line(row.name.ja, row)),
      ...(totals ? [line('合計', totals)] : []),
    ]
    const isToldOf = ['coverage', 'first_answer', 'in_time', 'resolution']
    if (!tables.some((one) => one.rows === rows && isToldOf.includes(one.measure)))
      expect(docx.tables).toContainEqual(whole)
  }
  for (const text of ['はじめの文章', '居場所の文章', '=SUM(A1)', '資料1']) expect(docx.text).toContain(text)
  expect(docx.styles).toContain('Yu Gothic')
  const foot = await docx.zip.file(/word\/footer\d*\.xml$/)[0]?.async('string')
  expect(foot).toMatch(/PAGE<.*NUMPAGES</s)

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await writeXlsx(report, 'ja')) as never)
  const [sheet, definitions] = workbook.worksheets
  for (const one of workbook.worksheets) {
    expect(one.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '1:1',
    })
    expect(one.headerFooter.oddFooter).toContain('&P / &N')
  }
  const lines = figureLines(report.figures, 'ja', say)
  const read = lines.map((line, at) => line.map((_, n) => sheet?.getCell(at + 2, n + 1).value ?? null))
  expect(sheet?.rowCount).toBe(lines.length + 1)
  expect(read.map(blankAsNull)).toEqual(lines.map(blankAsNull))
  expect(definitions?.rowCount).toBe(report.figures.definitions.length + 1)
})
