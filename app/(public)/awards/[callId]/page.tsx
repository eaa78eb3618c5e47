import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CriteriaList } from '@/components/awards/award-facts'
import { Awarded } from '@/components/awards/awarded'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { readPublishedAward } from '@/lib/awards/read-public'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

type Props = PageProps<'/awards/[callId]'>

const open = cache(async (id: string) => {
  const award = await asActor({ kind: 'public' }, (tx) => readPublishedAward(tx, id))
  if (!award) notFound()
  const [t, locale] = [await getTranslations('Awards'), await readLocale()]
  const name = t('yearTitle', { year: fiscalYearLabel(award.fiscalYear, locale), title: award.title })
  return { award, t, locale, name }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await open((await params).callId)
  return { title: await pageTitle([name]) }
}

/** One award that was published: who was awarded and why, and by what it was selected. */
export default async function PublicAwardPage({ params }: Props) {
  const { award, t, locale, name } = await open((await params).callId)
  const { bureau, groupName, decidedOn, awardOn, winners, criteria } = award
  return (
    <Page
      title={name}
      kicker={nameIn(locale, bureau)}
      lead={decidedOn ? t('public.selectedBy', { group: groupName, date: formatDate(decidedOn, locale) }) : undefined}
      breadcrumbs={[{ href: '/awards', label: t('public.title') }]}
      width="narrow"
      printLine={name}
    >
      {awardOn ? <p>{t('public.awardedOn', { date: formatDate(awardOn, locale) })}</p> : null}
      {winners.length === 0 ? <p>{t('public.nobody')}</p> : null}
      {winners.map((winner) => (
        <Awarded key={winner.id} winner={winner} locale={locale} />
      ))}
      <Section title={t('public.criteria')}>
        <CriteriaList criteria={criteria} />
      </Section>
    </Page>
  )
}
