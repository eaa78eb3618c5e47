import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AttachedFiles } from '@/components/consultations/attached-files'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { FromLastTime, NextMeeting } from '@/components/meetings/chain'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DoneBanner } from '@/components/supports/done-banner'
import { SessionFacts } from '@/components/supports/session-facts'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { logAccess } from '@/lib/consultations/log-access'
import { canLogDialogue } from '@/lib/consultations/policy'
import { asActor } from '@/lib/db/as-actor'
import { isDispatchMenu } from '@/lib/dispatches/menus'
import { nameIn } from '@/lib/menus/menu-name'
import { canPlanSession } from '@/lib/plannedSessions/policy'
import { mayBePlannedUnder } from '@/lib/plannedSessions/states'
import { readChain } from '@/lib/supportSessions/chain'
import { readSession } from '@/lib/supportSessions/read'
import { canRecordSession } from '@/lib/supports/policy'
import { NewTodoLink } from '../../../../parts/new-todo-link'
import { supportCrumbs } from '../../../crumbs'
import { supportPath } from '../../address'
import { supportTitle } from '../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/sessions/[sessionId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return await supportTitle(null, await params, await searchParams)
}

export default async function SessionPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, sessionId } = await params
  const session = await asActor(actor, async (tx) => {
    const found = await readSession(tx, number, supportId, sessionId)
    if (!found) return null
    await logAccess(tx, actor, found.consultation)
    return { ...found, chain: await readChain(tx, supportId, found) }
  })
  if (!session) notFound()
  const [t, locale] = await Promise.all([getTranslations('Supports'), getLocale()])
  const { consultation, support } = session
  const label = nameIn(locale, support.menu)
  const mayRecord = canRecordSession(actor, consultation)
  const files = `/attachments/of/support_session/${sessionId}`
  const path = supportPath({ number, supportId })
  const edit = `${path}/sessions/${sessionId}/edit`
  const mayPlan = canPlanSession(actor, consultation) && mayBePlannedUnder(support.state)
  return (
    <Page
      title={session.label}
      kicker={
        <>
          {`${number} ${label}`} {consultation.isSample ? <SampleBadge /> : null}
        </>
      }
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      printLine={`${number} ${nameIn(locale, consultation.askingOrganisation)}`}
      actions={
        mayRecord ? (
          <ButtonLink href={edit} variant="secondary">
            {t('session.edit')}
          </ButtonLink>
        ) : null
      }
    >
      <DoneBanner done={(await searchParams).done} />
      <FromLastTime chain={session.chain} path={path} />
      <SessionFacts session={session} />
      <Section title={t('session.attachments')}>
        <AttachedFiles files={session.attachments} changeHref={mayRecord ? files : undefined} />
      </Section>
      {canLogDialogue(actor, consultation) ? (
        <NewTodoLink href={`/desk/consultations/${number}/todos/new?session=${sessionId}`} />
      ) : null}
      {isDispatchMenu(support.menu.kind) && mayRecord ? (
        <p className="print:hidden">
          <a href={`${path}/advisors`}>{t('session.enterVisit')}</a>
        </p>
      ) : null}
      <NextMeeting chain={session.chain} path={path} mayPlan={mayPlan} />
      <p className="print:hidden">{t('session.print')}</p>
    </Page>
  )
}
