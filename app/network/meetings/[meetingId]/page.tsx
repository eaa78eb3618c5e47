import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PlainText } from '@/components/consultations/plain-text'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { MeetingDocuments } from '@/components/library/meeting-documents'
import { MeetingFacts } from '@/components/network/meeting-facts'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { openForm, type Search } from '@/lib/forms/open-form'
import { dayOf } from '@/lib/japanese/day'
import { readMeeting } from '@/lib/network/meetings'
import { openAsMember } from '../../open'
import { AttendanceForm } from './attendance-form'

type Props = PageProps<'/network/meetings/[meetingId]'>

const open = cache(async (id: string, search: Search) => {
  const opened = await openAsMember(async (tx, actor, _membership, today) => {
    const meeting = await readMeeting(tx, id)
    const action = `/network/meetings/${id}/attendance`
    return (
      meeting && { meeting, today, action, form: await openForm(tx, actor, search, action, 'Network.meetings.fields') }
    )
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await searchParams
  const { meeting } = await open((await params).meetingId, search)
  const t = await getTranslations('Network')
  return { title: await pageTitle([meeting.title, t('title')], Boolean(search.post)) }
}

/** One general meeting: agenda, one's own answer, minutes. */
export default async function MeetingPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { meeting, today, action, form } = await open((await params).meetingId, search)
  const [t, l] = [await getTranslations('Network'), await getTranslations('Library')]
  const { minutes, state, answerBy, attendances } = meeting
  return (
    <Page
      title={meeting.title}
      breadcrumbs={[
        { href: '/network', label: t('title') },
        { href: '/network/meetings', label: t('meetings.title') },
      ]}
      errors={form.errors}
      width="narrow"
    >
      {search.done === 'sent' ? <NotificationBanner tone="success" title={t('meetings.sent')} /> : null}
      {state === 'cancelled' ? <NotificationBanner tone="warning" title={t('meetings.cancelled')} /> : null}
      <MeetingFacts meeting={meeting} />
      <Section title={t('meetings.agenda')}>
        <PlainText>{meeting.agenda}</PlainText>
      </Section>
      <AttendanceForm
        {...{ action, form }}
        answer={attendances[0]}
        isOpen={state === 'announced' && dayOf(answerBy) >= today}
      />
      {meeting.documents.length > 0 ? (
        <Section title={l('ofMeeting')}>
          <MeetingDocuments documents={meeting.documents} />
        </Section>
      ) : null}
      <Section title={t('meetings.minutes')}>
        {minutes?.publishedAt ? <PlainText>{minutes.body}</PlainText> : <p>{t('meetings.noMinutes')}</p>}
      </Section>
    </Page>
  )
}
