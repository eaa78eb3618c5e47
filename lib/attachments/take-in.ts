import { environment } from '@/lib/env'
import type { KeptFile } from './attach'
import { safeFileName } from './file-name'
import type { Reason } from './formats/refusal'
import { inspectFile } from './inspect'
import { type ReceivedPost, receiveFiles } from './receive'
import { discardIncoming, keepFile } from './store'

export type TakenIn = {
  fields: ReceivedPost['fields']
  files: KeptFile[]
  problems: { fileName: string; reason: Reason }[]
}

/** Receives the posted files, looks into each, and keeps the good ones under a random name. Nothing is attached yet. */
export async function takeInFiles(request: Request): Promise<TakenIn> {
  const directory = environment().ATTACHMENTS_DIR
  const received = await receiveFiles(request, directory)
  const files: KeptFile[] = []
  const problems = [...received.problems]
  for (const file of received.files) {
    const found = await inspectFile(file.tempPath, file.originalName)
    if (!found.ok) {
      await discardIncoming(file.tempPath)
      problems.push({ fileName: safeFileName(file.originalName), reason: found.reason })
      continue
    }
    const { storageKey } = await keepFile(directory, file.tempPath)
    files.push({
      fileName: safeFileName(file.originalName),
      format: found.format,
      contentType: found.contentType,
      bytes: file.bytes,
      sha256: file.sha256,
      storageKey,
    })
  }
  return { fields: received.fields, files, problems }
}
