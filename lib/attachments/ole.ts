import { type ByteSource, readHead } from './formats/byte-source'
import { chainIn, NO_STREAM, piecewise, readFat, type Sectors, sectorSource } from './formats/ole-sectors'
import { Refusal } from './formats/refusal'
import { hasSignature } from './formats/signatures'

export type OleEntry = { path: string; name: string; kind: 'storage' | 'stream'; start: number; size: number }
export type OleFile = { entries: OleEntry[]; open: (entry: OleEntry) => Promise<ByteSource> }

type Header = { sectorBytes: number; fatSectors: number; directory: number; mini: number; difat: number[] }
type Node = { name: string; type: number; left: number; right: number; child: number; start: number; size: number }

const MINI_BYTES = 64
const MINI_CUTOFF = 4096
const MAX_ENTRIES = 20_000

/**
 * The folders and streams of an old Office file or saved Outlook mail. Only
 * the header, the allocation table and the directory are read; every chain is
 * followed at most once around the file, so that a loop ends in a refusal.
 */
export async function readOleDirectory(source: ByteSource): Promise<OleFile> {
  const header = readHeader(await source.read(0, 512))
  const fat = await readFat(source, header)
  const sectors = { sectorBytes: header.sectorBytes, chain: chainIn(fat), source }
  const nodes = await readNodes(sectors, header.directory)
  const root = nodes[0]
  if (root?.type !== 5) throw new Refusal('damaged')

  return {
    entries: walk(nodes, root),
    open: async (entry) =>
      entry.size < MINI_CUTOFF
        ? openMini(sectors, header.mini, root, entry)
        : sectorSource(sectors, entry.start, entry.size),
  }
}

function readHeader(bytes: Buffer): Header {
  if (!hasSignature(bytes, 'ole')) throw new Refusal('contentMismatch')
  const shift = bytes.readUInt16LE(30)
  const usual = (shift === 9 || shift === 12) && bytes.readUInt16LE(32) === 6 && bytes.readUInt16LE(28) === 0xfffe
  if (!usual) throw new Refusal('damaged')
  const inHeader = Array.from({ length: 109 }, (_, index) => bytes.readUInt32LE(76 + index * 4))
  return {
    sectorBytes: 2 ** shift,
    fatSectors: bytes.readUInt32LE(44),
    directory: bytes.readUInt32LE(48),
    mini: bytes.readUInt32LE(60),
    difat: [...inHeader, bytes.readUInt32LE(68)],
  }
}

async function openMini(sectors: Sectors, miniTable: number, root: Node, entry: OleEntry): Promise<ByteSource> {
  if (entry.size === 0) return piecewise([], MINI_BYTES, 0, () => 0, sectors.source)
  const table = sectorSource(sectors, miniTable)
  const bytes = await table.read(0, table.size)
  const links = Uint32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4))
  const container = sectorSource(sectors, root.start)
  return piecewise(chainIn(links)(entry.start), MINI_BYTES, entry.size, (sector) => sector * MINI_BYTES, container)
}

async function readNodes(sectors: Sectors, start: number): Promise<Node[]> {
  const directory = sectorSource(sectors, start)
  const count = directory.size / 128
  if (count > MAX_ENTRIES) throw new Refusal('archiveLimits')
  const bytes = await directory.read(0, directory.size)
  return Array.from({ length: count }, (_, index) => nodeAt(bytes.subarray(index * 128, index * 128 + 128)))
}

function nodeAt(bytes: Buffer): Node {
  const nameBytes = Math.max(0, Math.min(bytes.readUInt16LE(64), 64) - 2)
  return {
    name: bytes.subarray(0, nameBytes).toString('utf16le'),
    type: bytes[66] ?? 0,
    left: bytes.readUInt32LE(68),
    right: bytes.readUInt32LE(72),
    child: bytes.readUInt32LE(76),
    start: bytes.readUInt32LE(116),
    size: bytes.readUInt32LE(120),
  }
}

function walk(nodes: Node[], root: Node): OleEntry[] {
  const entries: OleEntry[] = []
  const seen = new Set([0])
  const open = [{ id: root.child, folder: '' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const node = nodes[next.id]
    if (next.id === NO_STREAM) continue
    if (!node || seen.has(next.id)) throw new Refusal('damaged')
    seen.add(next.id)
    const path = `${next.folder}${node.name}`
    const kind = node.type === 1 ? 'storage' : 'stream'
    entries.push({ path, name: node.name, kind, start: node.start, size: node.size })
    open.push({ id: node.left, folder: next.folder }, { id: node.right, folder: next.folder })
    if (kind === 'storage') open.push({ id: node.child, folder: `${path}/` })
  }
  return entries
}

/** The first bytes of a stream, fewer when it is shorter. */
export async function readStreamHead(file: OleFile, entry: OleEntry, length: number): Promise<Buffer> {
  return readHead(await file.open(entry), length)
}
