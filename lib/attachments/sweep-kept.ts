import type { Tx } from '@/lib/db/client'
import { listKeptKeys, removeKept } from './store'

/** Removes kept files older than that moment which no row names: taken off a draft, or never got their row. Says how many it was. */
export async function sweepKept(tx: Tx, directory: string, olderThan: Date): Promise<number> {
  const keys = await listKeptKeys(directory, olderThan)
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT storage_key AS key FROM attachments WHERE storage_key = ANY(${keys})
    UNION ALL SELECT storage_key FROM library_files WHERE storage_key = ANY(${keys})
    UNION ALL SELECT storage_key FROM reference_files WHERE storage_key = ANY(${keys})
    UNION ALL SELECT storage_key FROM answer_files WHERE storage_key = ANY(${keys})
    UNION ALL SELECT storage_key FROM programme_entry_files WHERE storage_key = ANY(${keys})`
  const named = new Set(rows.map(({ key }) => key))
  const forgotten = keys.filter((key) => !named.has(key))
  for (const key of forgotten) await removeKept(directory, key)
  return forgotten.length
}
