import { biffRecord, buildDoc, buildMail, buildMsg, buildXls } from './build-documents'
import { buildOle } from './build-ole'
import { type Specimen, specimen } from './corpus'

const PROGRAM = `MZ${'\x90\0'.repeat(60)}`

export function harmfulOld(): Specimen[] {
  return [...documents(), ...books(), ...mails(), ...broken()]
}

function documents(): Specimen[] {
  return [
    specimen('an old document with macros', 'a.doc', buildDoc({ 'Macros/VBA/dir': 'd' }), 'macro'),
    specimen('an old document with a password', 'b.doc', buildDoc({}, 0x0100), 'encrypted'),
    specimen('an old document with an object', 'c.doc', buildDoc({ 'ObjectPool/_1/Contents': 'x' }), 'embedded'),
    specimen('an old document with a packed program', 'd.doc', buildDoc({ '\x01Ole10Native': PROGRAM }), 'embedded'),
    specimen('an old book named as a document', 'e.doc', buildXls(), 'contentMismatch'),
  ]
}

function books(): Specimen[] {
  return [
    specimen('an old book with a password', 'a.xls', buildXls([biffRecord(0x002f, [1, 0])]), 'encrypted'),
    specimen(
      'an old book with an XLM sheet',
      'b.xls',
      buildXls([biffRecord(0x0085, [0, 0, 0, 0, 0, 1, 1, 0])]),
      'macro',
    ),
    specimen('an old book with VBA', 'c.xls', buildXls([], { '_VBA_PROJECT_CUR/VBA/dir': 'd' }), 'macro'),
    specimen(
      'an old book linked to another',
      'd.xls',
      buildXls([biffRecord(0x01ae, [1, 0, 9, 0, 0, 1, 66, 67])]),
      'externalLink',
    ),
    specimen('an old book with an object', 'e.xls', buildXls([], { 'MBD0001F2A3/Contents': 'x' }), 'embedded'),
    specimen('a locked package named as an old book', 'f.xls', buildOle({ EncryptedPackage: 'p' }), 'encrypted'),
    specimen('a web page named as an old book', 'g.xls', '<html><table></table></html>'.padEnd(600), 'contentMismatch'),
  ]
}

function mails(): Specimen[] {
  return [
    specimen('an Outlook mail with a program by name', 'a.msg', buildMsg('見積.pdf.exe'), 'embedded'),
    specimen('an Outlook mail with a program by content', 'b.msg', buildMsg('a.pdf', PROGRAM), 'embedded'),
    specimen('a document named as an Outlook mail', 'c.msg', buildDoc(), 'contentMismatch'),
    specimen('a mail with an archive', 'd.eml', buildMail('資料.zip'), 'embedded'),
    specimen('a mail with a program by content', 'e.eml', buildMail('a.pdf', PROGRAM), 'embedded'),
    specimen('a web page named as a mail', 'f.eml', '<html>From: a\nTo: b\n</html>', 'contentMismatch'),
    specimen('a text named as a mail', 'g.eml', 'ただの文章です。\n', 'contentMismatch'),
  ]
}

function broken(): Specimen[] {
  const looped = buildDoc()
  const fat = looped.length - 512
  looped.writeUInt32LE(0, fat)
  const endless = buildDoc()
  endless.writeUInt32LE(0xfffffff0, 44)
  const tree = buildDoc()
  tree.writeUInt32LE(1, 512 + 128 + 68)
  return [
    specimen('an old document whose chain is a loop', 'a.doc', looped, 'damaged'),
    specimen('an old document with an endless table', 'b.doc', endless, 'damaged'),
    specimen('an old document whose tree is a loop', 'c.doc', tree, 'damaged'),
    specimen('an old document cut off', 'd.doc', buildDoc().subarray(0, 700), 'damaged'),
  ]
}
