import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EventFields } from '@/components/events/event-fields'
import { emptyTexts } from '@/components/events/event-texts'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { listEventChoices } from '@/lib/events/choices'
import { openForm } from '@/lib/forms/open-form'
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
  const { form, choices } = await openAtDesk(async (tx, actor) => ({
    form: await openForm(tx, actor, search, ACTION, 'Events.fields'),
    choices: await listEventChoices(tx, actor.bureauId),
  }))
  const t = await getTranslations('EventsDesk')
  const [year = 0] = choices.years
  return (
    <Page title={t('newTitle')} breadcrumbs={await eventCrumbs()} errors={form.errors} width="narrow">
      <Form action={ACTION} state={form}>
        <EventFields state={form} choices={choices} texts={emptyTexts(year)} />
        <SubmitButton>{t('saveDraft')}</SubmitButton>
      </Form>
    </Page>
  )
}
