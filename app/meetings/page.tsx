import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { MeetingList } from '@/components/meetings/meeting-list'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { listMyMeetings } from '@/lib/plannedSessions/list-mine'
import { OUTSIDE_ROLES } from '@/lib/requests/states'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Meetings.mine')
  return { title: await pageTitle([t('title')]) }
}

/** The meetings that an outside party comes to: title, time, place and programme, nothing of the consultation. */
export default async function MyMeetingsPage() {
  const actor = await requireActor(...OUTSIDE_ROLES)
  const meetings = await asActor(actor, listMyMeetings)
  const t = await getTranslations('Meetings.mine')
  return (
    <Page title={t('title')} lead={t('lead')}>
      {meetings.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <div className="space-y-4">
          <MeetingList meetings={meetings} />
        </div>
      )}
    </Page>
  )
}
