import { describe, expect, test } from 'vitest'
import {
  freeText,
  japaneseDate,
  japaneseDateTime,
  personName,
  phone,
  postalCode,
  singleLine,
} from '@/lib/japanese/input'

function errorsOf(result: { success: boolean; error?: { issues: { message: string }[] } }) {
  return result.error?.issues.map((issue) => issue.message)
}

describe('free text', () => {
  test('stores one width of letters, digits and kana', () => {
    expect(freeText().parse('　ＩＣＴ利活用　ﾃﾞｰﾀ１２　')).toBe('ICT利活用　データ12')
  })
  test('leaves every other sign as it was written', () => {
    const minutes = '①㈱（仮）：神神\uFA19〜℡㎡½'
    expect(freeText().parse(minutes)).toBe(minutes)
  })
  test('keeps line breaks in one form and drops what a database cannot hold', () => {
    expect(freeText().parse('一行目\r\n二行目\r三行目\u0000\n')).toBe('一行目\n二行目\n三行目')
  })
  test('keeps rare kanji and their variants', () => {
    expect(freeText().parse('𠮷野家 葛\u{E0100}城 髙橋')).toBe('𠮷野家 葛\u{E0100}城 髙橋')
  })
  test('can be required by the one who asks', () => {
    expect(errorsOf(freeText().min(1, 'required').safeParse(' 　\r\n'))).toEqual(['required'])
    expect(freeText().parse('')).toBe('')
  })
  test('of a single line joins its lines', () => {
    expect(singleLine().parse('移動支援の \r\n 制度整理\n')).toBe('移動支援の 制度整理')
  })
})

describe("a person's name", () => {
  test('is never normalised', () => {
    expect(personName().parse('\uFA19田　　太郎 ')).toBe('\uFA19田 太郎')
    expect(personName().parse('か\u3099')).toBe('か\u3099')
    expect(personName().parse('葛\u{E0100}城 𠮷男')).toBe('葛\u{E0100}城 𠮷男')
  })
})

describe('telephone numbers', () => {
  test.each([
    ['０９６－２８６－３１１１', '096-286-3111'],
    ['096ー286−3111', '096-286-3111'],
    ['096‐286–3111', '096-286-3111'],
    ['（096）286-3111', '096-286-3111'],
    ['096 286 3111', '096-286-3111'],
    ['0962863111', '0962863111'],
    ['+81 96-286-3111', '+81-96-286-3111'],
    ['096-286-3111（内線 ２３４）', '096-286-3111 内線234'],
    ['', ''],
  ])('%s is kept as %s', (typed, kept) => {
    expect(phone().parse(typed)).toBe(kept)
  })
  test.each(['286-3111', '電話', '096-286-311a', '96-286-3111-00-1', '096-286-3111 内線'])('%s is refused', (typed) => {
    expect(errorsOf(phone().safeParse(typed))).toEqual(['phone'])
  })
  test('can be required', () => {
    expect(errorsOf(phone().min(1, 'required').safeParse('　'))).toEqual(['required'])
  })
})

describe('postal codes', () => {
  test.each(['８６１－２２９５', '〒861-2295', '861ー2295', '8612295', '861–2295'])('%s is 861-2295', (typed) => {
    expect(postalCode().parse(typed)).toBe('861-2295')
  })
  test('are refused when a digit is missing, and may be left out', () => {
    expect(errorsOf(postalCode().safeParse('861-229'))).toEqual(['postalCode'])
    expect(postalCode().parse('')).toBe('')
  })
})

describe('dates', () => {
  test.each([
    ['令和8年4月1日', '2026-04-01'],
    ['令和８年１１月２１日（土）', '2026-11-21'],
    ['R8.4.1', '2026-04-01'],
    ['ｒ８．４．１', '2026-04-01'],
    ['令8.4.1', '2026-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['大正15年12月25日', '1926-12-25'],
    ['昭和元年12月25日', '1926-12-25'],
    ['明治45年7月30日', '1912-07-30'],
    ['S63-12-31', '1988-12-31'],
    ['2026-04-01', '2026-04-01'],
    ['2026/4/1', '2026-04-01'],
    ['２０２６年４月１日', '2026-04-01'],
    ['2026ー4ー1', '2026-04-01'],
    ['20260401', '2026-04-01'],
    [' 令和 8年 4月 1日 ', '2026-04-01'],
    ['', ''],
  ])('%s is kept as %s', (typed, kept) => {
    expect(japaneseDate().parse(typed)).toBe(kept)
  })
  test.each(['令和8年2月29日', '2026-13-01', '令和0年1月1日', '4月1日', '明日', '2026-02-30'])(
    '%s is refused',
    (typed) => {
      expect(errorsOf(japaneseDate().safeParse(typed))).toEqual(['date'])
    },
  )
  test.each([
    '平成31年5月1日',
    'H32.4.1',
    '令和元年4月30日',
    '昭和64年1月8日',
    '平成元年1月7日',
    '昭和元年12月24日',
    '大正元年7月29日',
  ])('%s is refused: the era did not run on that day', (typed) => {
    expect(errorsOf(japaneseDate().safeParse(typed))).toEqual(['date'])
  })
  test('with a time of day carry the offset of Japan', () => {
    for (const typed of ['令和8年3月31日 午後5時20分', '2026-03-31T17:20', '2026/3/31 17：20', 'R8.3.31 17時20分']) {
      expect(japaneseDateTime().parse(typed)).toBe('2026-03-31T17:20:00+09:00')
    }
    expect(japaneseDateTime().parse('2026-4-1 9:05')).toBe('2026-04-01T09:05:00+09:00')
    expect(japaneseDateTime().parse('令和8年4月1日(水) 午後0時半')).toBe('2026-04-01T12:30:00+09:00')
    expect(japaneseDateTime().parse('2026-03-31T17:20:00+09:00')).toBe('2026-03-31T17:20:00+09:00')
    expect(japaneseDateTime().parse('')).toBe('')
  })
  test.each(['2026-03-31', '2026-03-31 25:00', '午後5時', 'xT12:00:00+09:00', '2026-03-31 午後13時'])(
    '%s names no moment',
    (typed) => {
      expect(errorsOf(japaneseDateTime().safeParse(typed))).toEqual(['dateTime'])
    },
  )
})
