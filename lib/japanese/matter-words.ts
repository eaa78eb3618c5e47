/** Words that nearly every consultation has, so that they say nothing of its matter. */
const COMMON = new Set(
  '支援 事業 相談 地域 住民 市町村 自治体 高齢者 課題 現状 実施 検討 取組 取り組み 体制 必要 方法 利用 利用者 活用 今後 担当 担当者 対応 関係 関係者 内容 状況 情報 事例 紹介 希望 整備 推進 充実 構築 確保 作成 開催 来年度 今年度 年度 予定 困難 問題 サービス について'.split(
    ' ',
  ),
)
/** Words that carry a matter: kanji and katakana of two letters and more. */
const RUNS = /[\p{Script=Han}\p{Script=Katakana}\u30fc]{2,}/gu
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' })

/**
 * The words by which a text is compared with others: its runs of kanji and katakana, and of the long ones the words they are
 * made of (移動販売車 has 移動 and 販売 in it). Of each text in turn, the longest first.
 */
export function matterWords(texts: readonly string[], most: number): string[] {
  const words = texts.flatMap((text) => {
    const runs = text.match(RUNS) ?? []
    return [...runs, ...runs.flatMap(wordsIn)].filter((word) => !COMMON.has(word)).sort((a, b) => b.length - a.length)
  })
  return [...new Set(words)].slice(0, most)
}

function wordsIn(run: string): string[] {
  if (run.length < 4) return []
  return Array.from(WORDS.segment(run), ({ segment }) => segment).filter(({ length }) => length > 1)
}
