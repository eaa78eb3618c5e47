import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AnnounceCheck } from '@/components/events/announce-check'
import { RecipientFields } from '@/components/events/recipient-fields'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { RecipientsInput } from '@/lib/events/input'
import { listOffices } from '@/lib/events/recipients'
import { openForm } from '@/lib/forms/open-form'
import { listPrefectures } from '@/lib/organisations/list-prefectures'
import { eventCrumbs, openEvent, titleOf } from '../../open'

type Props = PageProps<'/supports/events/[eventId]/announcing'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ eventId }, { post }, t] = [await params, await searchParams, await getTranslations('EventsDesk')]
  return { title: await pageTitle([t('announceTitle'), await titleOf(eventId)], Boolean(post)) }
}

/** First whom, then how many that are, then the button that sends: each office is written to alone. */
export default async function AnnouncingPage({ params, searchParams }: Props) {
  const [{ eventId }, search] = [await params, await searchParams]
  const at = `/supports/events/${eventId}`
  const { event, form, prefectures, found, choice } = await openEvent(eventId, async (tx, actor, own) => {
    const form = await openForm(tx, actor, search, `${at}/announcement`, 'EventsDesk.fields')
    const asked = RecipientsInput.safeParse(search.post === undefined ? search : form.typed)
    const isAsked = search.check !== undefined || search.post !== undefined
    const choice = isAsked && asked.success ? asked.data : null
    return {
      ...{ form, choice, prefectures: await listPrefectures(tx, actor.bureauId) },
      found: choice && (await listOffices(tx, own, choice)),
    }
  })
  const t = await getTranslations('EventsDesk')
  return (
    <Page
      title={t('announceTitle')}
      kicker={event.title}
      lead={t(event.isOpen ? 'announceLeadOpen' : 'announceLeadClosed')}
      breadcrumbs={await eventCrumbs(event)}
      errors={form.errors}
    >
      <RecipientFields action={`${at}/announcing`} prefectures={prefectures} choice={choice} />
      {found && choice ? (
        <AnnounceCheck action={`${at}/announcement`} state={form} found={found} choice={choice} event={event} />
      ) : null}
    </Page>
  )
}
