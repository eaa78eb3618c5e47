import { UPLOAD_LIMITS } from '@/lib/attachments/limits'
import { buildJpg, buildMail, buildPdf, buildPng, objectStream } from './build-documents'
import { buildZip } from './build-zip'
import { type Specimen, specimen } from './corpus'

const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90)])
const ZIP = buildZip([{ name: 'a.txt', content: 'hidden' }])
const SCRIPT = '<</S/JavaScript/JS(app.alert(1))>>'

export function harmfulPlain(): Specimen[] {
  return [...pdfs(), ...pictures(), ...texts(), ...names()]
}

function pdfs(): Specimen[] {
  const cut = buildPdf().subarray(0, 60)
  return [
    specimen('a PDF with a password', 'a.pdf', buildPdf('trailer <</Encrypt 9 0 R>>\n'), 'encrypted'),
    specimen('a PDF with a script', 'b.pdf', buildPdf(SCRIPT), 'macro'),
    specimen('a script under an escaped name', 'c.pdf', buildPdf('<</S /J#61vaScript/JS 4 0 R>>'), 'macro'),
    specimen('a script behind a comment', 'd.pdf', buildPdf('<</S %x\n/JavaScript>>'), 'macro'),
    specimen('a script in an object stream', 'e.pdf', buildPdf(objectStream(SCRIPT)), 'macro'),
    specimen('a PDF that starts a program', 'f.pdf', buildPdf('<</S/Launch/F(cmd.exe)>>'), 'macro'),
    specimen('a PDF with a file inside', 'g.pdf', buildPdf('<</Type/EmbeddedFile>>'), 'embedded'),
    specimen('a file inside, in an object stream', 'h.pdf', buildPdf(objectStream('<</EF<</F 7 0 R>>>>')), 'embedded'),
    specimen('an object stream under an escaped name', 'i.pdf', buildPdf('<</Type/Obj#53tm>>stream\n'), 'damaged'),
    specimen('a bomb in an object stream', 'j.pdf', buildPdf(objectStream(' '.repeat(9_000_000))), 'archiveLimits'),
    specimen('a PDF that is a ZIP as well', 'k.pdf', Buffer.concat([buildPdf(), ZIP]), 'contentMismatch'),
    specimen('a program that is a PDF as well', 'l.pdf', Buffer.concat([PROGRAM, buildPdf()]), 'contentMismatch'),
    specimen(
      'a web page that is a PDF as well',
      'm.pdf',
      buildPdf('', '<script>1</script>\n%PDF-1.7\n'),
      'contentMismatch',
    ),
    specimen('a PDF header too far down', 'n.pdf', buildPdf('', `${' '.repeat(2000)}%PDF-1.7\n`), 'contentMismatch'),
    specimen('a PDF full of object streams', 'p.pdf', buildPdf('/ObjStm '.repeat(500_000)), 'archiveLimits'),
    specimen('a PDF cut off', 'o.pdf', cut, 'damaged'),
  ]
}

function pictures(): Specimen[] {
  return [
    specimen('a PNG that is a ZIP as well', 'a.png', buildPng(ZIP), 'contentMismatch'),
    specimen('a PNG cut off', 'b.png', buildPng().subarray(0, 40), 'damaged'),
    specimen('a JPEG named as PNG', 'c.png', buildJpg(), 'contentMismatch'),
    specimen('a JPEG that is a ZIP as well', 'd.jpg', buildJpg(ZIP), 'contentMismatch'),
    specimen('a JPEG of fill bytes behind its start', 'g.jpg', filledJpg(), 'damaged'),
    specimen('a JPEG with nothing in it', 'e.jpg', Buffer.from('ffd8ffd9', 'hex'), 'damaged'),
  ]
}

function filledJpg(): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(2_000_000, 0xff)])
}

function texts(): Specimen[] {
  return [
    specimen('a web page named as a table', 'a.csv', '\ufeff <HTML><script>1</script>', 'contentMismatch'),
    specimen('a script named as a text', 'b.txt', '<script>alert(1)</script>', 'contentMismatch'),
    specimen('a program named as a table', 'c.csv', PROGRAM, 'contentMismatch'),
    specimen('a program in letters only', 'd.txt', 'MZ only letters', 'contentMismatch'),
    specimen('a text with NUL', 'e.txt', 'a\0b', 'contentMismatch'),
    specimen('UTF-16 with NUL', 'f.txt', Buffer.from('\ufeffa\0b', 'utf16le'), 'contentMismatch'),
    specimen('bytes of no encoding', 'g.txt', Buffer.from([0x41, 0xff, 0xfe, 0xfd, 0x80, 0xa0]), 'contentMismatch'),
    specimen('a PDF named as a text', 'h.txt', buildPdf(), 'contentMismatch'),
    specimen('a mail with NUL', 'i.eml', `${buildMail()}\0`, 'contentMismatch'),
  ]
}

function names(): Specimen[] {
  return [
    specimen('a program', 'a.exe', PROGRAM, 'notAllowed'),
    specimen('a program named as a PDF', 'b.pdf', PROGRAM, 'contentMismatch'),
    specimen('a macro document by name', 'c.docm', 'x', 'notAllowed'),
    specimen('an archive', 'd.zip', ZIP, 'notAllowed'),
    specimen('a name without an ending', 'pdf', buildPdf(), 'notAllowed'),
    specimen('an ending turned round', '様式\u202efdp.exe', PROGRAM, 'notAllowed'),
    specimen('an ending behind NUL', 'a.exe\0', PROGRAM, 'notAllowed'),
    specimen('a property of every object as an ending', 'a.constructor', 'x', 'notAllowed'),
    specimen('nothing', 'a.pdf', '', 'empty'),
    specimen('one byte more than the limit', 'b.txt', Buffer.alloc(UPLOAD_LIMITS.maxBytesPerFile + 1, 'a'), 'tooLarge'),
  ]
}
