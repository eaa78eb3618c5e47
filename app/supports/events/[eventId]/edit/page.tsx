import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { EventFields } from '@/components/events/event-fields'
import { textsOfEvent } from '@/components/events/event-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { listEventChoices } from '@/lib/events/choices'
import { countTold } from '@/lib/events/tell'
import { openForm } from '@/lib/forms/open-form'
import { eventCrumbs, openEvent, titleOf } from '../../open'

type Props = PageProps<'/supports/events/[eventId]/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ eventId }, { post }, t] = [await params, await searchParams, await getTranslations('EventsDesk')]
  return { title: await pageTitle([t('editTitle'), await titleOf(eventId)], Boolean(post)) }
}

/** Changes an event; whoever applied is told of another day or place. */
export default async function EditEventPage({ params, searchParams }: Props) {
  const [{ eventId }, search] = [await params, await searchParams]
  const action = `/supports/events/${eventId}/change`
  const { event, form, choices, told } = await openEvent(eventId, async (tx, actor, { themeKeys }) => ({
    form: await openForm(tx, actor, search, action, 'Events.fields'),
    choices: await listEventChoices(tx, actor.bureauId, themeKeys),
    told: await countTold(tx, eventId),
  }))
  const t = await getTranslations('EventsDesk')
  const years = [...new Set([event.fiscalYear, ...choices.years])].sort()
  return (
    <Page
      title={t('editTitle')}
      kicker={event.title}
      lead={event.announcedAt ? t('editLead', told) : undefined}
      breadcrumbs={await eventCrumbs(event)}
      errors={form.errors}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="Events.fields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={event.version} />
        <EventFields state={form} choices={{ ...choices, years }} texts={textsOfEvent(event)} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
