import { getTranslations } from 'next-intl/server'
import type { FieldError } from '@/components/forms/form-state'
import { REASONS } from '@/lib/attachments/formats/refusal'
import { UPLOAD_LIMITS } from '@/lib/attachments/limits'
import type { Typed } from '@/lib/forms/kept-posts'

/** What became of the files just sent: how many were added, and why each of the others was not. */
export async function sayProblems(typed: Typed | null): Promise<{ errors: FieldError[]; added: number }> {
  if (typed?.added === undefined) return { errors: [], added: 0 }
  const t = await getTranslations('Attachments')
  const limits = { maxMegabytes: UPLOAD_LIMITS.maxBytesPerFile / 1024 / 1024, maxFiles: UPLOAD_LIMITS.maxFiles }
  const added = Number(typed.added ?? 0)
  const errors = [typed.problems ?? []].flat().map((problem) => {
    const [code = '', fileName = ''] = problem.split(/\|(.*)/s)
    const reason = REASONS.find((known) => known === code) ?? 'damaged'
    return {
      field: 'files',
      message: t('problem', { fileName: fileName || t('unnamed'), reason: t(`reasons.${reason}`, limits) }),
    }
  })
  return { errors: errors.length === 0 && added === 0 ? [{ field: 'files', message: t('none') }] : errors, added }
}
