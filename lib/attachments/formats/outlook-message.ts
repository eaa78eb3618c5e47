import { type OleEntry, type OleFile, readOleDirectory, readStreamHead } from '../ole'
import type { ByteSource } from './byte-source'
import { isHarmfulName } from './harmful-names'
import { Refusal } from './refusal'
import { hasSignature } from './signatures'

const ATTACHMENT_NAME = /^__substg1\.0_(?:3704|3707)(001F|001E)$/i
const ATTACHMENT_BYTES = /^__substg1\.0_37010102$/i
const NAME_BYTES = 1024

/** A mail saved from Outlook. What was attached to it may come along unless it is a program or an archive. */
export async function checkOutlookMessage(source: ByteSource): Promise<void> {
  const file = await readOleDirectory(source)
  const paths = new Set(file.entries.map((entry) => entry.path))
  const isMail = paths.has('__properties_version1.0') && paths.has('__nameid_version1.0')
  if (!isMail) throw new Refusal('contentMismatch')
  if (file.entries.some(({ name }) => name === '_VBA_PROJECT' || name === 'VBA')) throw new Refusal('macro')
  for (const entry of file.entries) {
    if (await isHarmfulAttachment(file, entry)) throw new Refusal('embedded')
  }
}

async function isHarmfulAttachment(file: OleFile, entry: OleEntry): Promise<boolean> {
  if (ATTACHMENT_BYTES.test(entry.name)) return hasSignature(await readStreamHead(file, entry, 8), 'program')
  const encoding = ATTACHMENT_NAME.exec(entry.name)?.[1]?.toUpperCase()
  if (!encoding) return false
  const bytes = await readStreamHead(file, entry, NAME_BYTES)
  return isHarmfulName(bytes.toString(encoding === '001F' ? 'utf16le' : 'latin1'))
}
