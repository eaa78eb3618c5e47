import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { foldForSearch, normaliseForSearch } from '@/lib/japanese/search-text'

const owner = new pg.Client(process.env.DATABASE_OWNER_URL)
beforeAll(() => owner.connect())
afterAll(() => owner.end())

/** What the database makes of the texts, for those in letters that its edition of Unicode knows. */
async function normalisedByDatabase(texts: string[]): Promise<[string, string][]> {
  const { rows } = await owner.query<{ text: string; normalised: string }>(
    'SELECT text, app.norm_ja(text) AS normalised FROM unnest($1::text[]) AS text WHERE unicode_assigned(text)',
    [texts],
  )
  return rows.map(({ text, normalised }) => [text, normalised])
}

function isWhole(codePoint: number): boolean {
  return codePoint < 0xd800 || codePoint > 0xdfff
}

test('every single letter is searched in the form in which it is indexed', async () => {
  const codePoints = Array.from({ length: 0x323af }, (_, place) => place + 1).filter(isWhole)
  const answers = await normalisedByDatabase(codePoints.map((codePoint) => String.fromCodePoint(codePoint)))

  expect(answers.length).toBeGreaterThan(150_000)
  expect(answers.filter(([text, normalised]) => normaliseForSearch(text) !== normalised)).toEqual([])
})

test('words are searched in the form in which they are indexed', async () => {
  const texts = [
    '　ＩＣＴ 利活用\r\nﾃﾞｰﾀ㈱',
    'か\u3099 葛\u{E0100}城 𠮷野家 髙橋',
    'ΟΔΟΣ İ',
    'a\u0085b\u00a0c\u2003d\u2028e\ufefff',
    '通所型サービスＣ（短期集中）',
  ]
  const answers = await normalisedByDatabase(texts)

  expect(answers.map(([, normalised]) => normalised)).toEqual(texts.map(normaliseForSearch))
  expect(normaliseForSearch('　ＩＣＴ 利活用\r\nﾃﾞｰﾀ㈱')).toBe('ict利活用データ(株)')
})

test('kana of either kind are compared in the form in which the database keeps them', async () => {
  const letters = Array.from({ length: 0x100 }, (_, at) => String.fromCodePoint(0x3000 + at))
  const { rows } = await owner.query<{ text: string; folded: string }>(
    'SELECT text, app.kana_ja(text) AS folded FROM unnest($1::text[]) AS text',
    [[...letters, 'ﾃﾞﾏﾝﾄﾞ 交通', '髙橋サンのカヨイ場ヽヾ']],
  )
  expect(rows.map(({ folded }) => folded)).toEqual(rows.map(({ text }) => foldForSearch(text)))
})
