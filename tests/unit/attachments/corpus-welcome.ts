import { UPLOAD_LIMITS } from '@/lib/attachments/limits'
import * as build from './build-documents'
import { buildZip } from './build-zip'
import { type Specimen, specimen } from './corpus'

/** CP932 and EUC bytes of 市町村名,件名 and of a line of JIS. */
const CP932 = Buffer.from('8e7392ac91ba96bc2c8c8f96bc0d0a', 'hex')
const EUC = Buffer.from('bbd4c4aec2bcccbe2cb7efccbe0a', 'hex')
const JIS = Buffer.from('\x1b$B;TD.B<\x1b(B\n', 'latin1')
const UTF16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('市町村,件名\r\n', 'utf16le')])

export async function welcome(): Promise<Specimen[]> {
  const workbook = await build.buildRealWorkbook()
  return [
    specimen('a workbook written by a real library', '相談一覧.xlsx', workbook, 'xlsx'),
    specimen('a Word document', '相談票.docx', build.buildOffice('docx'), 'docx'),
    specimen('a book whose program declares types it does not use', 'a.xlsx', declaringBook(), 'xlsx'),
    specimen('a presentation', '説明資料.pptx', build.buildOffice('pptx'), 'pptx'),
    specimen(
      'a document with hyperlinks',
      'a.docx',
      withRelationships(['hyperlink', 'https://a.jp/?a>b', 'External']),
      'docx',
    ),
    specimen(
      'a chart with its workbook',
      'b.pptx',
      build.buildOffice('pptx', { name: 'ppt/embeddings/Book1.xlsx', content: workbook, stored: true }),
      'pptx',
    ),
    specimen('a PDF', '要綱.pdf', build.buildPdf(), 'pdf'),
    specimen(
      'a PDF with a harmless object stream',
      'c.pdf',
      build.buildPdf(build.objectStream('6 0 <</Type/Page>>')),
      'pdf',
    ),
    specimen('a PDF with blank lines before its header', 'd.pdf', build.buildPdf('', '\r\n\r\n%PDF-1.4\n'), 'pdf'),
    specimen(
      'a PDF linking to a page named JavaScript',
      'e.pdf',
      build.buildPdf('<</URI(https://a.jp/JavaScript)>>'),
      'pdf',
    ),
    specimen('a PNG picture', '写真.png', build.buildPng(), 'png'),
    specimen('a JPEG picture', '写真.JPG', build.buildJpg(), 'jpg'),
    specimen('a JPEG with a preview behind its end', 'f.jpeg', build.buildJpg(Buffer.from('preview')), 'jpg'),
    specimen('an old Word document', '旧様式.doc', build.buildDoc(), 'doc'),
    specimen('an old Excel book', '旧様式.xls', build.buildXls(), 'xls'),
    specimen(
      'an old book that refers to itself',
      'g.xls',
      build.buildXls([build.biffRecord(0x01ae, [1, 0, 1, 4])]),
      'xls',
    ),
    specimen('a mail from Outlook', '経緯.msg', build.buildMsg(), 'msg'),
    specimen('a mail from Outlook with a PDF', 'h.msg', build.buildMsg('要綱.pdf', '%PDF-1.7'), 'msg'),
    specimen('a saved mail', '経緯.eml', build.buildMail(), 'eml'),
    specimen('a saved mail with a table', 'i.eml', build.buildMail('data.xlsx', 'PK'), 'eml'),
    specimen('a UTF-8 text', 'メモ.txt', '対話の記録\n', 'txt'),
    specimen('a UTF-8 table with byte order mark', 'j.csv', '\ufeff市町村,件名\r\n', 'csv'),
    specimen('a CP932 table from Excel', 'k.csv', CP932, 'csv'),
    specimen('an EUC text', 'l.txt', EUC, 'txt'),
    specimen('a JIS text', 'm.txt', JIS, 'txt'),
    specimen('a UTF-16 text from Notepad', 'n.txt', UTF16, 'txt'),
    specimen('a text of exactly the limit', 'o.txt', Buffer.alloc(UPLOAD_LIMITS.maxBytesPerFile, 'a'), 'txt'),
    specimen('a long name', `${'長'.repeat(300)}.pdf`, build.buildPdf(), 'pdf'),
    specimen('a name with folders', '../../etc/p.pdf', build.buildPdf(), 'pdf'),
  ]
}

function withRelationships(...links: Parameters<typeof build.relationships>): Buffer {
  return build.buildOffice('docx', { name: 'word/_rels/document.xml.rels', content: build.relationships(...links) })
}

function declaringBook(): Buffer {
  const [types, ...parts] = build.officeParts('xlsx')
  const unused =
    '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>'
  return buildZip([{ name: types!.name, content: String(types!.content).replace('</Types>', unused) }, ...parts])
}
