import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { AnswersTable } from '@/components/polls/answers-table'
import { Respondents } from '@/components/polls/respondents'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { nameIn } from '@/lib/menus/menu-name'
import { supportCrumbs } from '../../../crumbs'
import { supportTitle } from '../../support-title'
import { pollPath } from '../address'
import { CancelPoll, ConfirmPoll } from './decide-forms'
import { openPollPage } from './open-poll-page'
import { PollState } from './poll-state'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/polls/[pollId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Polls')
  return await supportTitle(t('one'), await params, await searchParams)
}

export default async function PollPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, pollId } = await params
  const search = await searchParams
  const path = pollPath({ number, supportId, pollId })
  const opened = await openPollPage(actor, { number, supportId, pollId }, search)
  if (!opened) notFound()
  const { poll, mayDecide, addresses, confirm, cancel, marks } = opened
  const [t, locale] = await Promise.all([getTranslations('Polls'), getLocale()])
  const label = nameIn(locale, poll.support.menu)
  return (
    <Page
      title={t('title', { label: poll.label })}
      kicker={`${number} ${label}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={[...confirm.errors, ...cancel.errors]}
      width="wide"
    >
      <PollState poll={poll} done={search.done} support={`/desk/consultations/${number}/supports/${supportId}`} />
      <Section title={t('table.title')}>
        <AnswersTable poll={poll} />
      </Section>
      <Section title={t('people.title')} lead={addresses.size > 0 ? t('people.printLead') : undefined}>
        <Respondents poll={poll} path={path} addresses={addresses} mayAnswer={mayDecide} />
      </Section>
      {mayDecide ? (
        <>
          <ConfirmPoll action={`${path}/confirmation`} state={confirm} poll={poll} marks={marks} />
          <CancelPoll action={`${path}/cancellation`} state={cancel} />
        </>
      ) : null}
    </Page>
  )
}
