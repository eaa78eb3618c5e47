import { type ByteSource, chunksOf, readHead } from './byte-source'
import { Refusal } from './refusal'
import { signatureOf } from './signatures'

const LEGACY_ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp']
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what tells binary content from text
const NOT_TEXT = /[\0-\x08\x0e-\x19\x1c-\x1f\x7f]/
const MARKUP = /^\s*<(?:!doctype|html|head|body|script|svg|iframe|meta|\?php|\?xml|%)/i

/**
 * Plain text or CSV in any encoding offices use (UTF-8, UTF-16, CP932, EUC,
 * JIS). A page or script under such a name is refused, since some programs go
 * by content.
 */
export async function checkText(source: ByteSource): Promise<void> {
  const head = await readHead(source, 1024)
  if (signatureOf(head) !== null) throw new Refusal('contentMismatch')
  const encodings = utf16Of(head) ?? LEGACY_ENCODINGS
  if (MARKUP.test(new TextDecoder(encodings[0]).decode(head))) throw new Refusal('contentMismatch')

  for (const encoding of encodings) {
    if (await isTextIn(source, encoding)) return
  }
  throw new Refusal('contentMismatch')
}

function utf16Of(head: Buffer): string[] | null {
  if (head[0] === 0xff && head[1] === 0xfe) return ['utf-16le']
  if (head[0] === 0xfe && head[1] === 0xff) return ['utf-16be']
  return null
}

async function isTextIn(source: ByteSource, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of chunksOf(source)) {
      if (NOT_TEXT.test(decoder.decode(chunk, { stream: true }))) return false
    }
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
