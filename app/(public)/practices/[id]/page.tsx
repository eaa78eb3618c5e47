import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AwardsOfPractice } from '@/components/awards/awards-of-practice'
import { NominateLink } from '@/components/awards/nominate-link'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { MatterNames } from '@/components/practiceDrafts/matter-names'
import { PracticeParts } from '@/components/practices/practice-parts'
import { RelatedPractices } from '@/components/practices/related-practices'
import { currentActor } from '@/lib/actor/require-actor'
import { findCallToNominate } from '@/lib/awards/read-nominations'
import { listAwardsOfPractice } from '@/lib/awards/read-public'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { readDeskOf } from '@/lib/practices/desk-of'
import { readPractice, readWhyGone } from '@/lib/practices/read'
import { relatedPractices } from '@/lib/practices/suggest'
import { AskAbout } from './ask-about'
import { PracticeGone } from './practice-gone'

type Props = PageProps<'/practices/[id]'>

const open = cache(async (id: string) => {
  const [actor, locale] = [await currentActor(), await readLocale()]
  const opened = await asActor({ kind: 'public' }, async (tx) => {
    const practice = await readPractice(tx, id)
    if (!practice) return { practice, why: await readWhyGone(tx, id) } as const
    return {
      ...{ practice, related: await relatedPractices(tx, practice), desk: await readDeskOf(tx, practice) },
      awards: await listAwardsOfPractice(tx, practice.id),
    }
  })
  if (!opened.practice) return opened.why ? { ...opened, why: opened.why } : notFound()
  const { title, titleEn } = opened.practice
  const call = actor ? await asActor(actor, (tx) => findCallToNominate(tx, actor, id)) : null
  return { ...opened, actor, call, locale, title: nameIn(locale, { name: title, nameEn: titleEn }) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [opened, t] = [await open((await params).id), await getTranslations('Practices')]
  if (!opened.practice) return { title: await pageTitle([t('gone.title'), t('title')]), robots: { index: false } }
  return { title: await pageTitle([opened.title, t('title')]) }
}

/** One practice, for everybody: its parts, what is like it, and how to ask about it. */
export default async function PracticePage({ params }: Props) {
  const opened = await open((await params).id)
  if (!opened.practice) return <PracticeGone why={opened.why} />
  const { practice, related, desk, awards, actor, call, locale, title } = opened
  const [t, stages] = [await getTranslations('Practices'), await getTranslations('States.stage')]
  const { organisation, prefecture, fiscalYear, stage, source, sourceUrl, publishedAt, revisedAt } = practice
  const year = fiscalYear ? fiscalYearLabel(fiscalYear, locale) : ''
  const whose = [prefecture ? nameIn(locale, prefecture) : '', nameIn(locale, organisation), year]
  const when = [
    publishedAt ? t('publishedOn', { date: formatDate(publishedAt, locale) }) : '',
    revisedAt ? t('revisedOn', { date: formatDate(revisedAt, locale) }) : '',
  ]
  const rows = [
    {
      term: t('themes'),
      value: practice.themes.map(({ theme }) => (
        <a key={theme.key} href={`/practices?theme=${theme.key}`} className="me-4 inline-block">
          {nameIn(locale, theme)}
        </a>
      )),
    },
    ...(practice.matters.length > 0
      ? [{ term: t('matter'), value: <MatterNames matters={practice.matters} leadsToList /> }]
      : []),
    ...(stage && stages.has(stage) ? [{ term: t('stage'), value: stages(stage) }] : []),
    {
      term: t('source'),
      value: t.has(`origins.${practice.origin}`) ? (
        t(`origins.${practice.origin}`)
      ) : sourceUrl ? (
        <a href={sourceUrl}>{source}</a>
      ) : (
        source
      ),
    },
    { term: t('published'), value: when.filter(Boolean).join(t('separator')) },
    ...(practice.validUntil
      ? [
          {
            term: t('checked'),
            value: t('checkedOn', {
              date: formatDate(practice.checkedOn ?? publishedAt ?? practice.validUntil, locale),
              until: formatDate(practice.validUntil, locale),
            }),
          },
        ]
      : []),
    { term: t('inquiries'), value: t('inquiryCount', { count: practice.inquiries }) },
    { term: t('spread'), value: t('spreadCount', practice.spread) },
  ]
  return (
    <Page
      title={title}
      kicker={whose.filter(Boolean).join('　')}
      breadcrumbs={[{ href: '/practices', label: t('title') }]}
      width="narrow"
      printLine={[t('title'), ...whose].filter(Boolean).join('　')}
    >
      {awards.length > 0 ? <AwardsOfPractice awards={awards} /> : null}
      <div lang={locale === 'en' ? 'ja' : undefined} className="space-y-10">
        <PracticeParts of={practice} />
      </div>
      <DescriptionList rows={rows} />
      {call ? <NominateLink callId={call.id} practiceId={practice.id} /> : null}
      <AskAbout practice={practice} actor={actor} desk={desk} locale={locale} />
      <RelatedPractices practices={related} />
    </Page>
  )
}
