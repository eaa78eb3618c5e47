import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventFields } from '@/components/events/event-fields'
import { emptyTexts, textsOfEntry } from '@/components/events/event-texts'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { listEventChoices } from '@/lib/events/choices'
import { openForm } from '@/lib/forms/open-form'
import { readEntryForEvent } from '@/lib/yearPlans/read'
import { nameOfPlan } from '../../year-plans/open'
import { eventCrumbs, openAtDesk } from '../open'

type Props = PageProps<'/supports/events/new'>

const ACTION = '/supports/events/adding'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('EventsDesk'), searchParams])
  return { title: await pageTitle([t('newTitle')], Boolean(post)) }
}

/** Plans an event; nobody is told before it is announced. */
export default async function NewEventPage({ searchParams }: Props) {
  const search = await searchParams
  const { form, choices, entry } = await openAtDesk(async (tx, actor) => {
    const form = await openForm(tx, actor, search, ACTION, 'Events.fields')
    const choices = await listEventChoices(tx, actor.bureauId)
    return { form, choices, entry: await readEntryForEvent(tx, search.entry ?? form.typed.entryId) }
  })
  const t = await getTranslations('EventsDesk')
  const [year = 0] = choices.years
  const from = entry && t('fromEntry', { row: entry.row.name, plan: await nameOfPlan(entry.row.plan) })
  return (
    <Page title={t('newTitle')} lead={from} breadcrumbs={await eventCrumbs()} errors={form.errors} width="narrow">
      <Form action={ACTION} state={form}>
        <EventFields state={form} choices={choices} texts={emptyTexts(year, entry ? textsOfEntry(entry) : {})} />
        {entry ? <Hidden name="entryId" value={entry.id} /> : null}
        <SubmitButton>{t('saveDraft')}</SubmitButton>
      </Form>
    </Page>
  )
}
