import { open, readFile } from 'node:fs/promises'
import { safeFileName } from '@/lib/attachments/file-name'
import { fileSource } from '@/lib/attachments/formats/byte-source'
import type { Reason } from '@/lib/attachments/formats/refusal'
import { inspectFile } from '@/lib/attachments/inspect'
import { receiveFiles } from '@/lib/attachments/receive'
import { discardIncoming } from '@/lib/attachments/store'
import { readZipEntries } from '@/lib/attachments/zip-entries'
import { environment } from '@/lib/env'

/** A form or a register is no bigger than this. */
export const WORKBOOK_LIMITS = { maxBytesPerFile: 10 * 1024 * 1024, maxFiles: 1, maxFieldBytes: 64 * 1024 }
/** What is read as a whole has to fit into memory, unpacked. */
const MOST_UNPACKED = 60 * 1024 * 1024

export type WorkbookReason = Reason | 'none' | 'oldExcel' | 'notExcel'
export type ReceivedWorkbook = {
  fields: Record<string, string>
  file: { fileName: string; format: 'xlsx' | 'csv'; bytes: Buffer } | null
  problem: { fileName: string; reason: WorkbookReason } | null
}

/** Receives one workbook (or, where it is allowed, one CSV), looks into it as into every file, and hands out its bytes. Nothing of it stays on the disk. */
export async function receiveWorkbook(
  request: Request,
  formats: readonly ('xlsx' | 'csv')[],
): Promise<ReceivedWorkbook> {
  const received = await receiveFiles(request, environment().ATTACHMENTS_DIR, WORKBOOK_LIMITS)
  const { fields, files, problems } = received
  const [file] = files
  try {
    if (!file) return { fields, file: null, problem: problems[0] ?? { fileName: '', reason: 'none' } }
    const fileName = safeFileName(file.originalName)
    const format = formats.find((one) => fileName.toLowerCase().endsWith(`.${one}`))
    const reason = await whyNot(file.tempPath, fileName, format)
    if (reason || !format) return { fields, file: null, problem: { fileName, reason: reason ?? 'notExcel' } }
    return { fields, file: { fileName, format, bytes: await readFile(file.tempPath) }, problem: null }
  } finally {
    for (const { tempPath } of files) await discardIncoming(tempPath)
  }
}

async function whyNot(path: string, name: string, format: 'xlsx' | 'csv' | undefined): Promise<WorkbookReason | null> {
  // A CSV is looked at letter by letter by whoever reads it, who can say where it goes wrong.
  if (format === 'csv') return null
  const found = await inspectFile(path, name)
  if (!found.ok) return found.reason === 'notAllowed' ? 'notExcel' : found.reason
  if (found.format === 'xls') return 'oldExcel'
  if (found.format !== 'xlsx') return 'notExcel'
  return (await unpackedBytes(path)) > MOST_UNPACKED ? 'archiveLimits' : null
}

/** What the inspection has found to be true: how much text the sheets hold. */
async function unpackedBytes(path: string): Promise<number> {
  const handle = await open(path, 'r')
  try {
    const entries = await readZipEntries(fileSource(handle, (await handle.stat()).size))
    return entries.filter(({ name }) => name.endsWith('.xml')).reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  } finally {
    await handle.close()
  }
}
