import ExcelJS from 'exceljs'
import { expect, test, vi } from 'vitest'
import { receiveRegister } from '@/lib/imports/receive'
import { ownFolder } from '@/tests/support/own-folder'
import { buildXls } from '@/tests/unit/attachments/build-documents'
import { buildOle } from '@/tests/unit/attachments/build-ole'
import { postFiles } from '@/tests/unit/attachments/post-files'

vi.stubEnv('ATTACHMENTS_DIR', ownFolder('registers'))
vi.stubEnv('APP_URL', 'http://localhost:3000')
vi.stubEnv('NEXTAUTH_SECRET', 'x'.repeat(32))
vi.stubEnv('FORM_SECRET', 'y'.repeat(32))
vi.stubEnv('DATABASE_URL', 'postgres://web@localhost/madoguchi')

const send = (name: string, bytes: Buffer | string) =>
  receiveRegister(postFiles([{ name, bytes: Buffer.from(bytes as string) }]))

async function register(lines: number) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('台帳')
  sheet.addRow(['相談の台帳'])
  sheet.addRow(['受付日', '市町村', '件名'])
  for (let at = 0; at < lines; at += 1) sheet.addRow([new Date('2024-05-07'), '益城町', `件名${at}`])
  return Buffer.from(await book.xlsx.writeBuffer())
}

test('every file that is no register is told why', async () => {
  const good = await register(3)
  const cases: [string, Buffer | string, string, string[]][] = [
    ['台帳.csv', '件名,内容\n一つめ,本文', 'wrongTemplate', ['receivedOn', 'municipality']],
    ['台帳.xlsx', await register(10_001), 'tooManyLines', []],
    ['台帳.csv', `受付日,市町村,件名\n${'2024-05-07,益城町,件名\n'.repeat(10_001)}`, 'tooManyLines', []],
    ['台帳.csv', '受付日,市町村,件名\n', 'noLines', []],
    ['台帳.csv', '受付日,市町村,件名\n2024-05-07,"益城町,件名', 'damaged', []],
    ['台帳.xlsx', good.subarray(0, 900), 'damaged', []],
    ['台帳.xlsx', buildOle({ EncryptionInfo: 'i', EncryptedPackage: 'p' }), 'encrypted', []],
    ['台帳.xls', buildXls(), 'oldExcel', []],
    ['台帳.txt', 'x', 'notExcel', []],
  ]
  for (const [name, bytes, reason, missing] of cases) {
    const read = await send(name, bytes)
    expect([name, read.reason, read.missing, read.table]).toEqual([name, reason, missing, null])
  }
  const read = await send('台帳.xlsx', good)
  expect(read.table?.lines.map(({ line }) => line)).toEqual([3, 4, 5])
})
