import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DutiesOfSupport } from '@/components/duties/duties-of-support'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { PlannedMeetings } from '@/components/meetings/planned-meetings'
import { NeedsOfSupport } from '@/components/network/needs-of-support'
import { HandbookParts } from '@/components/references/handbook-parts'
import { Lanes } from '@/components/requests/lanes'
import { CostsOfSupport } from '@/components/supportCosts/costs-of-support'
import { DoneBanner } from '@/components/supports/done-banner'
import { Notes } from '@/components/supports/notes'
import { Participants } from '@/components/supports/participants'
import { Sessions } from '@/components/supports/sessions'
import { SupportFacts } from '@/components/supports/support-facts'
import { SupportSteps } from '@/components/supports/support-steps'
import { RoomOfSupport } from '@/components/teams/room-of-support'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { isDispatchMenu } from '@/lib/dispatches/menus'
import { dateColumn } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { mayBePlannedUnder } from '@/lib/plannedSessions/states'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { mayBeRecordedUnder } from '@/lib/supportSessions/rows'
import { canKeepSupport, canMoveSupport, canRecordSession, canSendRequest } from '@/lib/supports/policy'
import { isLive } from '@/lib/supports/states'
import { supportCrumbs } from '../crumbs'
import { supportPath } from './address'
import { openSupportPage } from './open-support-page'
import { supportTitle } from './support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return await supportTitle(null, await params, await searchParams)
}

export default async function SupportPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId } = await params
  const search = await searchParams
  const opened = await openSupportPage(actor, { number, supportId }, search)
  if (!opened) notFound()
  const { support, forms, quota, needs, costs, rounds, chasing, room, today, closed } = opened
  const [t, d, locale] = await Promise.all([
    getTranslations('Supports'),
    getTranslations('Dispatches.candidates'),
    getLocale(),
  ])
  const { consultation, state } = support
  const path = supportPath({ number, supportId })
  const mayKeep = canKeepSupport(actor, consultation)
  const mayMove = canMoveSupport(actor, consultation)
  return (
    <Page
      title={nameIn(locale, support.menu)}
      kicker={`${number} ${consultation.title}`}
      breadcrumbs={await supportCrumbs(number)}
      errors={forms.errors}
    >
      <DoneBanner done={search.done} />
      <SupportSteps {...{ state, path, quota, mayMove, mayKeep }} startForm={forms.start} />
      <Section title={t('page.facts')}>
        <SupportFacts support={support} prioritiesAt={mayKeep ? `${path}/priorities/edit` : undefined} />
        <HandbookParts parts={opened.parts} />
      </Section>
      <RoomOfSupport room={room} openAt={mayKeep && mayBeRecordedUnder(state) ? `${path}/team/new` : undefined} />
      <PlannedMeetings
        meetings={support.plannedSessions}
        polls={support.datePolls}
        path={path}
        mayPlan={canPlanSession(actor, consultation) && mayBePlannedUnder(state)}
      />
      <Sessions
        sessions={support.sessions}
        path={path}
        mayRecord={canRecordSession(actor, consultation) && mayBeRecordedUnder(state)}
      />
      {isDispatchMenu(support.menu.kind) ? (
        <p className="print:hidden">
          <ButtonLink href={`${path}/advisors`} variant="secondary">
            {d('link')}
          </ButtonLink>
        </p>
      ) : null}
      <DutiesOfSupport duties={support.duties} path={path} today={dateColumn(today)} />
      <Lanes
        lanes={support.requests}
        forms={forms.lanes}
        {...{ rounds, chasing, path, today, closed }}
        mayPass={mayKeep}
        mayAsk={canSendRequest(actor, consultation) && mayBeAskedUnder(state)}
      />
      <NeedsOfSupport
        {...{ needs, supportId, today }}
        isOfNetwork={support.menu.kind === 'network'}
        mayAsk={canSendRequest(actor, consultation) && isLive(state)}
      />
      <CostsOfSupport {...costs} path={path} menuKey={support.menu.key} />
      <Participants
        participants={support.participants}
        path={path}
        addForm={forms.participant}
        removeForms={forms.remove}
        mayChange={mayKeep}
      />
      <Notes notes={support.dialogue} action={`${path}/notes`} state={forms.note} mayWrite={mayKeep} />
    </Page>
  )
}
