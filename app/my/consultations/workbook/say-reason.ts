import { getTranslations } from 'next-intl/server'
import type { FieldError } from '@/components/forms/form-state'
import { REASONS } from '@/lib/attachments/formats/refusal'
import type { Typed } from '@/lib/forms/kept-posts'
import { MOST_CELLS } from '@/lib/workbooks/read-form'
import { WORKBOOK_LIMITS } from '@/lib/workbooks/receive'

const OWN = ['none', 'oldExcel', 'notExcel', 'wrongForm', 'tooManyCells'] as const

/** Why the file just sent was not taken in, at its field; nothing when it was. */
export async function sayReason(typed: Typed | null): Promise<FieldError[]> {
  if (typeof typed?.reason !== 'string') return []
  const [t, attached] = await Promise.all([getTranslations('Workbook.page'), getTranslations('Attachments.reasons')])
  const own = OWN.find((reason) => reason === typed.reason)
  const known = REASONS.find((reason) => reason === typed.reason) ?? 'damaged'
  const maxMegabytes = WORKBOOK_LIMITS.maxBytesPerFile / 1024 / 1024
  const why = own ? t(`reasons.${own}`, { most: MOST_CELLS }) : attached(known, { maxMegabytes, maxFiles: 1 })
  const fileName = typeof typed.fileName === 'string' ? typed.fileName : ''
  return [{ field: 'file', message: fileName ? t('problem', { fileName, reason: why }) : why }]
}
