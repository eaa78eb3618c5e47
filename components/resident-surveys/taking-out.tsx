import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { formatDateTime } from '@/lib/japanese/dates'
import type { TakenOut } from '@/lib/residentSurveys/take-out'

/** `back` is the form to put it back, where this person may. */
type Taken = TakenOut & { back: FormState | null }
type Props = { path: string; form: FormState; takenOut: readonly Taken[] }

/** What was taken out of the count, and the form to take out the answers of a stretch of time, folded away until wanted. */
export function TakingOut({ path, form, takenOut }: Props) {
  const t = useTranslations('Surveys')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <>
      {takenOut.map(({ at, by, count, back }) => {
        const date = at ? formatDateTime(at, locale) : ''
        return (
          <div key={at?.toISOString()} className="space-y-2">
            <p>{t('out.taken', { count, name: by, date })}</p>
            {back && at ? (
              <Form action={`${path}/answers-back`} state={back} label={t('out.back', { count, date })}>
                <input type="hidden" name="at" value={at.toISOString()} />
                <SubmitButton variant="secondary">{t('out.back', { count, date })}</SubmitButton>
              </Form>
            ) : null}
          </div>
        )
      })}
      <details open={form.errors.length > 0}>
        <summary className="py-2 font-700">{t('out.title')}</summary>
        <div className="mt-3 space-y-3">
          <p className="max-w-prose">{t('out.lead')}</p>
          <Form action={`${path}/answers-out`} state={form} label={t('out.title')}>
            {(['from', 'until'] as const).map((name) => (
              <TextField
                key={name}
                {...{ name, label: t(`fields.${name}`), state: form, hint: t('hints.minute'), width: 'medium' }}
                required
                autoComplete="off"
              />
            ))}
            <SubmitButton variant="secondary">{t('out.send')}</SubmitButton>
          </Form>
        </div>
      </details>
    </>
  )
}
