import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { ToldResults } from '@/components/resident-surveys/told-results'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { formatDate } from '@/lib/japanese/dates'
import { readSurvey } from '@/lib/residentSurveys/read'
import { summarise } from '@/lib/residentSurveys/summarise'

type Props = { actor: Actor; number: string; surveyId: string; place: string }

/** The results as they may be handed out: nothing that fewer than three people said, and no free words. */
export async function ResultsPage({ actor, number, surveyId, place }: Props) {
  const found = await asActor(actor, async (tx) => {
    const survey = await readSurvey(tx, actor, number, surveyId)
    if (!survey || survey.state === 'draft') return null
    return { survey, summary: await summarise(tx, survey.id, survey.questions), now: await readClock(tx) }
  })
  if (!found) notFound()
  const { survey, summary, now } = found
  const [t, locale] = [await getTranslations('Surveys'), (await getLocale()) === 'en' ? 'en' : 'ja'] as const
  const { title, askedBy, opensOn, closesOn } = survey
  return (
    <Page
      title={title}
      kicker={`${askedBy}　${t('results.title')}`}
      lead={<span className="print:hidden">{t('results.lead')}</span>}
      breadcrumbs={[
        { href: place, label: number },
        { href: `${place}/surveys/${surveyId}`, label: title },
      ]}
      printLine={t('results.line', { title, askedBy, date: formatDate(now, locale) })}
    >
      <ToldResults {...{ summary, opensOn, closesOn }} />
    </Page>
  )
}
