import { type ByteSource, readHead, windowed } from './byte-source'
import { Refusal } from './refusal'
import { refuseTrailingZip } from './trailing-zip'

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const MAX_PARTS = 200_000

/** A PNG ends with its last chunk: anything behind it would be another file hidden in the picture. */
export async function checkPng(source: ByteSource): Promise<void> {
  if (!(await readHead(source, 8)).equals(PNG)) throw new Refusal('contentMismatch')
  const bytes = windowed(source)
  let at = 8
  for (let count = 0; count < MAX_PARTS; count += 1) {
    const header = await bytes.read(at, 8)
    const kind = header.toString('latin1', 4)
    if (count === 0 && kind !== 'IHDR') throw new Refusal('damaged')
    at += 12 + header.readUInt32BE(0)
    if (kind === 'IEND') break
  }
  if (at > source.size) throw new Refusal('damaged')
  if (at < source.size) throw new Refusal('contentMismatch')
}

/** A JPEG is walked to where its picture begins; cameras add previews behind the end, so that is left alone. */
export async function checkJpg(source: ByteSource): Promise<void> {
  const head = await readHead(source, 3)
  if (!head.equals(Buffer.from([0xff, 0xd8, 0xff]))) throw new Refusal('contentMismatch')
  const bytes = windowed(source)
  let at = 2
  let framed = false
  for (let count = 0, kind = 0; kind !== 0xda; count += 1) {
    const header = await bytes.read(at, 4)
    kind = header[1] ?? 0
    if (header[0] !== 0xff || count > MAX_PARTS) throw new Refusal('damaged')
    if (kind === 0xff) {
      at += 1
      continue
    }
    framed ||= kind >= 0xc0 && kind <= 0xc3
    at += 2 + header.readUInt16BE(2)
  }
  if (!framed || at > source.size) throw new Refusal('damaged')
  await refuseTrailingZip(source)
}
