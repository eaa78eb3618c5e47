import { getTranslations } from 'next-intl/server'
import type { FieldError } from '@/components/forms/form-state'
import { REASONS } from '@/lib/attachments/formats/refusal'
import type { Typed } from '@/lib/forms/kept-posts'
import { COLUMNS } from '@/lib/imports/columns'
import { MOST_LINES } from '@/lib/imports/receive'
import { WORKBOOK_LIMITS } from '@/lib/workbooks/receive'

const OWN = ['none', 'oldExcel', 'notExcel', 'wrongTemplate', 'tooManyLines', 'noLines', 'damaged'] as const

/** Why the register just sent could not be read, at its field; nothing when it was. */
export async function sayReason(typed: Typed | null): Promise<FieldError[]> {
  if (typeof typed?.reason !== 'string') return []
  const [t, attached] = await Promise.all([getTranslations('Imports'), getTranslations('Attachments.reasons')])
  const own = OWN.find((reason) => reason === typed.reason)
  const known = REASONS.find((reason) => reason === typed.reason) ?? 'damaged'
  const maxMegabytes = WORKBOOK_LIMITS.maxBytesPerFile / 1024 / 1024
  const wanted = [typed.missing ?? []].flat()
  const missing = COLUMNS.filter((column) => wanted.includes(column))
    .map((column) => t(`columns.${column}`))
    .join(t('missingSeparator'))
  const why = own ? t(`reasons.${own}`, { most: MOST_LINES, missing }) : attached(known, { maxMegabytes, maxFiles: 1 })
  const fileName = typeof typed.fileName === 'string' ? typed.fileName : ''
  return [{ field: 'file', message: fileName ? t('list.problem', { fileName, reason: why }) : why }]
}
