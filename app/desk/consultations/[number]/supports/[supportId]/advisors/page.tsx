import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Done } from '@/components/advisors/done'
import { AskForm } from '@/components/dispatches/ask-form'
import { OfferTable } from '@/components/dispatches/offer-table'
import { Apart, Ranking } from '@/components/dispatches/ranking'
import { Showing } from '@/components/dispatches/showing'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { supportCrumbs } from '../../crumbs'
import { supportTitle } from '../support-title'
import { advisorsPath } from './address'
import { openCandidates } from './open-candidates'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/advisors'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Dispatches.candidates')
  return await supportTitle(t('title'), await params, await searchParams)
}

/** The advisors who may be sent under a support: ranked with reasons, shown to the municipality, asked. */
export default async function CandidatesPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number, supportId }, search] = [await params, await searchParams]
  const opened = await openCandidates(actor, { number, supportId }, search)
  if (!opened) notFound()
  const { support, suggestion, shown, offers, mayAsk, ask, show } = opened
  const [t, d, locale] = await Promise.all([
    getTranslations('Dispatches.candidates'),
    getTranslations('Dispatches'),
    getLocale(),
  ])
  const path = advisorsPath({ number, supportId })
  const label = nameIn(locale, support.menu)
  const ids = new Set(shown.candidates.map(({ id }) => id))
  const options = (suggestion?.inputs.candidates ?? [])
    .filter(
      ({ advisorId }) => suggestion?.results.ranked.some((one) => one.advisorId === advisorId) || ids.has(advisorId),
    )
    .map(({ advisorId, name, affiliation }) => ({ value: advisorId, label: name, hint: affiliation }))
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${label}`}
      lead={t('lead')}
      breadcrumbs={await supportCrumbs(number, { id: supportId, label })}
      errors={[...ask.errors, ...show.errors]}
    >
      <Done of="Dispatches.done" done={search.done} />
      <Section title={d('offers.title')}>
        <OfferTable offers={offers} path={path} />
      </Section>
      <Section title={t('table')} actions={<a href="/supports/advisors">{t('registry')}</a>}>
        {mayAsk ? (
          <AskForm action={`${path}/suggestion`} state={ask} again={suggestion !== null} />
        ) : (
          <p>{t('notNow')}</p>
        )}
        {suggestion ? (
          <>
            <p>
              {t('madeBy', {
                date: formatDateTime(suggestion.madeAt, locale === 'en' ? 'en' : 'ja'),
                name: suggestion.madeByName,
              })}
            </p>
            <Ranking
              suggestion={suggestion}
              path={path}
              shown={ids}
              wishes={shown.wishes?.advisorIds ?? []}
              mayOffer={mayAsk}
            />
          </>
        ) : (
          <p>{t('none')}</p>
        )}
      </Section>
      {suggestion && suggestion.results.apart.length > 0 ? (
        <Section title={t('apartTitle')} lead={t('apartLead')}>
          <Apart suggestion={suggestion} path={path} mayOffer={mayAsk} />
        </Section>
      ) : null}
      <Section title={d('show.title')} lead={d('show.lead')}>
        <Showing {...shown} options={options} action={`${path}/showing`} state={show} mayShow={mayAsk} />
      </Section>
    </Page>
  )
}
