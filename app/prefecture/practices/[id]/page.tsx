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
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { openFiled } from './open'

type Props = PageProps<'/prefecture/practices/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = [await params, await searchParams, await getTranslations('PracticeFiling')]
  const { draft, errors } = await openFiled(id, post)
  return { title: await pageTitle([t('prefecture.titleOf', { title: draft.title })], errors.length > 0) }
}

/** A practice that the prefecture filed: how far it has come, its text, and what can still be changed. */
export default async function FiledPracticePage({ params, searchParams }: Props) {
  const [{ id }, { post, done }, t] = [await params, await searchParams, await getTranslations('PracticeFiling')]
  const [opened, drafts, locale] = [
    await openFiled(id, post),
    await getTranslations('PracticeDrafts'),
    await readLocale(),
  ]
  const { draft, at, isOpen, amending, withdrawal, personal, groups, errors } = opened
  const { practice } = draft
  const rows = [
    { term: drafts('place'), value: nameIn(locale, draft.place) },
    { term: drafts('state'), value: <strong className="font-700">{t(`table.states.${draft.state}`)}</strong> },
    { term: t('table.origin'), value: <OriginWords of={draft} /> },
    {
      term: t('table.filedOn'),
      value: t('filedBy', { date: formatDate(draft.flaggedAt, locale), name: draft.flaggedByName }),
    },
    ...(practice?.publishedAt
      ? [
          {
            term: drafts('out'),
            value: (
              <a href={`/practices/${practice.id}`}>
                {drafts('toPublic', { date: formatDate(practice.publishedAt, locale) })}
              </a>
            ),
          },
        ]
      : []),
  ]
  return (
    <Page
      title={t('prefecture.titleOf', { title: draft.title })}
      lead={t(`next.${draft.state}`)}
      breadcrumbs={[{ href: '/prefecture/practices', label: t('prefecture.title') }]}
      errors={errors}
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <DescriptionList rows={rows} />
      <PersonalWords found={personal} />
      {draft.state === 'draft' || draft.state === 'withdrawn' ? null : (
        <PublicText draft={draft} lead={drafts('publicText.lead')} />
      )}
      {isOpen ? <AmendForm {...{ draft, amending, groups, locale, at }} /> : null}
      {isOpen ? <TakeBackForm state={withdrawal} at={at} /> : null}
      <PracticeWords words={draft.words} />
    </Page>
  )
}
