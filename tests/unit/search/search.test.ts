import { expect, test } from 'vitest'
import { excerpt, hitsIn, marked } from '@/lib/search/excerpt'
import { readReceiptNumber } from '@/lib/search/receipt-number'
import { searchWords } from '@/lib/search/words'

test.each([
  ['買い物　支援', ['買い物', '支援']],
  ['  ＩＣＴ\t ict ', ['ict']],
  ['', []],
  ['　 ', []],
  ['ﾃﾞｰﾀ', ['データ']],
])('%j is looked for as %j', (typed, words) => expect(searchWords(typed)).toEqual(words))

test.each([
  ['R8-KYU-00012', 'R8-KYU-00012'],
  ['ｒ８－ｋｙｕ－１２', 'R8-KYU-00012'],
  [' r8ーkyuー00012 ', 'R8-KYU-00012'],
  ['R8-KYU-123456', 'R8-KYU-123456'],
  ['R8-KYU', null],
  ['令和8年', null],
])('%j names the receipt number %j', (typed, number) => expect(readReceiptNumber(typed)).toBe(number))

test('what was found is marked as it was written', () => {
  expect(marked('ＩＣＴを使った 買い 物支援', ['ict', '買い物'])).toEqual([
    { text: 'ＩＣＴ', hit: true },
    { text: 'を使った ', hit: false },
    { text: '買い 物', hit: true },
    { text: '支援', hit: false },
  ])
  expect(marked('ﾃﾞｰﾀと𠮷野', ['データ', '吉野']).map(({ text }) => text)).toEqual(['ﾃﾞｰﾀ', 'と', '𠮷野'])
})

test('words that overlap are marked once', () => {
  expect(hitsIn('介護予防', ['介護予', '予防'])).toEqual([{ from: 0, to: 4 }])
})

test('an excerpt begins shortly before the first hit and says where it was cut', () => {
  const pieces = excerpt(`${'あ'.repeat(200)}移動支援${'い'.repeat(200)}`, ['移動'])
  expect(pieces.map(({ text }) => text.length)).toEqual([1, 30, 2, 88, 1])
  expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: '移動', hit: true }])
  expect(excerpt('短い', ['移動'])).toEqual([{ text: '短い', hit: false }])
})
