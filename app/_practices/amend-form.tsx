import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { PracticeFields } from '@/components/practiceDrafts/practice-fields'
import type { OpenForm } from '@/lib/forms/open-form'
import type { Themes } from '@/lib/menus/theme-options'
import type { PracticeDraftToRead } from '@/lib/practiceDrafts/read'

type Props = { draft: PracticeDraftToRead; amending: OpenForm; groups: Themes; locale: string; at: string }

/** What was filed, to be changed by whoever filed it until the desk takes it up; folded away until somebody wants to. */
export function AmendForm({ draft, amending, groups, locale, at }: Props) {
  const t = useTranslations('PracticeFiling.amend')
  return (
    <details open={amending.errors.length > 0 || Object.keys(amending.typed).length > 0}>
      <summary className="py-2 font-700">{t('title')}</summary>
      <div className="space-y-4 pt-3">
        <p className="max-w-prose">{t('lead')}</p>
        <CurrentTexts theirs={amending.theirs} labels="Practices.parts" />
        <Form action={`${at}/amending`} state={amending} label={t('title')}>
          <SeenVersion state={amending} current={draft.version} />
          <PracticeFields state={amending} draft={draft} groups={groups} locale={locale} />
          <SubmitButton variant="secondary">{t('button')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
