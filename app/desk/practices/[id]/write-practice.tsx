import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { PracticeFields } from '@/components/practiceDrafts/practice-fields'
import type { OpenPractice } from './open'

type Props = Pick<OpenPractice, 'draft' | 'writing' | 'groups'> & { locale: string }

/** The form in which a practice is written; it begins with what is on record of its case. */
export function WritePractice({ draft, writing, groups, locale }: Props) {
  const t = useTranslations('PracticeDrafts.write')
  return (
    <Section title={t('title')} lead={t(draft.origin === 'answer' ? 'lead' : 'leadFiled')}>
      <CurrentTexts theirs={writing.theirs} labels="Practices.parts" />
      <Form action={`/desk/practices/${draft.id}/writing`} state={writing} label={t('title')}>
        <SeenVersion state={writing} current={draft.version} />
        <PracticeFields state={writing} draft={draft} groups={groups} locale={locale} />
        <SubmitButton variant={draft.state === 'candidate' ? 'primary' : 'secondary'}>{t('button')}</SubmitButton>
      </Form>
    </Section>
  )
}
