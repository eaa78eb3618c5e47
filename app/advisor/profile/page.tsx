import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ConflictList } from '@/components/advisors/conflict-list'
import { Done } from '@/components/advisors/done'
import { OwnForm, OwnStanding } from '@/components/advisors/own-entry'
import { TrainingList } from '@/components/advisors/training-list'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { openProfile, PLACE } from './open-profile'

export async function generateMetadata({ searchParams }: PageProps<'/advisor/profile'>): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Advisors.own'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

/** The advisor's own entry: what others read, conflicts of interest, training; confirmed once a year. */
export default async function ProfilePage({ searchParams }: PageProps<'/advisor/profile'>) {
  const actor = await requireActor('advisor')
  const search = await searchParams
  const opened = await openProfile(actor, search)
  const [t, a, locale] = await Promise.all([getTranslations('Advisors.own'), getTranslations('Advisors'), getLocale()])
  if (!opened)
    return (
      <Page title={t('title')}>
        <EmptyState title={t('none')}>
          <p>{t('noneHint')}</p>
        </EmptyState>
      </Page>
    )
  const { entry, activity, choices, forms } = opened
  return (
    <Page title={t('title')} lead={t('lead')} errors={forms.errors}>
      <Done of="Advisors.done" done={search.done} />
      <CurrentTexts theirs={forms.save.theirs ?? forms.rest.theirs} labels="Advisors.fields" />
      <Section title={t('confirmTitle')}>
        <OwnStanding {...{ entry, activity, locale }} confirm={forms.confirm} rest={forms.rest} />
      </Section>
      <Section title={a('page.public')} lead={a('page.publicLead')}>
        <OwnForm action={`${PLACE}/saving`} state={forms.save} choices={choices} entry={entry} />
      </Section>
      <Section title={a('conflicts.title')} lead={a('conflicts.ownLead')}>
        <ConflictList conflicts={entry.conflicts} path={`${PLACE}/conflicts`} add={forms.conflict} end={forms.ends} />
      </Section>
      <Section title={a('trainings.title')}>
        <TrainingList trainings={entry.trainings} />
      </Section>
    </Page>
  )
}
