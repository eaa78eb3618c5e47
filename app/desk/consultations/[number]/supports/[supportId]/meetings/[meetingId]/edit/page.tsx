import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { MeetingFields } from '@/components/meetings/meeting-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { textsOf } from '@/lib/plannedSessions/lock'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { readPlanned } from '@/lib/plannedSessions/read'
import { supportCrumbs } from '../../../../crumbs'
import { supportTitle } from '../../../support-title'
import { meetingPath } from '../../address'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/meetings/[meetingId]/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Meetings')
  return await supportTitle(t('editTitle'), await params, await searchParams)
}

export default async function EditMeetingPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, meetingId } = await params
  const search = await searchParams
  const action = `${meetingPath({ number, supportId, meetingId })}/change`
  const labels = 'Meetings.fields'
  const read = await asActor(actor, async (tx) => {
    const meeting = await readPlanned(tx, number, supportId, meetingId)
    const mayChange = meeting?.state === 'planned' && canPlanSession(actor, meeting.support.consultation)
    return mayChange ? { meeting, form: await openWriting(tx, actor, search, action, labels) } : null
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('Meetings'), getLocale()])
  const { meeting, form } = read
  return (
    <Page
      title={t('editTitle')}
      kicker={`${number} ${meeting.label}`}
      lead={t('editLead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label: nameIn(locale, meeting.support.menu) })}
      errors={form.errors}
    >
      <CurrentTexts theirs={form.theirs} labels={labels} />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={meeting.version} />
        <MeetingFields state={form} texts={textsOf(meeting)} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
