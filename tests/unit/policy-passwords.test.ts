import { describe, expect, test } from 'vitest'
import { faultOfPassword } from '@/lib/actor/password-rules'
import { secondsToWait } from '@/lib/actor/throttle'

const ABOUT = [
  't-yamada',
  '山田 太郎',
  'ヤマダ タロウ',
  't.yamada@town.mashiki.lg.jp',
  '益城町',
  'ましきまち',
  'Mashiki Town',
  'KYU',
]

describe('a new password', () => {
  test.each([
    '湯のみ茶わんと青い自転車 27台',
    'lantern gravel otter mosaic',
    'かもめが三羽、港のクレーンの上で昼寝',
    'Xk9#vLq2$TzRw8!m',
    '😀🎉🚲🍙🌊📎🧵🪁🎣🛶🧭🕯️🪴🧦🎻',
    'うみのちかくにすんでいるねこはさかなをよくたべる',
    '長い文章でもかまいません。雨の日は図書館へ行く',
  ])('%s is taken', (password) => {
    expect(faultOfPassword(password, ABOUT)).toBeNull()
  })

  test.each([
    'passwordpassword',
    'Password123456789',
    'P@ssw0rdP@ssw0rd!!',
    'qwertyuiopasdfghjkl',
    '1qaz2wsx3edc4rfv5tgb',
    '123456789012345678',
    'abcdefghijklmnopqrstuvwxyz',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabcabc',
    'madoguchi2026madoguchi',
    'kyushukouseikyoku2026',
    '九州厚生局相談窓口2026年度版',
    'mashikitown-mashiki-2026',
    'ましきまち益城町ましきまち益城町',
    'yamada.t-yamada.2026.10',
    'ｐａｓｓｗｏｒｄ　ｐａｓｓｗｏｒｄ',
    '2026-11-22 12:34:56',
    'あいうえおかきくけこさしすせそ',
    'administrator2026!!!',
    'letmein-letmein-letmein',
  ])('%s is too easy to guess', (password) => {
    expect(faultOfPassword(password, ABOUT)).toBe('passwordCommon')
  })

  test('length counts letters, and long ones are welcome up to a limit', () => {
    expect(faultOfPassword('湯のみ茶わんと青い自転車 2', [])).toBe('passwordShort')
    expect(faultOfPassword('𠮷'.repeat(14), [])).toBe('passwordShort')
    expect(faultOfPassword('lantern gravel otter mosaic '.repeat(3).trim(), [])).toBeNull()
    expect(faultOfPassword('lantern gravel otter '.repeat(20), [])).toBe('passwordLong')
  })
})

describe('after wrong tries', () => {
  const now = new Date('2026-11-22T00:00:00Z')
  const wait = (of_pair: number, of_account = of_pair, of_address = 0) =>
    secondsToWait({ of_pair, of_account, of_address, last_at: now }, now)

  test('the first are free, then the wait doubles up to a minute, and nobody is locked out', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 10, 100, 10_000].map((tries) => wait(tries))).toEqual([
      0, 0, 0, 1, 2, 4, 8, 60, 60, 60,
    ])
  })

  test('many addresses together slow one account, and one address with many accounts slows none', () => {
    expect([wait(0, 19), wait(0, 20), wait(0, 30)]).toEqual([0, 1, 60])
    expect(wait(0, 0, 500)).toBe(0)
  })

  test('time that has passed counts', () => {
    const later = new Date(now.getTime() + 7000)
    expect(secondsToWait({ of_pair: 7, of_account: 7, of_address: 7, last_at: now }, later)).toBe(1)
  })
})
