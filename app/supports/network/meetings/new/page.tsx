import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { openForm } from '@/lib/forms/open-form'
import { networkCrumbs } from '../../crumbs'
import { openAtSecretariat } from '../../open'
import { MeetingFields } from '../meeting-fields'

type Props = PageProps<'/supports/network/meetings/new'>
const ACTION = '/supports/network/meetings/adding'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('NetworkDesk'), searchParams])
  return { title: await pageTitle([t('meetings.newTitle'), t('title')], Boolean(post)) }
}

/** Prepares a general meeting; nobody is told before it is announced. */
export default async function NewMeetingPage({ searchParams }: Props) {
  const search = await searchParams
  const form = await openAtSecretariat((tx, actor) =>
    openForm(tx, actor, search, ACTION, 'NetworkDesk.meetings.fields'),
  )
  const t = await getTranslations('NetworkDesk.meetings')
  return (
    <Page title={t('newTitle')} breadcrumbs={await networkCrumbs('meetings')} errors={form.errors} width="narrow">
      <Form action={ACTION} state={form}>
        <MeetingFields state={form} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
