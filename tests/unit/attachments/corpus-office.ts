import { buildOffice, buildPdf, officeParts, relationships } from './build-documents'
import { buildOle } from './build-ole'
import { buildZip, type Part } from './build-zip'
import { type Specimen, specimen } from './corpus'

const OLE = buildOle({ Contents: 'x' })
const MACRO_DOCUMENT = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const ZEROS = Buffer.alloc(6 * 1024 * 1024)

export function harmfulOffice(): Specimen[] {
  return [...acting(), ...carrying(), ...lying(), ...oversized()]
}

function acting(): Specimen[] {
  return [
    specimen('a document with VBA', 'a.docx', docx({ name: 'word/vbaProject.bin', content: OLE }), 'macro'),
    specimen('a macro document renamed', 'b.docx', buildZip(officeParts('docx', MACRO_DOCUMENT)), 'macro'),
    specimen(
      'a book with an XLM sheet',
      'c.xlsx',
      buildOffice('xlsx', { name: 'xl/macrosheets/sheet1.xml', content: '<m/>' }),
      'macro',
    ),
    specimen('VBA under another name', 'd.docx', linked(['vbaProject', 'theme.bin']), 'macro'),
    specimen('an ActiveX control', 'e.docx', docx({ name: 'word/activeX/activeX1.xml', content: '<a/>' }), 'macro'),
    specimen('a locked document', 'f.docx', buildOle({ EncryptionInfo: 'i', EncryptedPackage: 'p' }), 'encrypted'),
    specimen(
      'a ZIP with a password',
      'g.xlsx',
      buildOffice('xlsx', { name: 'xl/s.xml', content: 's', flags: 1 }),
      'encrypted',
    ),
  ]
}

function carrying(): Specimen[] {
  const nested = buildOffice('docx', { name: 'word/embeddings/a.xlsx', content: buildOffice('xlsx') })
  return [
    specimen('an OLE object', 'a.docx', docx({ name: 'word/embeddings/oleObject1.bin', content: OLE }), 'embedded'),
    specimen('an OLE object as a picture', 'b.docx', docx({ name: 'word/media/image1.png', content: OLE }), 'embedded'),
    specimen(
      'a program as a picture',
      'c.pptx',
      buildOffice('pptx', { name: 'ppt/media/i.png', content: 'MZ\x90' }),
      'embedded',
    ),
    specimen('an embedded PDF', 'd.docx', docx({ name: 'word/media/a.dat', content: buildPdf() }), 'embedded'),
    specimen('a web page as a chunk', 'e.docx', linked(['aFChunk', 'a.htm']), 'embedded'),
    specimen(
      'an archive as a picture',
      'f.docx',
      docx({ name: 'word/media/a.png', content: buildZip([]) }),
      'archiveLimits',
    ),
    specimen(
      'packages three deep',
      'g.pptx',
      buildOffice('pptx', { name: 'ppt/embeddings/a.docx', content: nested }),
      'archiveLimits',
    ),
    specimen(
      'a macro in the book behind a chart',
      'h.pptx',
      buildOffice('pptx', {
        name: 'ppt/embeddings/a.xlsx',
        content: buildOffice('xlsx', { name: 'xl/vbaProject.bin', content: OLE }),
      }),
      'macro',
    ),
    specimen(
      'a linked workbook',
      'i.xlsx',
      buildOffice('xlsx', { name: 'xl/externalLinks/externalLink1.xml', content: '<e/>' }),
      'externalLink',
    ),
    specimen(
      'a template from a server',
      'j.docx',
      linked(['attachedTemplate', 'http://a.jp/t.dotm', 'External']),
      'externalLink',
    ),
    specimen('a linked picture', 'k.docx', linked(['image', 'file:////server/a.png', 'External']), 'externalLink'),
    specimen(
      'a linked template behind a comment',
      'l.docx',
      linked(['attachedTemplate', 'a>b', '&#69;xternal']),
      'externalLink',
    ),
    specimen(
      'relationships with a document type',
      'm.docx',
      docx({ name: 'word/_rels/a.rels', content: '<!DOCTYPE x><x/>' }),
      'damaged',
    ),
  ]
}

function lying(): Specimen[] {
  const whole = buildOffice('docx')
  return [
    specimen('a document named as a book', 'a.xlsx', whole, 'contentMismatch'),
    specimen(
      'a plain ZIP named as a document',
      'b.docx',
      buildZip([{ name: 'a.txt', content: 'a' }]),
      'contentMismatch',
    ),
    specimen(
      'a program before the ZIP',
      'c.docx',
      Buffer.concat([Buffer.from('MZ program'), whole]),
      'contentMismatch',
    ),
    specimen('bytes behind the ZIP', 'd.docx', Buffer.concat([whole, Buffer.from('more')]), 'damaged'),
    specimen('half a document', 'e.docx', whole.subarray(0, whole.length / 2), 'damaged'),
    specimen('a part that climbs out', 'f.docx', docx({ name: '../../evil.xml', content: 'x' }), 'damaged'),
    specimen('a part with a backslash', 'g.docx', docx({ name: 'word\\..\\evil.xml', content: 'x' }), 'damaged'),
    specimen('a part with NUL in its name', 'h.docx', docx({ name: 'word/a.xml\0.bin', content: 'x' }), 'damaged'),
    specimen('two parts of one name', 'i.docx', docx({ name: 'WORD/document.xml', content: 'x' }), 'damaged'),
    specimen(
      'two names for one part',
      'j.docx',
      docx({ name: 'word/a.xml', localName: 'word/b.xml', content: 'x' }),
      'damaged',
    ),
    specimen('a wrong checksum', 'k.docx', docx({ name: 'word/a.xml', content: 'x', crc: 1 }), 'damaged'),
    specimen(
      'a part longer than declared',
      'l.docx',
      docx({ name: 'word/a.xml', content: 'long', declaredBytes: 1 }),
      'damaged',
    ),
  ]
}

function oversized(): Specimen[] {
  const many = Array.from({ length: 2_000 }, (_, index) => ({ name: `word/${index}.xml`, content: '', stored: true }))
  return [
    specimen('2,000 parts', 'a.docx', docx(...many), 'archiveLimits'),
    specimen('a bomb by ratio', 'b.docx', docx({ name: 'word/a.xml', content: ZEROS }), 'archiveLimits'),
    specimen(
      'a bomb that declares little',
      'c.docx',
      docx({ name: 'word/a.xml', content: ZEROS, declaredBytes: 9 }),
      'damaged',
    ),
    specimen(
      'a part declared beyond 100 MB',
      'd.docx',
      docx({ name: 'a', content: 'x', declaredBytes: 2e8 }),
      'archiveLimits',
    ),
    specimen(
      'a bomb inside the book behind a chart',
      'e.pptx',
      buildOffice('pptx', {
        name: 'ppt/embeddings/a.xlsx',
        content: buildOffice('xlsx', { name: 'xl/a.xml', content: ZEROS }),
      }),
      'archiveLimits',
    ),
  ]
}

function docx(...parts: Part[]): Buffer {
  return buildOffice('docx', ...parts)
}

function linked(...links: Parameters<typeof relationships>): Buffer {
  return docx({ name: 'word/_rels/document.xml.rels', content: relationships(...links) })
}
