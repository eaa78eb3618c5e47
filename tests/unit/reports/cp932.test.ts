import { expect, test } from 'vitest'
import { unwritable, writeCp932 } from '@/lib/reports/cp932'

const read = (text: string) => new TextDecoder('shift_jis').decode(writeCp932(text))

test('what Japanese offices write comes back as it was', () => {
  const text = 'ABC,123\r\n"益城町","髙橋﨑","①Ⅳ㈱","ｶﾞｷﾞ","―～∥－￠￡￢","\\n~"'
  expect(read(text)).toBe(text)
  expect(unwritable(text)).toEqual([])
})

test('letters that other systems write otherwise are the ones the code page has', () => {
  expect(read('〜−‖—')).toBe('～－∥―')
  expect(unwritable('〜−‖—')).toEqual([])
})

test('a letter the code page does not have is written 〓 and told, each once', () => {
  expect(read('𠮷野家と鷗外、𠮷')).toBe('〓野家と〓外、〓')
  expect(unwritable('𠮷野家と鷗外、𠮷😀')).toEqual([
    { letter: '𠮷', times: 2 },
    { letter: '鷗', times: 1 },
    { letter: '😀', times: 1 },
  ])
})

test('letters that stand twice are written with the code Windows chooses', () => {
  expect([...writeCp932('髙﨑')]).toEqual([0xfb, 0xfc, 0xfa, 0xb1])
  expect([...writeCp932('①∵￢')]).toEqual([0x87, 0x40, 0x81, 0xe6, 0x81, 0xca])
})
