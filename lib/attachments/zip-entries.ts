import { type ByteSource, readTail, windowed } from './formats/byte-source'
import { Refusal } from './formats/refusal'
import { PACKAGE_LIMITS } from './limits'

export type ZipEntry = {
  name: string
  method: 'stored' | 'deflated'
  crc: number
  packedBytes: number
  unpackedBytes: number
  dataStart: number
}

type CentralEntry = Omit<ZipEntry, 'dataStart'> & { rawName: Buffer; localStart: number }

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const LOCAL_BYTES = 30
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000

/**
 * The table of contents of an office package, believed only where both of
 * ZIP's two tables agree: programs differ in which one they follow, and a file
 * that says two things can pass here as harmless and open elsewhere as harmful.
 */
export async function readZipEntries(source: ByteSource): Promise<ZipEntry[]> {
  const bytes = windowed(source)
  if ((await bytes.read(0, 4)).readUInt32LE(0) !== LOCAL_SIGNATURE) throw new Refusal('contentMismatch')

  const end = await readEnd(source)
  if (end.count > PACKAGE_LIMITS.maxEntries) throw new Refusal('archiveLimits')
  const central = await readCentral(bytes, end)
  refuseTwins(central)
  if (sum(central.map((entry) => entry.unpackedBytes)) > PACKAGE_LIMITS.maxUnpackedBytes) {
    throw new Refusal('archiveLimits')
  }
  return locate(bytes, central, end.start)
}

type End = { count: number; start: number; stop: number }

async function readEnd(source: ByteSource): Promise<End> {
  const tail = await readTail(source, END_BYTES + 0xffff)
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue
    if (at + END_BYTES + tail.readUInt16LE(at + 20) !== tail.length) continue
    return checkedEnd(tail.subarray(at), source.size - tail.length + at)
  }
  throw new Refusal('damaged')
}

function checkedEnd(record: Buffer, stop: number): End {
  const [disk, centralDisk, countHere, count] = [4, 6, 8, 10].map((at) => record.readUInt16LE(at))
  const size = record.readUInt32LE(12)
  const start = record.readUInt32LE(16)
  const whole = disk === 0 && centralDisk === 0 && countHere === count
  if (!whole || count === undefined || start + size !== stop) throw new Refusal('damaged')
  return { count, start, stop }
}

async function readCentral(bytes: ByteSource, end: End): Promise<CentralEntry[]> {
  const entries: CentralEntry[] = []
  let at = end.start
  while (entries.length < end.count) {
    const header = await bytes.read(at, 46)
    if (header.readUInt32LE(0) !== CENTRAL_SIGNATURE) throw new Refusal('damaged')
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) => header.readUInt16LE(place))
    const rawName = Buffer.from(await bytes.read(at + 46, nameBytes ?? 0))
    entries.push(centralEntry(header, rawName))
    at += 46 + rawName.length + (extraBytes ?? 0) + (commentBytes ?? 0)
  }
  if (at !== end.stop) throw new Refusal('damaged')
  return entries
}

function centralEntry(header: Buffer, rawName: Buffer): CentralEntry {
  if (header.readUInt16LE(8) & ENCRYPTED_FLAGS) throw new Refusal('encrypted')
  return {
    name: entryName(rawName),
    rawName,
    method: methodOf(header.readUInt16LE(10)),
    crc: header.readUInt32LE(16),
    packedBytes: header.readUInt32LE(20),
    unpackedBytes: header.readUInt32LE(24),
    localStart: header.readUInt32LE(42),
  }
}

function entryName(raw: Buffer): string {
  const name = raw.toString('utf8')
  const escapes = name.startsWith('/') || name.includes('\\') || name.includes(':') || name.split('/').includes('..')
  if (name === '' || name.includes('\0') || escapes) throw new Refusal('damaged')
  return name
}

function methodOf(code: number): ZipEntry['method'] {
  if (code === 0) return 'stored'
  if (code === 8) return 'deflated'
  throw new Refusal('damaged')
}

function refuseTwins(entries: CentralEntry[]): void {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()))
  if (names.size !== entries.length) throw new Refusal('damaged')
}

async function locate(bytes: ByteSource, central: CentralEntry[], centralStart: number): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = []
  let free = 0
  for (const { rawName, localStart, ...entry } of central.toSorted((a, b) => a.localStart - b.localStart)) {
    if (localStart < free) throw new Refusal('damaged')
    const header = await bytes.read(localStart, LOCAL_BYTES + rawName.length)
    const dataStart = localStart + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28)
    free = dataStart + entry.packedBytes
    if (!agrees(header, rawName) || free > centralStart) throw new Refusal('damaged')
    entries.push({ ...entry, dataStart })
  }
  return entries
}

function agrees(local: Buffer, rawName: Buffer): boolean {
  const sameName = local.readUInt16LE(26) === rawName.length && local.subarray(LOCAL_BYTES).equals(rawName)
  return local.readUInt32LE(0) === LOCAL_SIGNATURE && sameName && !(local.readUInt16LE(6) & ENCRYPTED_FLAGS)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
