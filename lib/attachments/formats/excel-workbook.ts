import { readOleDirectory } from '../ole'
import { type ByteSource, windowed } from './byte-source'
import { refuseOleContents } from './ole-refusals'
import { Refusal } from './refusal'

const RECORD = { start: [0x0809, 0x0409], end: 0x000a, password: 0x002f, sheet: 0x0085, book: 0x01ae }
const MACRO_SHEETS = [1, 6]
const MAX_RECORDS = 500_000
const OWN_BOOK = 0x0401
const ADD_IN = 0x3a01

/** Excel 97–2003: password, macro sheets and links to other books are all told in the records about the whole book. */
export async function checkExcelWorkbook(source: ByteSource): Promise<void> {
  const file = await readOleDirectory(source)
  refuseOleContents(file.entries)
  const book = file.entries.find((entry) => entry.path === 'Workbook' || entry.path === 'Book')
  if (!book) throw new Refusal('contentMismatch')
  await checkRecords(windowed(await file.open(book)))
}

async function checkRecords(stream: ByteSource): Promise<void> {
  let at = 0
  for (let count = 0; count < MAX_RECORDS; count += 1) {
    const header = await stream.read(at, 4)
    const kind = header.readUInt16LE(0)
    const length = header.readUInt16LE(2)
    if (count === 0 && !RECORD.start.includes(kind)) throw new Refusal('damaged')
    if (kind === RECORD.end) return
    if (kind === RECORD.password) throw new Refusal('encrypted')
    if (kind === RECORD.sheet) refuseMacroSheet(await stream.read(at + 4, Math.min(length, 6)))
    if (kind === RECORD.book) refuseOtherBook(await stream.read(at + 4, Math.min(length, 6)))
    at += 4 + length
  }
  throw new Refusal('archiveLimits')
}

function refuseMacroSheet(record: Buffer): void {
  if (MACRO_SHEETS.includes(record[5] ?? 0)) throw new Refusal('macro')
}

function refuseOtherBook(record: Buffer): void {
  if (record.length < 4) throw new Refusal('damaged')
  const nameLength = record.readUInt16LE(2)
  const unused = nameLength === 1 && record.length >= 6 && [0, 0x20].includes(record[5] ?? 1)
  if (nameLength !== OWN_BOOK && nameLength !== ADD_IN && !unused) throw new Refusal('externalLink')
}
