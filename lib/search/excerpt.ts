import { normaliseForSearch } from '@/lib/japanese/search-text'

/** A stretch of text, found or not. */
export type Piece = { text: string; hit: boolean }

type Range = { from: number; to: number }

/** A letter together with the marks that belong to it, as it is normalised in one go. */
const LETTER = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gsu

/** Where these (normalised) words stand in a text as it was written, whatever its widths and blanks. In order, without overlaps. */
export function hitsIn(text: string, words: readonly string[]): Range[] {
  const starts: number[] = []
  const ends: number[] = []
  let normalised = ''
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const form = normaliseForSearch(letter)
    normalised += form
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(index)
      ends.push(index + letter.length)
    }
  }
  const found: Range[] = []
  for (const word of words)
    for (let at = normalised.indexOf(word); at >= 0 && word; at = normalised.indexOf(word, at + word.length))
      found.push({ from: starts[at] ?? 0, to: ends[at + word.length - 1] ?? text.length })
  return merge(found)
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  return merged
}

/** The text with what was found marked. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of hitsIn(text, words)) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false })
    pieces.push({ text: text.slice(from, to), hit: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}

const BEFORE = 30
const LENGTH = 120

/** A line around the first thing found; the beginning of the text when nothing was. */
export function excerpt(text: string, words: readonly string[]): Piece[] {
  const line = text.replace(/\s+/g, ' ').trim()
  const first = hitsIn(line, words)[0]?.from ?? 0
  const from = whole(line, first > BEFORE ? first - BEFORE : 0)
  const to = whole(line, Math.min(line.length, from + LENGTH))
  const pieces = marked(line.slice(from, to), words)
  if (from > 0) pieces.unshift({ text: '…', hit: false })
  if (to < line.length) pieces.push({ text: '…', hit: false })
  return pieces
}

/** Not between the halves of a letter. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}
