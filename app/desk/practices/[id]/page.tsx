import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { MatterNames } from '@/components/practiceDrafts/matter-names'
import { OriginWords } from '@/components/practiceDrafts/origin-words'
import { PersonalWords } from '@/components/practiceDrafts/personal-words'
import { PracticeWords } from '@/components/practiceDrafts/practice-words'
import { PublicText } from '@/components/practiceDrafts/public-text'
import { Validity } from '@/components/practiceDrafts/validity'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import { AskedAfterReading } from './asked-after-reading'
import { openPractice } from './open'
import { NextStep, OtherSteps } from './practice-deeds'
import { SortForm } from './sort-form'
import { WritePractice } from './write-practice'

type Props = PageProps<'/desk/practices/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = [await params, await searchParams, await getTranslations('PracticeDrafts')]
  const { draft, errors } = await openPractice(id, post)
  return { title: await pageTitle([t('titleOf', { title: draft.title }), t('title')], errors.length > 0) }
}

/** A practice on its way to the public: how it stands, what is next, and its text as everybody would read it. */
export default async function DeskPracticePage({ params, searchParams }: Props) {
  const [{ id }, { post, done }, t] = [await params, await searchParams, await getTranslations('PracticeDrafts')]
  const [opened, locale] = [await openPractice(id, post), await readLocale()]
  const { draft, personal, inquiries, spreadId, errors } = opened
  const { consultation, effect, practice, answerBy } = draft
  const isWritten = draft.state === 'candidate' || draft.state === 'draft'
  const rows = [
    { term: t('place'), value: nameIn(locale, draft.place) },
    { term: t('state'), value: <strong className="font-700">{t(`states.${draft.state}`)}</strong> },
    ...(draft.state === 'asked' && answerBy
      ? [
          {
            term: t('fields.answerBy'),
            value: (
              <>
                {formatDate(answerBy, locale)}{' '}
                {dayOf(answerBy) < opened.today ? <strong className="font-700">{t('late')}</strong> : null}
              </>
            ),
          },
        ]
      : []),
    { term: t('origin'), value: <OriginWords of={draft} /> },
    ...(draft.matters.length > 0 ? [{ term: t('matters'), value: <MatterNames matters={draft.matters} /> }] : []),
    ...(draft.toldBy ? [{ term: t('toldBy'), value: draft.toldBy }] : []),
    ...(draft.origin === 'answer'
      ? [
          {
            term: t('case'),
            value: consultation ? (
              <a
                href={`/desk/consultations/${consultation.number}`}
              >{`${consultation.number} ${consultation.title}`}</a>
            ) : null,
          },
          {
            term: t('answer'),
            value: effect ? <a href={`/desk/follow-ups/${effect.questionnaireId}`}>{t('toAnswer')}</a> : null,
          },
        ]
      : []),
    {
      term: t(draft.origin === 'answer' ? 'flagged' : 'filed'),
      value: t('flaggedBy', { date: formatDate(draft.flaggedAt, locale), name: draft.flaggedByName }),
    },
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
        ]
      : []),
  ]
  return (
    <Page
      title={t('titleOf', { title: draft.title })}
      breadcrumbs={[{ href: '/desk/practices', label: t('title') }]}
      lead={t(draft.origin !== 'answer' && draft.state === 'candidate' ? 'next.filed' : `next.${draft.state}`)}
      errors={errors}
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <DescriptionList rows={rows} />
      <PersonalWords found={personal} />
      {isWritten ? <WritePractice {...opened} locale={locale} /> : null}
      {draft.state === 'candidate' ? null : <NextStep {...opened} />}
      {isWritten ? null : <PublicText draft={draft} lead={t('publicText.lead')} />}
      {inquiries ? <AskedAfterReading {...inquiries} /> : null}
      {spreadId ? (
        <p>
          <a href={`/desk/practices/spread/${spreadId}`}>{t('toSpread')}</a>
        </p>
      ) : null}
      <SortForm {...opened} />
      <PracticeWords words={draft.words} />
      <OtherSteps {...opened} />
    </Page>
  )
}
