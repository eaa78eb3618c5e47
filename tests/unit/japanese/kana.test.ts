import { describe, expect, test } from 'vitest'
import { toHiragana, toKatakana } from '@/lib/japanese/kana'
import { municipalityNameInEnglish, prefectureNameInEnglish } from '@/lib/japanese/municipality-name'
import { romanise } from '@/lib/japanese/romanise'
import { normaliseForSearch } from '@/lib/japanese/search-text'

describe('kana', () => {
  test('change script and leave the rest', () => {
    expect(toHiragana('マシキマチ 益城町ヴー')).toBe('ましきまち 益城町ゔー')
    expect(toKatakana('ましきまち 益城町')).toBe('マシキマチ 益城町')
  })
})

describe('place names in Latin letters', () => {
  test.each([
    ['おおさか', 'Osaka'],
    ['きょうと', 'Kyoto'],
    ['りゅうおう', 'Ryuo'],
    ['とよ・おか', 'Toyooka'],
    ['べっぷ', 'Beppu'],
    ['はっちょう', 'Hatcho'],
    ['しん・おんせん', "Shin'onsen"],
    ['なんよう', "Nan'yo"],
    ['おおづ', 'Ozu'],
    ['ニセコ', 'Niseko'],
    ['じゃ', 'Ja'],
    ['にいがた', 'Niigata'],
  ])('%s is %s', (kana, latin) => {
    expect(romanise(kana)).toBe(latin)
  })
  test('carry the kind of municipality', () => {
    expect(municipalityNameInEnglish('ましきまち', 'town')).toBe('Mashiki Town')
    expect(municipalityNameInEnglish('いつきむら', 'village')).toBe('Itsuki Village')
    expect(municipalityNameInEnglish('おおまちし', 'city')).toBe('Omachi City')
    expect(municipalityNameInEnglish('ちよだく', 'special_ward')).toBe('Chiyoda City')
  })
  test('name prefectures', () => {
    expect(
      ['くまもとけん', 'ほっかいどう', 'とうきょうと', 'おおさかふ', 'きょうとふ'].map(prefectureNameInEnglish),
    ).toEqual(['Kumamoto Prefecture', 'Hokkaido', 'Tokyo', 'Osaka Prefecture', 'Kyoto Prefecture'])
  })
  test('are refused when they are not kana', () => {
    expect(() => romanise('益城')).toThrow(RangeError)
    expect(() => romanise('ゐ')).toThrow(RangeError)
  })
})

describe('search text', () => {
  test('has one width, one case and no blanks', () => {
    expect(normaliseForSearch('　ＩＣＴ 利活用\r\nﾃﾞｰﾀ㈱')).toBe('ict利活用データ(株)')
  })
  test('lowers letter by letter as the database does', () => {
    expect(normaliseForSearch('ΟΔΟΣ İ')).toBe('οδοσi')
  })
  test('takes the blanks that the database takes', () => {
    expect(normaliseForSearch('a\u0085b\u00a0c\u2003d\u2028e')).toBe('abcde')
    expect(normaliseForSearch('a\ufeffb')).toBe('a\ufeffb')
  })
})
