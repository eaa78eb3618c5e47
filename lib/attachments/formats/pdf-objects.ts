import { Refusal } from './refusal'

const GAP = '(?:[\\s\\0]|%[^\\r\\n]{0,200}[\\r\\n])*'
const VALUE = `${GAP}(?:<<|\\d+\\s+\\d+\\s+R)`
const ENCRYPTED = new RegExp(`/Encrypt${VALUE}`)
const ACTING = new RegExp(
  `/(?:S${GAP}/)(?:JavaScript|Launch)(?![A-Za-z0-9])|/JavaScript${VALUE}|obj${GAP}/(?:JavaScript|Launch)(?![A-Za-z0-9])`,
)
const CARRYING = new RegExp(`/EmbeddedFiles?(?![A-Za-z0-9])|/EF${VALUE}`)
const OBJECT_STREAM = /\/ObjStm\b(?:(?!endobj|stream)[\s\S]){0,900}stream(?:\r\n|\n|\r)/g

/** Names are matched with what stands around them, since a mere web address may contain `/JavaScript`, too. */
export function refuseHarmfulObjects(text: string): void {
  const plain = withoutEscapes(text)
  if (ENCRYPTED.test(plain)) throw new Refusal('encrypted')
  if (ACTING.test(plain)) throw new Refusal('macro')
  if (CARRYING.test(plain)) throw new Refusal('embedded')
  if (plain.split('/ObjStm').length !== text.split('/ObjStm').length) throw new Refusal('damaged')
}

/** Where the compressed bytes of each object stream in this text begin. */
export function findObjectStreams(text: string): number[] {
  return Array.from(text.matchAll(OBJECT_STREAM), (match) => match.index + match[0].length)
}

function withoutEscapes(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
