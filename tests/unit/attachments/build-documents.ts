import { crc32, deflateSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { buildOle, type OleStreams } from './build-ole'
import { buildZip, type Part } from './build-zip'

const OFFICE = 'application/vnd.openxmlformats-officedocument.'
const KINDS = {
  docx: { main: `${OFFICE}wordprocessingml.document.main+xml`, part: 'word/document.xml' },
  xlsx: { main: `${OFFICE}spreadsheetml.sheet.main+xml`, part: 'xl/workbook.xml' },
  pptx: { main: `${OFFICE}presentationml.presentation.main+xml`, part: 'ppt/presentation.xml' },
}

export type Kind = keyof typeof KINDS

export function officeParts(kind: Kind, mainType = KINDS[kind].main): Part[] {
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${KINDS[kind].part}" ContentType="${mainType}"/></Types>`
  return [
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relationships(['officeDocument', KINDS[kind].part]) },
    { name: KINDS[kind].part, content: `<main>${'相談の内容 '.repeat(3)}</main>` },
  ]
}

export function buildOffice(kind: Kind, ...more: Part[]): Buffer {
  return buildZip([...officeParts(kind), ...more])
}

export function relationships(...links: [type: string, target: string, mode?: string][]): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const rows = links.map(
    ([type, target, mode], index) =>
      `<Relationship Id="r${index}" Type="${base}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
}

export async function buildRealWorkbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('相談一覧')
  sheet.addRow(['受付番号', '市町村', '件名'])
  for (let row = 0; row < 200; row += 1)
    sheet.addRow([`R8-KYU-${row}`, '益城町', { text: '移動支援', hyperlink: 'https://example.jp/' }])
  return Buffer.from(await book.xlsx.writeBuffer())
}

export function buildPdf(objects: string | Buffer = '', head = '%PDF-1.7\n'): Buffer {
  const body = '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n'
  const end = 'trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n9\n%%EOF\n'
  return Buffer.concat([Buffer.from(head), Buffer.from(body), Buffer.from(objects as string), Buffer.from(end)])
}

export function objectStream(content: string): Buffer {
  const packed = deflateSync(content)
  const dictionary = `5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\r\n`
  return Buffer.concat([Buffer.from(dictionary), packed, Buffer.from('\nendstream\nendobj\n')])
}

export function buildPng(behind: Buffer | string = ''): Buffer {
  const chunk = (kind: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), content])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(content.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const parts = [chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts, Buffer.from(behind as string)])
}

export function buildJpg(behind: Buffer = Buffer.alloc(0)): Buffer {
  const parts = 'ffd8 ffe000104a46494600010100000100010000 ffc0000b080001000101011100 ffda0008010100003f00 d2cf20 ffd9'
  return Buffer.concat([Buffer.from(parts.replaceAll(' ', ''), 'hex'), behind])
}

export function buildDoc(more: OleStreams = {}, flags = 0): Buffer {
  const information = Buffer.alloc(64)
  information.writeUInt16LE(0xa5ec, 0)
  information.writeUInt16LE(flags, 10)
  return buildOle({ WordDocument: information, '1Table': 'table', 'ObjectPool/': '', ...more })
}

export function biffRecord(kind: number, content: number[] = []): Buffer {
  const header = Buffer.alloc(4)
  header.writeUInt16LE(kind, 0)
  header.writeUInt16LE(content.length, 2)
  return Buffer.concat([header, Buffer.from(content)])
}

export function buildXls(records: Buffer[] = [], more: OleStreams = {}): Buffer {
  const start = biffRecord(0x0809, [0, 6, 5, 0, 0, 0, 0, 0])
  return buildOle({ Workbook: Buffer.concat([start, ...records, biffRecord(0x000a)]), ...more })
}

export function buildMsg(attachedName?: string, attachedBytes = 'content'): Buffer {
  const folder = '__attach_version1.0_#00000000'
  const attached = {
    [`${folder}/__substg1.0_3707001F`]: Buffer.from(attachedName ?? '', 'utf16le'),
    [`${folder}/__substg1.0_37010102`]: attachedBytes,
  }
  const mail = { '__properties_version1.0': 'p', '__nameid_version1.0/': '', '__substg1.0_0037001F': 's' }
  return buildOle(attachedName ? { ...mail, ...attached } : mail)
}

export function buildMail(attachedName?: string, attachedBytes = 'content'): string {
  const head =
    'From: mashiki@example.jp\r\nTo: desk@example.jp\r\nSubject: =?UTF-8?B?55u46KuH?=\r\nMIME-Version: 1.0\r\n'
  if (!attachedName) return `${head}\r\n本文です。\r\n`
  const body = Buffer.from(attachedBytes).toString('base64')
  return `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Disposition: attachment; filename="${attachedName}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b--\r\n`
}
