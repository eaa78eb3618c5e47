import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { MeetingFacts } from '@/components/meetings/meeting-facts'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { logAccess } from '@/lib/consultations/log-access'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { readPlanned } from '@/lib/plannedSessions/read'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'
import { meetingPath } from '../address'
import { CancelMeeting } from './cancel-meeting'
import { MeetingActions } from './meeting-actions'
import { MeetingDone } from './meeting-done'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/meetings/[meetingId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Meetings')
  return await supportTitle(t('one'), await params, await searchParams)
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, meetingId } = await params
  const search = await searchParams
  const path = meetingPath({ number, supportId, meetingId })
  const read = await asActor(actor, async (tx) => {
    const meeting = await readPlanned(tx, number, supportId, meetingId)
    if (!meeting) return null
    await logAccess(tx, actor, meeting.support.consultation)
    return { meeting, cancel: await openForm(tx, actor, search, `${path}/cancellation`, 'Meetings.cancel.fields') }
  })
  if (!read) notFound()
  const { meeting, cancel } = read
  const [locale, l] = await Promise.all([getLocale(), getTranslations('Library')])
  const support = supportPath({ number, supportId })
  const mayChange = meeting.state === 'planned' && canPlanSession(actor, meeting.support.consultation)
  return (
    <Page
      title={meeting.label}
      kicker={`${number} ${nameIn(locale, meeting.support.menu)}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label: nameIn(locale, meeting.support.menu) })}
      errors={cancel.errors}
      actions={<MeetingActions meeting={meeting} support={support} path={path} mayChange={mayChange} />}
    >
      <MeetingDone done={search.done} />
      <MeetingFacts meeting={meeting} atDesk />
      <p className="print:hidden">
        <a href={`/reports/library/new?meeting=session.${meetingId}`}>{l('addOfMeeting')}</a>
      </p>
      {mayChange ? <CancelMeeting action={`${path}/cancellation`} state={cancel} version={meeting.version} /> : null}
    </Page>
  )
}
