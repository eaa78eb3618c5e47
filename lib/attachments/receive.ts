import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy, { type Busboy } from 'busboy'
import type { Reason } from './formats/refusal'
import { UPLOAD_LIMITS, type UploadLimits } from './limits'
import { collectFields } from './receive-fields'
import { receivedName } from './received-name'
import { discardIncoming } from './store'
import { drain, type StreamedFile, streamToFile } from './stream-to-file'

export type ReceivedFile = { originalName: string } & StreamedFile
export type Problem = { fileName: string; reason: Reason }
export type ReceivedPost = { fields: Record<string, string>; files: ReceivedFile[]; problems: Problem[] }

const MAX_PARTS = 200

/**
 * Takes in the posted files, each straight to a temporary file below
 * `directory`. Good files stay usable beside refused ones. A post that breaks
 * off leaves nothing behind; a disk that fails is an error, not a problem of
 * the sender.
 */
export async function receiveFiles(
  request: Request,
  directory: string,
  limits: UploadLimits = UPLOAD_LIMITS,
): Promise<ReceivedPost> {
  const parser = openParser(request, limits)
  const notReceived: Problem = { fileName: '', reason: 'notReceived' }
  if (!parser || !request.body) return { fields: {}, files: [], problems: [notReceived] }

  const incoming = join(directory, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  const intake = takeFiles(parser, incoming, limits)
  const fields = collectFields(parser, limits.maxFieldBytes)
  const whole = await isWhole(request.body, parser)
  const { files, problems, diskError } = await intake.finish()

  if (whole && !diskError) return { fields: fields(), files, problems }
  await Promise.all(files.map((file) => discardIncoming(file.tempPath)))
  if (diskError) throw diskError
  return { fields: fields(), files: [], problems: [notReceived] }
}

/** Null for a post that is no file form: the parser refuses a content type that it cannot read. */
function openParser(request: Request, limits: UploadLimits): Busboy | null {
  const contentType = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(contentType)) return null
  try {
    return busboy({
      headers: { 'content-type': contentType },
      // Bytes, so that `receivedName` can tell CP932 from UTF-8; whole, since the second byte of a kanji may be a backslash.
      defParamCharset: 'latin1',
      preservePath: true,
      // The parser cuts a file that has exactly the limit, so it gets one byte more.
      limits: { fileSize: limits.maxBytesPerFile + 1, fieldSize: limits.maxFieldBytes, parts: MAX_PARTS },
    })
  } catch {
    return null
  }
}

/** A sender who goes away and a body that is no proper form look the same here: the post is not whole. */
async function isWhole(body: Request['body'], parser: Busboy): Promise<boolean> {
  try {
    await pipeline(Readable.fromWeb(body as ReadableStream), parser)
    return true
  } catch {
    return false
  }
}

function takeFiles(parser: Busboy, incoming: string, limits: UploadLimits) {
  const problems: Problem[] = []
  const pending: Promise<ReceivedFile | null>[] = []
  let diskError: unknown
  let accepted = 0

  parser.on('partsLimit', () => problems.push({ fileName: '', reason: 'tooMany' }))
  parser.on('file', (_field, stream, info) => {
    const originalName = receivedName(info.filename ?? '')
    if (originalName !== '') accepted += 1
    if (originalName === '' || accepted > limits.maxFiles) {
      if (originalName !== '') problems.push({ fileName: originalName, reason: 'tooMany' })
      pending.push(drain(stream))
      return
    }
    pending.push(take(originalName, stream))
  })

  async function take(originalName: string, stream: Readable): Promise<ReceivedFile | null> {
    const file = await streamToFile(stream, incoming).catch((error: unknown) => {
      // A parser still alive means the trouble came from the disk, not from the sender.
      if (parser.destroyed) return null
      diskError ??= error
      parser.destroy()
      return null
    })
    if (!file) return null
    const reason = reasonBySize(file.bytes, limits)
    if (!reason) return { originalName, ...file }
    await discardIncoming(file.tempPath)
    problems.push({ fileName: originalName, reason })
    return null
  }

  const finish = async () => {
    const files = await Promise.all(pending)
    return { files: files.filter((file) => file !== null), problems, diskError }
  }
  return { finish }
}

function reasonBySize(bytes: number, limits: UploadLimits): Reason | null {
  if (bytes === 0) return 'empty'
  return bytes > limits.maxBytesPerFile ? 'tooLarge' : null
}
