import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { AskedView } from '@/components/polls/asked-view'
import { requireActor } from '@/lib/actor/require-actor'
import { POLLED_ROLES } from '@/lib/datePolls/policy'
import { readAsked } from '@/lib/datePolls/read'
import { takesAnswers } from '@/lib/datePolls/states'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { dateOf } from '@/lib/japanese/day'

type Props = PageProps<'/date-polls/[respondentId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Polls.answer'), searchParams])
  return { title: await pageTitle([t('title')], post !== undefined) }
}

/** Which times suit a member who was asked in the portal. */
export default async function AnswerPollPage({ params, searchParams }: Props) {
  const actor = await requireActor(...POLLED_ROLES)
  const [{ respondentId }, search] = [await params, await searchParams]
  const action = `/date-polls/${respondentId}/answer`
  const { asked, today, form } = await asActor(actor, async (tx) => ({
    asked: await readAsked(tx, respondentId),
    today: dateOf(await readClock(tx)),
    form: await openForm(tx, actor, search, action, 'Polls.fields'),
  }))
  if (!asked) notFound()
  const [t, mine] = [await getTranslations('Polls.answer'), await getTranslations('Polls.mine')]
  return (
    <Page
      title={t('title')}
      kicker={asked.poll.label}
      breadcrumbs={[{ href: '/date-polls', label: mine('title') }]}
      errors={form.errors}
    >
      <AskedView
        asked={asked}
        isOpen={takesAnswers(asked.poll, today)}
        action={action}
        state={form}
        icsHref={`/date-polls/${respondentId}/meeting.ics`}
        done={search.done === 'answered'}
      />
    </Page>
  )
}
