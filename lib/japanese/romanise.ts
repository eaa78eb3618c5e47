import { toHiragana } from '@/lib/japanese/kana'

const SYLLABLES = syllables({
  '': 'あ:a い:i う:u え:e お:o',
  k: 'か:a き:i く:u け:e こ:o',
  g: 'が:a ぎ:i ぐ:u げ:e ご:o',
  s: 'さ:a す:u せ:e そ:o',
  sh: 'し:i',
  z: 'ざ:a ず:u づ:u ぜ:e ぞ:o',
  j: 'じ:i ぢ:i',
  t: 'た:a て:e と:o',
  ch: 'ち:i',
  ts: 'つ:u',
  d: 'だ:a で:e ど:o',
  n: 'な:a に:i ぬ:u ね:e の:o',
  h: 'は:a ひ:i へ:e ほ:o',
  f: 'ふ:u',
  b: 'ば:a び:i ぶ:u べ:e ぼ:o',
  p: 'ぱ:a ぴ:i ぷ:u ぺ:e ぽ:o',
  m: 'ま:a み:i む:u め:e も:o',
  y: 'や:a ゆ:u よ:o',
  r: 'ら:a り:i る:u れ:e ろ:o',
  w: 'わ:a を:o',
})

const GLIDES: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' }
const LONG_VOWEL =
  /([おこごそぞとどのほぼぽもよょろを])[うお]|([うくぐすずつづぬふぶぷむゆゅる])う|([\u3041-\u3096])ー/g

/**
 * A place name in Latin letters by the Hepburn rule without macrons: おおさか is Osaka.
 * A middle dot marks where two words meet, so that their vowels stay apart: とよ・おか is Toyooka.
 */
export function romanise(kana: string): string {
  const reading = toHiragana(kana)
  if (/[^\u3041-\u3096ー・]/.test(reading)) throw new RangeError(`Not the reading of a place name: ${kana}`)

  const words = reading.split('・').map((word) => word.replace(LONG_VOWEL, '$1$2$3'))
  const letters = Array.from(
    words.join('').matchAll(/っ?([\u3041-\u3096])([ゃゅょ]?)/gu),
    ([unit, kanaOf = '', glide = '']) =>
      unit.startsWith('っ') ? doubled(syllable(kanaOf, glide)) : syllable(kanaOf, glide),
  ).join('')
  const latin = letters.replace(/N(?=[aiueoy])/g, "n'").replaceAll('N', 'n')
  return latin.charAt(0).toUpperCase() + latin.slice(1)
}

function syllable(kana: string, glide: string): string {
  if (kana === 'ん') return 'N'
  const sound = SYLLABLES.get(kana)
  if (sound === undefined) throw new RangeError(`Not a kana of a place name: ${kana}`)
  const vowel = GLIDES[glide]
  if (vowel === undefined) return sound
  const consonant = sound.slice(0, -1)
  return /^(?:sh|ch|j)$/.test(consonant) ? consonant + vowel : `${consonant}y${vowel}`
}

function doubled(sound: string): string {
  return sound.startsWith('ch') ? `t${sound}` : sound.charAt(0) + sound
}

function syllables(rows: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([consonant, kana]) =>
      kana.split(' ').map((pair): [string, string] => [pair.charAt(0), consonant + pair.charAt(2)]),
    ),
  )
}
