const KANA_DISTANCE = 0x60

/** Katakana written as hiragana, so that a reading is found however it was typed; everything else stays. */
export function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, (kana) => shift(kana, -KANA_DISTANCE))
}

/** Hiragana written as katakana; everything else stays. */
export function toKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096\u309d\u309e]/g, (kana) => shift(kana, KANA_DISTANCE))
}

function shift(kana: string, distance: number): string {
  return String.fromCharCode(kana.charCodeAt(0) + distance)
}
