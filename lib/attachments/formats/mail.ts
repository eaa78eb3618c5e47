import { type ByteSource, chunksOf, readHead } from './byte-source'
import { isHarmfulName } from './harmful-names'
import { Refusal } from './refusal'

const HEAD_BYTES = 64 * 1024
const FIELD = /^([!-9;-~]+):/
const COMPANIONS = ['date', 'subject', 'to', 'message-id', 'received']
const ATTACHED_NAME = /name\*?\d*\*?=\s*(?:"([^"\r\n]{1,512})"|([^\s;]{1,512}))/gi
const ATTACHED_PROGRAM = /\r?\n\r?\nTV[opqr][A-Za-z0-9+/]{57}/
const OVERLAP_BYTES = 1024

/** A saved mail begins with its header lines. Programs and archives attached to it are refused by name or first bytes. */
export async function checkMail(source: ByteSource): Promise<void> {
  const head = (await readHead(source, HEAD_BYTES)).toString('latin1')
  const fields = headerFields(head)
  if (!fields.includes('from') || !COMPANIONS.some((name) => fields.includes(name)))
    throw new Refusal('contentMismatch')

  let before = ''
  for await (const chunk of chunksOf(source)) {
    const text = before + chunk.toString('latin1')
    if (text.includes('\0')) throw new Refusal('contentMismatch')
    if (ATTACHED_PROGRAM.test(text) || carriesHarmfulName(text)) throw new Refusal('embedded')
    before = text.slice(-OVERLAP_BYTES)
  }
}

function headerFields(head: string): string[] {
  const lines = head.split(/\r?\n/)
  const end = lines.indexOf('')
  const header = end < 0 ? lines : lines.slice(0, end)
  if (!FIELD.test(header[0] ?? '')) return []
  return header.flatMap((line) => FIELD.exec(line)?.[1]?.toLowerCase() ?? [])
}

function carriesHarmfulName(text: string): boolean {
  return Array.from(text.matchAll(ATTACHED_NAME)).some(([, quoted, bare]) => isHarmfulName(quoted ?? bare ?? ''))
}
