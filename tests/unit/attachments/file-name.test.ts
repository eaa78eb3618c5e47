import { describe, expect, test } from 'vitest'
import { contentDisposition, safeFileName } from '@/lib/attachments/file-name'

describe('the name under which a file is shown', () => {
  test.each([
    ['相談票.docx', '相談票.docx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\益城\\相談票.xlsx', '相談票.xlsx'],
    ['a\0b\r\nc.pdf', 'abc.pdf'],
    ['様式\u202efdp.exe', '様式fdp.exe'],
    ['\u2066a\u200b\ufeff.pdf', 'a.pdf'],
    ['か\u3099き\u3099.txt', 'がぎ.txt'],
    ['神\ufa19様.txt', '神\ufa19様.txt'],
    ['葛\u{e0100}城市.pdf', '葛\u{e0100}城市.pdf'],
    ['a"b<c>d|e?f*g:h.pdf', 'a_b_c_d_e_f_g_h.pdf'],
    ['.htaccess', 'htaccess'],
    ['a.pdf. . ', 'a.pdf'],
    ['con.txt', '_con.txt'],
    ['', 'file'],
    ['///', 'file'],
    ['\ud800.pdf', 'pdf'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected)
  })

  test('a long name is cut between characters and keeps its ending', () => {
    const kanji = safeFileName(`${'𠮷'.repeat(300)}.xlsx`)
    expect(Buffer.byteLength(kanji)).toBeLessThanOrEqual(255)
    expect(kanji).toMatch(/^𠮷+\.xlsx$/u)
    expect(safeFileName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(196)}.pdf`)
    expect(safeFileName(`${'👨‍👩‍👧'.repeat(100)}.pdf`)).toMatch(/^(👨‍👩‍👧)+\.pdf$/u)
  })
})

describe('the download header', () => {
  test.each([
    ['相談票.pdf', `attachment; filename="___.pdf"; filename*=UTF-8''%E7%9B%B8%E8%AB%87%E7%A5%A8.pdf`],
    ["it's (1)*.pdf", `attachment; filename="it's (1)_.pdf"; filename*=UTF-8''it%27s%20%281%29_.pdf`],
    ['50%"\\x.pdf', `attachment; filename="x.pdf"; filename*=UTF-8''x.pdf`],
    ['a\r\nSet-Cookie: x.pdf', `attachment; filename="aSet-Cookie_ x.pdf"; filename*=UTF-8''aSet-Cookie_%20x.pdf`],
  ])('of %j is %s', (name, expected) => {
    expect(contentDisposition(name)).toBe(expected)
  })

  test('is one line of ASCII for any name, and gives the very name back', () => {
    for (const name of ['🙂.pdf', 'ﾊﾝｶｸ.csv', '𠮷.txt', '\u202e.pdf', 'Ａ％.pdf', 'é.eml']) {
      const header = contentDisposition(name)
      expect(header).toMatch(/^[\x20-\x7e]+$/)
      expect(decodeURIComponent(header.split("''")[1]!)).toBe(safeFileName(name))
      expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header)
    }
  })
})
