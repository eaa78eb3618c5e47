import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test, vi } from 'vitest'
import { readForm } from '@/lib/workbooks/read-form'
import { ownFolder } from '@/tests/support/own-folder'
import { buildOffice, buildXls } from '@/tests/unit/attachments/build-documents'
import { buildOle } from '@/tests/unit/attachments/build-ole'
import { postFiles } from '@/tests/unit/attachments/post-files'
import { writtenForm } from './filled'

const directory = ownFolder('workbooks')
vi.stubEnv('ATTACHMENTS_DIR', directory)
vi.stubEnv('APP_URL', 'http://localhost:3000')
vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(32))
vi.stubEnv('FORM_SECRET', 'y'.repeat(32))
vi.stubEnv('DATABASE_URL', 'postgres://web@localhost/madoguchi')

async function send(name: string, bytes: Buffer) {
  const read = await readForm(postFiles([{ name, bytes }], { _key: 'k' }))
  expect(await readdir(join(directory, 'incoming'))).toEqual([])
  return read
}

async function workbook(fill: (book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook()
  fill(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

test('every file that is no form is told why, and nothing of it stays', async () => {
  const form = await writtenForm()
  const other = await workbook((book) => book.addWorksheet('集計').addRow(['件名', '合計']))
  const register = await workbook((book) =>
    book.addWorksheet('台帳').addRows(Array.from({ length: 10_001 }, (_, at) => ['件名', '現状と課題', at])),
  )
  const locked = buildOle({ EncryptionInfo: 'i', EncryptedPackage: 'p' })
  const cases: [string, Buffer, string][] = [
    ['相談票.xlsx', other, 'wrongForm'],
    ['相談票.xlsx', register, 'tooManyCells'],
    ['相談票.xlsx', form.subarray(0, form.length / 2), 'damaged'],
    ['相談票.xlsx', Buffer.from('PK壊れた'), 'contentMismatch'],
    ['相談票.xlsx', locked, 'encrypted'],
    ['相談票.xls', buildXls(), 'oldExcel'],
    ['相談票.xlsm', form, 'notExcel'],
    ['相談票.csv', Buffer.from('件名,現状と課題'), 'notExcel'],
    ['相談票.xlsx', buildOffice('xlsx', { name: 'xl/vbaProject.bin', content: buildOle({ Contents: 'x' }) }), 'macro'],
    ['相談票.xlsx', Buffer.alloc(11 * 1024 * 1024, 'PK'), 'tooLarge'],
    ['相談票.xlsx', Buffer.alloc(0), 'empty'],
  ]
  for (const [name, bytes, reason] of cases) {
    const read = await send(name, bytes)
    expect([name, read.reason, read.found]).toEqual([name, reason, null])
  }
})

test('a form is taken, whatever rules for a whole sheet somebody put into it', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await writtenForm()).buffer)
  const [sheet] = book.worksheets
  sheet?.addConditionalFormatting({ ref: 'A1:XFD1048576', rules: [] })
  const read = await send('相談票（記入済）.xlsx', Buffer.from(await book.xlsx.writeBuffer()))
  expect([read.fileName, read.reason]).toEqual(['相談票（記入済）.xlsx', ''])
  expect(read.fields).toEqual({ _key: 'k' })
})
