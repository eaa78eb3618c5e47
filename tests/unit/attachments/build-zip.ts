import { crc32, deflateRawSync } from 'node:zlib'

export type Part = {
  name: string
  content: string | Buffer
  stored?: boolean
  flags?: number
  declaredBytes?: number
  localName?: string
  rawName?: Buffer
  crc?: number
}

/** A ZIP file written by hand, so that it can also lie. */
export function buildZip(parts: Part[], comment = ''): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const content = Buffer.from(part.content as string)
    const packed = part.stored ? content : deflateRawSync(content)
    const name = part.rawName ?? Buffer.from(part.name)
    const localName = Buffer.from(part.localName ?? name)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(part.flags ?? 0x0800, 2)
    fields.writeUInt16LE(part.stored ? 0 : 8, 4)
    fields.writeUInt32LE(part.crc ?? crc32(content), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(part.declaredBytes ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const localFields = Buffer.from(fields)
    localFields.writeUInt16LE(localName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), localFields, localName, packed])
    const places = Buffer.alloc(14)
    places.writeUInt32LE(at, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, places, name]))
    locals.push(local)
    at += local.length
  }
  return Buffer.concat([...locals, ...centrals, endRecord(parts.length, Buffer.concat(centrals).length, at, comment)])
}

function endRecord(count: number, size: number, start: number, comment: string): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(start, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([end, Buffer.from(comment)])
}
