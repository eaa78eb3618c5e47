import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DutyAnswer } from '@/components/duties/duty-facts'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { nameIn } from '@/lib/menus/menu-name'
import { supportCrumbs } from '../../../crumbs'
import { supportTitle } from '../../support-title'
import { LetGo, SendLink } from './duty-forms'
import { DutyState } from './duty-state'
import { openDuty } from './open-duty'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/duties/[dutyId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Duties')
  return await supportTitle(t('title'), await params, await searchParams)
}

/** One duty for the desk: how it stands, what was answered, a link to answer by, and letting it go. */
export default async function DeskDutyPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, dutyId } = await params
  const search = await searchParams
  const opened = await openDuty(actor, { number, supportId, dutyId }, search)
  if (!opened) notFound()
  const { duty, path, mayKeep, waive, send, printed, today, chasing } = opened
  const [t, locale] = await Promise.all([getTranslations('Duties'), getLocale()])
  const label = nameIn(locale, duty.support.menu)
  return (
    <Page
      title={t('named', { kind: t(`kinds.${duty.kind}`), title: duty.title })}
      kicker={`${number} ${duty.partyName}`}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={[...waive.errors, ...send.errors]}
    >
      <DutyState duty={duty} today={today} done={search.done} printed={printed} chasing={chasing} path={path} />
      {duty.answeredAt ? (
        <Section title={t('answer')} lead={t('deskAlone')}>
          <DutyAnswer duty={duty} />
        </Section>
      ) : null}
      {mayKeep ? (
        <>
          <SendLink action={`${path}/link`} state={send} name={duty.partyName} />
          <LetGo action={`${path}/waiving`} state={waive} />
        </>
      ) : null}
    </Page>
  )
}
