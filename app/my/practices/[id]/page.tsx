import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AmendForm } from '@/app/_practices/amend-form'
import { TakeBackForm } from '@/app/_practices/take-back-form'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { OriginWords } from '@/components/practiceDrafts/origin-words'
import { PersonalWords } from '@/components/practiceDrafts/personal-words'
import { PracticeWords } from '@/components/practiceDrafts/practice-words'
import { PublicText } from '@/components/practiceDrafts/public-text'
import { Validity } from '@/components/practiceDrafts/validity'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { AnswerForm } from './answer-form'
import { ConfirmForm } from './confirm-form'
import { openOwnPractice } from './open'
import { RewriteForm } from './rewrite-form'
import { WithdrawForm } from './withdraw-form'

type Props = PageProps<'/my/practices/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = [await params, await searchParams, await getTranslations('PracticeDrafts')]
  const { draft, errors } = await openOwnPractice(id, post)
  return { title: await pageTitle([t(titleOf(draft), { title: draft.title })], errors.length > 0) }
}

/** What the bureau would publish about one's own office, word for word, with the answer to it. */
export default async function OwnPracticePage({ params, searchParams }: Props) {
  const [{ id }, { post, done }, t] = [await params, await searchParams, await getTranslations('PracticeDrafts')]
  const [opened, locale] = [await openOwnPractice(id, post), await readLocale()]
  const { draft, at, isOpen, forms, groups, personal, errors, inquiries } = opened
  const { practice, consultation, answerBy, state } = draft
  const filing = await getTranslations('PracticeFiling')
  const isFiled = draft.origin !== 'answer'
  const isSeen = state === 'candidate' ? isFiled : state === 'asked' || state === 'agreed' || state === 'published'
  const rows = [
    { term: t('state'), value: <strong className="font-700">{t(`my.states.${state}`)}</strong> },
    ...(state === 'asked' && answerBy ? [{ term: t('fields.answerBy'), value: formatDate(answerBy, locale) }] : []),
    ...(isFiled ? [{ term: filing('table.origin'), value: <OriginWords of={draft} /> }] : []),
    ...(consultation
      ? [
          {
            term: t('case'),
            value: (
              <a href={`/my/consultations/${consultation.number}`}>{`${consultation.number} ${consultation.title}`}</a>
            ),
          },
        ]
      : []),
    ...(draft.publishedAt && draft.validUntil
      ? [{ term: t('validity'), value: <Validity draft={draft} today={opened.today} /> }]
      : []),
    ...(practice?.publishedAt
      ? [
          {
            term: t('out'),
            value: (
              <a href={`/practices/${practice.id}`}>
                {t('toPublic', { date: formatDate(practice.publishedAt, locale) })}
              </a>
            ),
          },
          { term: t('inquiries.title'), value: t('inquiries.lead', { count: inquiries }) },
        ]
      : []),
  ]
  return (
    <Page
      title={t(titleOf(draft), { title: draft.title })}
      breadcrumbs={[
        { href: '/my', label: t('my.home') },
        { href: '/my/practices', label: filing('own.title') },
      ]}
      lead={
        draft.publishedAt && state !== 'published'
          ? t(`my.stillOut.${state === 'asked' ? 'asked' : 'other'}`)
          : isFiled && !draft.askedAt
            ? filing(`next.${state}`)
            : t(`my.next.${state}`)
      }
      errors={errors}
    >
      {typeof done === 'string' && t.has(`my.done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`my.done.${done}`)} />
      ) : null}
      {typeof done === 'string' && filing.has(`done.${done}`) && !t.has(`my.done.${done}`) ? (
        <NotificationBanner tone="success" title={filing(`done.${done}`)} />
      ) : null}
      <DescriptionList rows={rows} />
      {isSeen ? <PublicText draft={draft} lead={t('publicText.lead')} /> : null}
      <PersonalWords found={personal} />
      <AnswerForm {...opened} />
      <RewriteForm {...opened} locale={locale} />
      {isOpen ? <AmendForm {...{ draft, amending: forms.amending, groups, locale, at }} /> : null}
      {isFiled && state === 'candidate' ? <TakeBackForm state={forms.withdrawal} at={at} /> : null}
      <ConfirmForm {...opened} />
      <WithdrawForm {...opened} />
      <PracticeWords words={draft.words} />
    </Page>
  )
}

function titleOf({ origin, askedAt }: { origin: string; askedAt: Date | null }): 'my.titleOf' | 'my.titleOfFiled' {
  return origin !== 'answer' && !askedAt ? 'my.titleOfFiled' : 'my.titleOf'
}
