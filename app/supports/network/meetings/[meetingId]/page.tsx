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
import { readMeeting } from '@/lib/network/meetings'
import { countWaiting, listPartners } from '@/lib/network/secretariat'
import { networkCrumbs } from '../../crumbs'
import { openAtSecretariat } from '../../open'
import { AttendanceSection } from './attendance-section'
import { MeetingDeeds } from './meeting-deeds'

type Props = PageProps<'/supports/network/meetings/[meetingId]'>
const DONE = /^(heard|saved|announced|cancelled|minutesKept)$/

const open = cache(async (id: string, search: Search) => {
  const at = `/supports/network/meetings/${id}`
  const opened = await openAtSecretariat(async (tx, actor) => {
    const meeting = await readMeeting(tx, id)
    const form = (deed: string) => openForm(tx, actor, search, `${at}/${deed}`, 'NetworkDesk.meetings.fields')
    return (
      meeting && {
        ...{ meeting, at },
        members: (await countWaiting(tx, actor.bureauId)).members,
        partners: meeting.state === 'announced' ? await listPartners(tx, actor.bureauId) : [],
        forms: {
          change: await form('change'),
          announcement: await form('announcement'),
          cancellation: await form('cancellation'),
          minutes: await form('minutes'),
          hearing: await form('hearing'),
        },
      }
    )
  })
  if (!opened) notFound()
  return opened
})

export type OpenedMeeting = Awaited<ReturnType<typeof open>>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await searchParams
  const { meeting } = await open((await params).meetingId, search)
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([meeting.title, t('meetings.title')], Boolean(search.post)) }
}

/** One general meeting at the secretariat: announcement, who comes, minutes. */
export default async function SecretariatMeetingPage({ params, searchParams }: Props) {
  const search = await searchParams
  const opened = await open((await params).meetingId, search)
  const { meeting, at, members, forms } = opened
  const [t, words] = [await getTranslations('NetworkDesk.meetings'), await getTranslations('Network.meetings')]
  const l = await getTranslations('Library')
  return (
    <Page
      title={meeting.title}
      breadcrumbs={await networkCrumbs('meetings')}
      errors={Object.values(forms).flatMap(({ errors }) => errors)}
      printLine={t('print', { title: meeting.title })}
    >
      {typeof search.done === 'string' && DONE.test(search.done) ? (
        <NotificationBanner tone="success" title={t(search.done)} />
      ) : null}
      <MeetingFacts meeting={meeting} />
      <Section title={words('agenda')}>
        <PlainText>{meeting.agenda}</PlainText>
      </Section>
      <Section title={l('ofMeeting')}>
        <MeetingDocuments documents={meeting.documents} atDesk />
        <p className="print:hidden">
          <a href={`/reports/library/new?meeting=network.${meeting.id}`}>{l('addOfMeeting')}</a>
        </p>
      </Section>
      {meeting.state === 'draft' ? null : <AttendanceSection meeting={meeting} members={members} at={at} />}
      <MeetingDeeds opened={opened} />
    </Page>
  )
}
