import { romanise } from '@/lib/japanese/romanise'

const KINDS = {
  city: { reading: /し$/, english: 'City' },
  town: { reading: /(ちょう|まち)$/, english: 'Town' },
  village: { reading: /(むら|そん)$/, english: 'Village' },
  special_ward: { reading: /く$/, english: 'City' },
} as const

/** What a municipality is by law; Tokyo's special wards call themselves cities in English. */
export type MunicipalityKind = keyof typeof KINDS

/** A municipality's English name from its full reading: ましきまち is Mashiki Town, ちよだく is Chiyoda City. */
export function municipalityNameInEnglish(reading: string, kind: MunicipalityKind): string {
  const { reading: ending, english } = KINDS[kind]
  return `${romanise(reading.replace(ending, ''))} ${english}`
}

/** A prefecture's English name from its full reading; 北海道 and 東京都 carry no further word. */
export function prefectureNameInEnglish(reading: string): string {
  const name = romanise(reading.replace(/(けん|ふ)$/, ''))
  if (name === 'Hokkaido') return name
  return name === 'Tokyoto' ? 'Tokyo' : `${name} Prefecture`
}
