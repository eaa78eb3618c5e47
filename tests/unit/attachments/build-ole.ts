const SECTOR = 512
const END = 0xfffffffe
const NONE = 0xffffffff

/** Streams by path ("Folder/Stream"); a path ending in "/" is an empty folder. */
export type OleStreams = Record<string, Buffer | string>

type Node = { name: string; type: number; child: number; right: number; start: number; size: number; content: Buffer }

/** A compound file with every stream padded to the size from which ordinary sectors are used. */
export function buildOle(streams: OleStreams): Buffer {
  const nodes = nodesOf(streams)
  const directorySectors = Math.ceil(nodes.length / 4)
  const data: Buffer[] = []
  const chains: number[][] = [range(0, directorySectors)]
  let next = directorySectors
  for (const node of nodes.filter(({ type }) => type === 2)) {
    const padded = Buffer.alloc(Math.max(4096, Math.ceil(node.content.length / SECTOR) * SECTOR))
    node.content.copy(padded)
    node.size = padded.length
    node.start = next
    chains.push(range(next, next + padded.length / SECTOR))
    next += padded.length / SECTOR
    data.push(padded)
  }
  const directory = Buffer.concat(nodes.map(directoryEntry), directorySectors * SECTOR)
  const fatSectors = Math.ceil((next + 8) / 127)
  return Buffer.concat([header(next, fatSectors), directory, ...data, fat(chains, next, fatSectors)])
}

function nodesOf(streams: OleStreams): Node[] {
  const nodes: Node[] = [node('Root Entry', 5)]
  const folders = new Map<string, Node>([['', nodes[0]!]])
  const place = (path: string, content?: Buffer | string): void => {
    if (folders.has(path)) return
    const slash = path.lastIndexOf('/')
    const parentPath = path.slice(0, Math.max(slash, 0))
    if (!folders.has(parentPath)) place(parentPath)
    const made = node(path.slice(slash + 1), content === undefined ? 1 : 2, content)
    const parent = folders.get(parentPath)!
    made.right = parent.child
    parent.child = nodes.push(made) - 1
    if (content === undefined) folders.set(path, made)
  }
  for (const [path, content] of Object.entries(streams)) {
    if (path.endsWith('/')) place(path.slice(0, -1))
    else place(path, content)
  }
  return nodes
}

function node(name: string, type: number, content: Buffer | string = ''): Node {
  return { name, type, child: NONE, right: NONE, start: END, size: 0, content: Buffer.from(content as string) }
}

function directoryEntry({ name, type, child, right, start, size }: Node): Buffer {
  const entry = Buffer.alloc(128)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE(name.length * 2 + 2, 64)
  entry[66] = type
  entry.writeUInt32LE(NONE, 68)
  entry.writeUInt32LE(right, 72)
  entry.writeUInt32LE(child, 76)
  entry.writeUInt32LE(start, 116)
  entry.writeUInt32LE(size, 120)
  return entry
}

function header(fatStart: number, fatSectors: number): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0xff)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.fill(0, 8, 76)
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    bytes.writeUInt16LE(value, at)
  for (const [at, value] of [
    [44, fatSectors],
    [48, 0],
    [56, 4096],
    [60, END],
    [68, END],
  ] as const) {
    bytes.writeUInt32LE(value, at)
  }
  for (let index = 0; index < fatSectors; index += 1) bytes.writeUInt32LE(fatStart + index, 76 + index * 4)
  return bytes
}

function fat(chains: number[][], fatStart: number, fatSectors: number): Buffer {
  const table = Buffer.alloc(fatSectors * SECTOR, 0xff)
  for (const chain of chains) {
    for (const [index, sector] of chain.entries()) table.writeUInt32LE(chain[index + 1] ?? END, sector * 4)
  }
  for (let index = 0; index < fatSectors; index += 1) table.writeUInt32LE(0xfffffffd, (fatStart + index) * 4)
  return table
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}
