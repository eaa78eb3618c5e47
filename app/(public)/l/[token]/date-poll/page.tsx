import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { AskedView } from '@/components/polls/asked-view'
import { readAsked } from '@/lib/datePolls/read'
import { takesAnswers } from '@/lib/datePolls/states'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { dateOf } from '@/lib/japanese/day'
import { showLink } from '../open-link'

type Props = PageProps<'/l/[token]/date-poll'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Polls.answer'), searchParams])
  return { title: await pageTitle([t('title'), t('byLink')], post !== undefined), robots: { index: false } }
}

/** Which times suit somebody who was asked by link. Opening the page records nothing. */
export default async function PollByLinkPage({ params, searchParams }: Props) {
  const [{ token }, search] = [await params, await searchParams]
  const action = `/l/${token}/date-poll/answer`
  const { link, asked, today, form } = await showLink(token, 'date_poll', async (tx, bearer, link) => ({
    link,
    asked: await readAsked(tx, link.subjectId),
    today: dateOf(await readClock(tx)),
    form: await openForm(tx, bearer, search, action, 'Polls.fields'),
  }))
  if (!asked) notFound()
  const t = await getTranslations('Polls.answer')
  return (
    <Page
      title={t('title')}
      kicker={link.organisation.name}
      lead={t('lead', { name: link.recipientName, label: asked.poll.label })}
      errors={form.errors}
      width="narrow"
    >
      <AskedView
        asked={asked}
        isOpen={takesAnswers(asked.poll, today)}
        action={action}
        state={form}
        icsHref={`/l/${token}/date-poll/meeting.ics`}
        done={search.done === 'answered'}
      />
    </Page>
  )
}
