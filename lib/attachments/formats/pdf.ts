import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { type ByteSource, chunksOf, readHead, readTail } from './byte-source'
import { findObjectStreams, refuseHarmfulObjects } from './pdf-objects'
import { Refusal } from './refusal'
import { signatureOf } from './signatures'
import { refuseTrailingZip } from './trailing-zip'

const OVERLAP_BYTES = 1024
const MAX_OBJECT_STREAMS = 20_000
const MAX_PACKED_BYTES = 2 * 1024 * 1024
const MAX_UNPACKED_BYTES = 8 * 1024 * 1024
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate)

/**
 * A PDF without password, script, start of programs or files inside. Such
 * objects may hide in compressed object streams and behind #-escaped names, so
 * both are opened on the way through the file.
 */
export async function checkPdf(source: ByteSource): Promise<void> {
  refuseOtherBeginning(await readHead(source, 1024))
  await refuseTrailingZip(source)
  if (!(await readTail(source, 2048)).includes('%%EOF')) throw new Refusal('damaged')

  const places = await scanBody(source)
  let left = source.size
  for (const place of places) left -= await scanObjectStream(source, place, left)
}

function refuseOtherBeginning(head: Buffer): void {
  const begin = head.indexOf('%PDF-')
  const before = head.toString('latin1', 0, Math.max(begin, 0))
  const foreign = before !== '' && (signatureOf(head) !== null || /<\s*[!a-z?%]/i.test(before))
  if (begin < 0 || foreign) throw new Refusal('contentMismatch')
}

async function scanBody(source: ByteSource): Promise<Set<number>> {
  const places = new Set<number>()
  let before = ''
  let at = 0
  let mentions = 0
  for await (const chunk of chunksOf(source)) {
    const text = before + chunk.toString('latin1')
    refuseHarmfulObjects(text)
    mentions += text.split('/ObjStm').length - 1
    if (mentions > MAX_OBJECT_STREAMS) throw new Refusal('archiveLimits')
    for (const place of findObjectStreams(text)) places.add(at - before.length + place)
    at += chunk.length
    before = text.slice(-OVERLAP_BYTES)
  }
  return places
}

async function scanObjectStream(source: ByteSource, place: number, left: number): Promise<number> {
  const rest = await source.read(place, Math.min(MAX_PACKED_BYTES, source.size - place))
  const packed = rest.subarray(0, rest.indexOf('endstream'))
  if (!rest.includes('endstream') || packed.length > left) throw new Refusal('damaged')
  refuseHarmfulObjects((await unpack(packed, { maxOutputLength: MAX_UNPACKED_BYTES })).toString('latin1'))
  return packed.length
}
