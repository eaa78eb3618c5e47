import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ClosedAnswers } from '@/components/councilReports/closed-answers'
import { StoryChoice } from '@/components/councilReports/story-choice'
import { StoryStates } from '@/components/councilReports/story-states'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { listCandidates } from '@/lib/councilReports/candidates'
import { readCouncilReport } from '@/lib/councilReports/read'
import { listChosen, sourceId } from '@/lib/councilReports/stories'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'

type Props = PageProps<'/reports/council/[id]/stories'>
const DONE = ['chosen', 'story'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('CouncilReports'), searchParams])
  return { title: await pageTitle([t('stories.title'), t('title')], post !== undefined) }
}

/** The answers and reports of cases of the period from which stories are chosen, each with what the municipality consented to; and the chosen ones. */
export default async function CouncilStoriesPage({ params, searchParams }: Props) {
  const actor = await requireActor('manager')
  const [{ id }, search] = await Promise.all([params, searchParams])
  const path = `/reports/council/${id}`
  const [t, locale, read] = await Promise.all([
    getTranslations('CouncilReports'),
    readLocale(),
    asActor(actor, async (tx) => {
      const report = await readCouncilReport(tx, id)
      if (report?.state !== 'draft') return null
      return {
        candidates: await listCandidates(tx, report),
        chosen: await listChosen(tx, id),
        form: await openForm(tx, actor, search, `${path}/stories/choosing`, 'CouncilReports.fields'),
      }
    }),
  ])
  if (!read) notFound()
  const { candidates, chosen, form } = read
  const done = DONE.find((known) => known === search.done)
  return (
    <Page
      title={t('stories.title')}
      lead={<p>{t('stories.lead')}</p>}
      errors={form.errors}
      breadcrumbs={[
        { href: '/reports/council', label: t('title') },
        { href: path, label: t('texts.back') },
      ]}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {chosen.length > 0 ? (
        <Section title={t('stories.chosen')}>
          <StoryStates stories={chosen} path={`${path}/stories`} locale={locale} />
        </Section>
      ) : null}
      {candidates.length + chosen.length === 0 ? (
        <EmptyState title={t('stories.empty')} />
      ) : (
        <StoryChoice
          action={`${path}/stories/choosing`}
          state={form}
          candidates={candidates.filter(({ mayBeTold }) => mayBeTold)}
          chosen={chosen.flatMap(({ source }) => sourceId(source) ?? [])}
          locale={locale}
        />
      )}
      <p>
        <a href={path}>{t('texts.back')}</a>
      </p>
      <ClosedAnswers candidates={candidates.filter(({ mayBeTold }) => !mayBeTold)} locale={locale} />
    </Page>
  )
}
