import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptFile } from '@/lib/attachments/attach'
import { keepFile } from '@/lib/attachments/store'
import { environment } from '@/lib/env'

const TEXT = '通いの場の一覧（見本）\r\n地区,か所,担い手\r\n北部,12,34\r\n中央,20,61\r\n南部,9,18\r\n'

/** A small file as municipalities attach it to an entry, kept where the portal keeps them. */
export async function keepSampleFile(fileName: string): Promise<KeptFile> {
  const directory = environment().ATTACHMENTS_DIR
  const incoming = join(directory, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  const path = join(incoming, `sample-${process.pid}.csv`)
  const bytes = Buffer.from(`\ufeff${TEXT}`)
  await writeFile(path, bytes)
  const { storageKey } = await keepFile(directory, path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { fileName, format: 'csv', contentType: 'text/csv', bytes: bytes.length, sha256, storageKey }
}
