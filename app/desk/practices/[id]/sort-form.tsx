import { useLocale, useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { typedText } from '@/components/forms/typed'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { seenMatters } from '@/lib/priorities/seen'
import type { OpenPractice } from './open'

/** Under which priority matters a practice is found; folded away, since most come with theirs. */
export function SortForm({ draft, forms: { sorting }, matters }: Pick<OpenPractice, 'draft' | 'forms' | 'matters'>) {
  const t = useTranslations('PracticeDrafts.sort')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (matters.length === 0) return null
  return (
    <details open={sorting.errors.length > 0}>
      <summary className="py-2 font-700">{t('title')}</summary>
      <div className="space-y-4 pt-3">
        <p className="max-w-prose">{t('lead')}</p>
        <Form action={`/desk/practices/${draft.id}/sorting`} state={sorting} label={t('title')}>
          <Hidden name="seen" value={typedText(sorting, 'seen', seenMatters(draft.matters)) ?? ''} />
          <CheckboxGroup
            name="matterIds"
            legend={t('legend')}
            options={matters.map(({ id, title, fiscalYear }) => ({
              value: id,
              label: t('option', { title, year: fiscalYearLabel(fiscalYear, locale) }),
            }))}
            state={sorting}
            defaultValue={draft.matters.map(({ id }) => id)}
          />
          <SubmitButton variant="secondary">{t('button')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
