import { readOleDirectory, readStreamHead } from '../ole'
import type { ByteSource } from './byte-source'
import { refuseOleContents } from './ole-refusals'
import { Refusal } from './refusal'

const WORD_SIGNATURES = [0xa5ec, 0xa5dc]
const ENCRYPTED_FLAG = 0x0100

/** Word 97–2003: the main stream says in its first bytes whether a password is needed. */
export async function checkWordDocument(source: ByteSource): Promise<void> {
  const file = await readOleDirectory(source)
  const main = file.entries.find((entry) => entry.path === 'WordDocument')
  refuseOleContents(file.entries)
  if (!main) throw new Refusal('contentMismatch')

  const head = await readStreamHead(file, main, 12)
  if (head.length < 12 || !WORD_SIGNATURES.includes(head.readUInt16LE(0))) throw new Refusal('damaged')
  if (head.readUInt16LE(10) & ENCRYPTED_FLAG) throw new Refusal('encrypted')
}
