import { getTranslations } from 'next-intl/server'
import type { FieldError } from '@/components/forms/form-state'

/** Why a file was no sheet, in words, as an error of its field; nothing when there was no such file. */
export async function saySheetReason(typed: Record<string, string | string[]> | null): Promise<FieldError[]> {
  const reason = String(typed?.reason ?? '')
  if (reason === '') return []
  const t = await getTranslations('PracticeCalls')
  const missing = [typed?.missing ?? []].flat().filter((column) => t.has(`columns.${column}`))
  const columns = missing.map((column) => t(`columns.${column}`)).join(t('separator'))
  const file = String(typed?.fileName ?? '')
  return [
    {
      field: 'file',
      message: t(t.has(`reasons.${reason}`) ? `reasons.${reason}` : 'reasons.other', { columns, file }),
    },
  ]
}
