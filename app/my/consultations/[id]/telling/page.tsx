import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TellingFacts } from '@/components/asked/telling-facts'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { askedState } from '@/lib/asked/states'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { AnswerForm, ChangeForm } from './answer-forms'
import { openOwnTelling } from './open'

type Props = PageProps<'/my/consultations/[id]/telling'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = [await params, await searchParams, await getTranslations('Asked.my')]
  const { errors } = await openOwnTelling(id, post)
  return { title: await pageTitle([id, t('title')], errors.length > 0) }
}

/** What the desk would tell others of one's own consultation, word for word, with the answer to it. */
export default async function OwnTellingPage({ params, searchParams }: Props) {
  const [{ id }, { post, done }, t, locale] = [
    await params,
    await searchParams,
    await getTranslations('Asked.my'),
    await readLocale(),
  ]
  const opened = await openOwnTelling(id, post)
  const { consultation, telling, withdrawal, at, errors } = opened
  const { state, answerBy } = telling.row
  const { number, title } = consultation
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${title}`}
      lead={t(`next.${askedState(state)}`, { date: formatDate(dayOf(answerBy), locale) })}
      breadcrumbs={[{ href: `/my/consultations/${number}`, label: number }]}
      errors={errors}
      width="narrow"
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <TellingFacts of={telling} />
      {state === 'asked' ? (
        <>
          <AnswerForm {...opened} />
          <ChangeForm {...opened} />
        </>
      ) : null}
      {state === 'agreed' || state === 'changed' ? (
        <Section title={t('withdrawTitle')} lead={t('withdrawLead')}>
          <Form action={`${at}/withdrawal`} state={withdrawal} inline>
            <SubmitButton variant="secondary">{t('withdraw')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Page>
  )
}
