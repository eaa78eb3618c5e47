import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { MeetingFields } from '@/components/meetings/meeting-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { nameIn } from '@/lib/menus/menu-name'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { mayBePlannedUnder } from '@/lib/plannedSessions/states'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/meetings/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Meetings')
  return await supportTitle(t('newTitle'), await params, await searchParams)
}

export default async function NewMeetingPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const action = `${supportPath({ number, supportId })}/meetings`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    return support && { support, form: await openWriting(tx, actor, search, action, 'Meetings.fields') }
  })
  if (!read) notFound()
  const [t, locale] = await Promise.all([getTranslations('Meetings'), getLocale()])
  const { support, form } = read
  const label = nameIn(locale, support.menu)
  return (
    <Page
      title={t('newTitle')}
      kicker={`${number} ${label}`}
      lead={t('lead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={form.errors}
    >
      {canPlanSession(actor, support.consultation) && mayBePlannedUnder(support.state) ? (
        <Form action={action} state={form}>
          <MeetingFields state={form} />
          <SubmitButton>{t('save')}</SubmitButton>
        </Form>
      ) : (
        <EmptyState title={t('notNow')} />
      )}
    </Page>
  )
}
