import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { AnswerFields } from '@/components/polls/answer-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { readAsked, readPoll } from '@/lib/datePolls/read'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { supportCrumbs } from '../../../../../crumbs'
import { supportTitle } from '../../../../support-title'
import { pollPath } from '../../../address'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/polls/[pollId]/answers/[respondentId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Polls')
  return await supportTitle(t('entry.title'), await params, await searchParams)
}

/** The desk writes down what somebody said on the telephone, or its own answer. */
export default async function AnswerForPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, pollId, respondentId } = await params
  const search = await searchParams
  const path = pollPath({ number, supportId, pollId })
  const action = `${path}/answers/${respondentId}/entry`
  const read = await asActor(actor, async (tx) => {
    const poll = await readPoll(tx, number, supportId, pollId)
    const isOfPoll = poll?.state === 'open' && poll.respondents.some(({ id }) => id === respondentId)
    const asked = isOfPoll ? await readAsked(tx, respondentId) : null
    return poll && asked && { poll, asked, form: await openForm(tx, actor, search, action, 'Polls.fields') }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('Polls'), getLocale()])
  const { poll, asked, form } = read
  const way = await supportCrumbs(number, { id: supportId, label: nameIn(locale, poll.support.menu) })
  return (
    <Page
      title={t('entry.title')}
      kicker={t('entry.of', { name: asked.name })}
      breadcrumbs={[...way, { href: path, label: t('title', { label: poll.label }) }]}
      errors={form.errors}
    >
      <AnswerFields action={action} state={form} asked={asked} />
    </Page>
  )
}
