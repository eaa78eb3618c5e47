import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { EntryFacts } from '@/components/programmes/entry-facts'
import { programmeTitle } from '@/components/programmes/programme-title'
import { formatDate } from '@/lib/japanese/dates'
import type { OwnOpened } from './open-own-entry'

type Props = { opened: OwnOpened; done: unknown }

/** An entry that was handed in, and what came of it in the words of whoever decided. */
export function EntrySent({ opened: { entry, themes, forms, mayAddFiles }, done }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const isUndecided = entry.state === 'sent' && entry.programme.state === 'announced'
  return (
    <Page
      title={t('mine.entryTitle')}
      kicker={programmeTitle(t, locale, entry.programme)}
      breadcrumbs={[{ href: '/my/applications', label: t('mine.title') }]}
      errors={forms.withdrawal.errors}
    >
      {done === 'sent' ? (
        <NotificationBanner tone="success" title={t(entry.isLate ? 'mine.sentLate' : 'mine.sent')} />
      ) : null}
      {done === 'withdrawn' ? <NotificationBanner tone="success" title={t('done.withdrawn')} /> : null}
      {entry.decidedAt ? (
        <Section title={t('result.title')} lead={t('result.on', { date: formatDate(entry.decidedAt, locale) })}>
          <p className="text-std-20B-150">{t(`result.${entry.state}`)}</p>
          {entry.decidedWords ? <PlainText>{entry.decidedWords}</PlainText> : null}
        </Section>
      ) : null}
      {isUndecided ? <p className="max-w-prose">{t('mine.next')}</p> : null}
      <EntryFacts entry={entry} themes={themes} mayAddFiles={mayAddFiles} />
      {isUndecided ? (
        <Section title={t('withdraw.title')} lead={t('withdraw.lead')}>
          <Form action={`/my/applications/${entry.id}/withdrawal`} state={forms.withdrawal}>
            <TextArea name="withdrawReason" label={t('fields.withdrawReason')} state={forms.withdrawal} rows={2} />
            <SubmitButton variant="secondary">{t('withdraw.submit')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  )
}
