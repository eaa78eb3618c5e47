import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { RoundFacts } from '@/components/requests/round-facts'
import { RoundForms } from '@/components/requests/round-forms'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import { readRound } from '@/lib/requestRounds/read'
import { canSendRequest } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import { supportCrumbs } from '../../../../crumbs'
import { supportPath } from '../../../address'
import { supportTitle } from '../../../support-title'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/requests/rounds/[roundId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Rounds')
  return await supportTitle(t('checkTitle'), await params, await searchParams)
}

export default async function RoundPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number, supportId, roundId } = await params
  const search = await searchParams
  const place = `${supportPath({ number, supportId })}/requests/rounds/${roundId}`
  const read = await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    const round = support && (await readRound(tx, supportId, roundId))
    if (!round) return null
    const sending = await openForm(tx, actor, search, `${place}/sending`, 'Rounds.fields')
    const dropping = await openForm(tx, actor, search, `${place}/dropping`, 'Rounds.fields')
    return { support, round, sending, dropping }
  })
  if (!read) notFound()
  const { support, round, sending, dropping } = read
  const [t, locale] = await Promise.all([getTranslations('Rounds'), getLocale()])
  const label = nameIn(locale, support.menu)
  return (
    <Page
      title={t('checkTitle')}
      kicker={`${number} ${label}`}
      lead={t(`leads.${round.state}`, { count: round.partyNames.length })}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={[...sending.errors, ...dropping.errors]}
    >
      <Section title={t('audience')}>
        <RoundFacts round={round} />
      </Section>
      {canSendRequest(actor, support.consultation) ? (
        <RoundForms
          place={place}
          state={round.state}
          dueOn={dayOf(round.dueOn)}
          count={round.partyNames.length}
          {...{ sending, dropping }}
        />
      ) : null}
    </Page>
  )
}
