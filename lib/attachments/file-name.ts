const MAX_GRAPHEMES = 200
const MAX_BYTES = 255
const INVISIBLE = /[\p{Cc}\p{Surrogate}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
const FORBIDDEN_ON_WINDOWS = /[<>:"|?*]/g
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
const DECOMPOSED_KANA = /[\u3041-\u30ff][\u3099\u309a]/g

/**
 * The name under which a file is shown and given back: without folders,
 * without characters that hide its ending or that Windows refuses, short
 * enough for any disk. Kanji stay as they were typed; only kana that a Mac
 * split into two characters are joined again.
 */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? ''
  const clean = last
    .replace(INVISIBLE, '')
    .replace(DECOMPOSED_KANA, (pair) => pair.normalize('NFC'))
    .replace(FORBIDDEN_ON_WINDOWS, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(DEVICE, '_$&')
  const { stem, extension } = split(clean)
  return shortened(stem === '' ? 'file' : stem, extension)
}

/** The download header: the true name for all browsers of today (RFC 8187), an ASCII one for anything older. */
export function contentDisposition(name: string): string {
  const safe = safeFileName(name)
  const ascii = safe.normalize('NFKC').replace(/[^\x20-\x7e]|["\\%]/gu, '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

function split(name: string): { stem: string; extension: string } {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? ''
  return { stem: name.slice(0, name.length - extension.length), extension }
}

function shortened(stem: string, extension: string): string {
  const graphemes = Array.from(new Intl.Segmenter('ja').segment(stem), ({ segment }) => segment)
  let kept = ''
  for (const grapheme of graphemes.slice(0, MAX_GRAPHEMES - extension.length)) {
    if (Buffer.byteLength(kept + grapheme + extension) > MAX_BYTES) break
    kept += grapheme
  }
  return kept.trimEnd() + extension
}
