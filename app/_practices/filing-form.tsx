import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { PracticeFields } from '@/components/practiceDrafts/practice-fields'
import type { OpenFiling } from './open-filing'

type Props = OpenFiling & { children?: ReactNode; label: string }

/** A practice to be filed; `children` say whose it is where that has to be said. */
export function FilingForm({ action, form, groups, practice, label, children }: Props) {
  const t = useTranslations('PracticeFiling')
  const locale = useLocale()
  return (
    <Form action={action} state={form} label={label}>
      {children}
      <PracticeFields state={form} draft={practice} groups={groups} locale={locale} />
      <p className="max-w-prose">{t('consent')}</p>
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
