import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { PracticeFields } from '@/components/practiceDrafts/practice-fields'
import type { OwnPractice } from './open'

/** The same text to be changed by the municipality itself, folded away until somebody wants to. */
export function RewriteForm({ draft, forms: { rewriting }, groups, locale }: OwnPractice & { locale: string }) {
  const t = useTranslations('PracticeDrafts.my.rewrite')
  if (draft.state !== 'asked') return null
  return (
    <details open={rewriting.errors.length > 0 || Object.keys(rewriting.typed).length > 0}>
      <summary className="py-2 font-700">{t('title')}</summary>
      <div className="space-y-4 pt-3">
        <p className="max-w-prose">{t('lead')}</p>
        <CurrentTexts theirs={rewriting.theirs} labels="Practices.parts" />
        <Form action={`/my/practices/${draft.id}/rewriting`} state={rewriting} label={t('title')}>
          <SeenVersion state={rewriting} current={draft.version} />
          <PracticeFields state={rewriting} draft={draft} groups={groups} locale={locale} />
          <SubmitButton variant="secondary">{t('button')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
