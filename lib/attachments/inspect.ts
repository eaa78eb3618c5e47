import { open } from 'node:fs/promises'
import { safeFileName } from './file-name'
import { type ByteSource, fileSource } from './formats/byte-source'
import { checkExcelWorkbook } from './formats/excel-workbook'
import { checkMail } from './formats/mail'
import { checkOfficePackage } from './formats/office-package'
import { checkOutlookMessage } from './formats/outlook-message'
import { checkPdf } from './formats/pdf'
import { checkJpg, checkPng } from './formats/picture'
import { type Reason, Refusal } from './formats/refusal'
import { checkText } from './formats/text'
import { checkWordDocument } from './formats/word-document'
import { UPLOAD_LIMITS } from './limits'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

const FORMATS = {
  pdf: { contentType: 'application/pdf', check: checkPdf },
  docx: { contentType: `${OFFICE}.wordprocessingml.document`, check: (file) => checkOfficePackage(file, 'docx') },
  xlsx: { contentType: `${OFFICE}.spreadsheetml.sheet`, check: (file) => checkOfficePackage(file, 'xlsx') },
  pptx: { contentType: `${OFFICE}.presentationml.presentation`, check: (file) => checkOfficePackage(file, 'pptx') },
  doc: { contentType: 'application/msword', check: checkWordDocument },
  xls: { contentType: 'application/vnd.ms-excel', check: checkExcelWorkbook },
  csv: { contentType: 'text/csv', check: checkText },
  txt: { contentType: 'text/plain', check: checkText },
  jpg: { contentType: 'image/jpeg', check: checkJpg },
  png: { contentType: 'image/png', check: checkPng },
  eml: { contentType: 'message/rfc822', check: checkMail },
  msg: { contentType: 'application/vnd.ms-outlook', check: checkOutlookMessage },
} satisfies Record<string, { contentType: string; check: (file: ByteSource) => Promise<void> }>

export type Format = keyof typeof FORMATS
export type Inspection = { ok: true; format: Format; contentType: string } | { ok: false; reason: Reason }

/** Content that ends within one of its own records; a failing disk has other codes and stays an error. */
const BEYOND_THE_END = ['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']

export const ALLOWED_EXTENSIONS = [...Object.keys(FORMATS), 'jpeg']

/**
 * Decides whether the desk takes this file. The name chooses the format, the
 * content must then be exactly that format, and nothing in it may act by
 * itself or stay closed to the virus scanner.
 */
export async function inspectFile(path: string, name: string): Promise<Inspection> {
  const format = formatOf(name)
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    if (size === 0) return { ok: false, reason: 'empty' }
    if (size > UPLOAD_LIMITS.maxBytesPerFile) return { ok: false, reason: 'tooLarge' }
    if (!format) return { ok: false, reason: 'notAllowed' }
    await FORMATS[format].check(fileSource(handle, size))
    return { ok: true, format, contentType: FORMATS[format].contentType }
  } catch (error) {
    return { ok: false, reason: reasonOf(error) }
  } finally {
    await handle.close()
  }
}

function formatOf(name: string): Format | null {
  const extension = /\.([a-z]+)$/.exec(safeFileName(name).toLowerCase())?.[1]
  if (extension === 'jpeg') return 'jpg'
  return isFormat(extension) ? extension : null
}

function isFormat(extension: string | undefined): extension is Format {
  return extension !== undefined && Object.hasOwn(FORMATS, extension)
}

function reasonOf(error: unknown): Reason {
  if (error instanceof Refusal) return error.reason
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'archiveLimits'
  if (code.startsWith('Z_') || BEYOND_THE_END.includes(code)) return 'damaged'
  throw error
}
