import type { ByteSource } from './byte-source'
import { Refusal } from './refusal'

export type Sectors = { sectorBytes: number; chain: (start: number) => number[]; source: ByteSource }

export const NO_STREAM = 0xffffffff
export const LAST_SECTOR = 0xfffffffe

type Places = { sectorBytes: number; fatSectors: number; difat: number[] }

/** The allocation table: for each sector the next one. Its first 109 places stand in the header, more in a chain. */
export async function readFat(source: ByteSource, { sectorBytes, fatSectors, difat }: Places): Promise<Uint32Array> {
  if (fatSectors * sectorBytes > source.size) throw new Refusal('damaged')
  const places = difat.slice(0, Math.min(fatSectors, 109))
  let next = difat[109] ?? LAST_SECTOR
  while (places.length < fatSectors) {
    const sector = await readSector(source, sectorBytes, next)
    const wanted = Math.min(fatSectors - places.length, sector.length - 1)
    places.push(...sector.subarray(0, wanted))
    next = sector[sector.length - 1] ?? LAST_SECTOR
  }

  const perSector = sectorBytes / 4
  const fat = new Uint32Array(places.length * perSector)
  for (const [index, place] of places.entries()) {
    fat.set(await readSector(source, sectorBytes, place), index * perSector)
  }
  return fat
}

async function readSector(source: ByteSource, sectorBytes: number, sector: number): Promise<Uint32Array> {
  const bytes = await source.read((sector + 1) * sectorBytes, sectorBytes)
  return Uint32Array.from({ length: sectorBytes / 4 }, (_, index) => bytes.readUInt32LE(index * 4))
}

/** Follows a table from sector to sector; a chain longer than the table itself is a loop. */
export function chainIn(table: Uint32Array): (start: number) => number[] {
  return (start) => {
    const chain: number[] = []
    for (let sector = start; sector !== LAST_SECTOR; sector = table[sector] ?? NO_STREAM) {
      if (sector >= table.length || chain.length >= table.length) throw new Refusal('damaged')
      chain.push(sector)
    }
    return chain
  }
}

/** The sectors of one chain as continuous bytes. */
export function sectorSource({ sectorBytes, chain, source }: Sectors, start: number, size?: number): ByteSource {
  const sectors = chain(start)
  return piecewise(sectors, sectorBytes, size, (sector) => (sector + 1) * sectorBytes, source)
}

/** Scattered pieces of equal length, read as if they lay one behind the other. */
export function piecewise(
  pieces: number[],
  pieceBytes: number,
  size: number | undefined,
  placeOf: (piece: number) => number,
  from: ByteSource,
): ByteSource {
  const held = pieces.length * pieceBytes
  if (size !== undefined && size > held) throw new Refusal('damaged')
  return {
    size: size ?? held,
    async read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > (size ?? held)) throw new Refusal('damaged')
      const parts: Buffer[] = []
      for (let at = offset; at < offset + length; ) {
        const within = at % pieceBytes
        const wanted = Math.min(pieceBytes - within, offset + length - at)
        parts.push(await from.read(placeOf(pieces[Math.floor(at / pieceBytes)] ?? 0) + within, wanted))
        at += wanted
      }
      return Buffer.concat(parts)
    },
  }
}
