import { useLocale, useTranslations } from 'next-intl'
import type { SupportOffer } from '@/lib/dispatches/list-of-support'
import { formatDate } from '@/lib/japanese/dates'
import { RequestBadge } from '../requests/request-badge'
import { DataTable } from '../tables/data-table'
import { useAmount } from './use-amount'

/** The offers under a support: answer, period, why this advisor, and what was held. */
export function OfferTable({ offers, path }: { offers: readonly SupportOffer[]; path: string }) {
  const t = useTranslations('Dispatches.offers')
  if (offers.length === 0) return <p>{t('empty')}</p>
  const columns = [
    { label: t('who'), room: 'medium' as const },
    t('state'),
    t('term'),
    { label: t('why'), room: 'medium' as const },
    t('visits'),
  ]
  return (
    <DataTable caption={t('caption')} captionHidden columns={columns} stacks>
      {offers.map((offer) => (
        <Row key={offer.requestId} offer={offer} path={path} />
      ))}
    </DataTable>
  )
}

function Row({ offer, path }: { offer: SupportOffer; path: string }) {
  const t = useTranslations('Dispatches.offers')
  const m = useTranslations('Advisors.modes')
  const amount = useAmount()
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { requestId, advisor, advisorId, request, fromOn, untilOn, mode, closedAt, fees } = offer
  const { state, dueOn, answer, answeredAt, addresseeUserId } = request
  const isOpen = state === 'accepted' && !closedAt
  return (
    <tr>
      <th scope="row">
        <a href={`/supports/advisors/${advisorId}`}>{advisor.name}</a>
        {addresseeUserId ? null : <span className="block font-400">{t('byLink')}</span>}
      </th>
      <td data-label={t('state')}>
        <RequestBadge state={state} />
        {state === 'sent' && dueOn ? (
          <span className="block">{t('dueOn', { date: formatDate(dueOn, locale) })}</span>
        ) : null}
        {answeredAt ? <span className="block">{t('answered', { date: formatDate(answeredAt, locale) })}</span> : null}
        {answer ? <span className="block whitespace-pre-wrap">{answer}</span> : null}
      </td>
      <td data-label={t('term')}>
        {formatDate(fromOn, locale)}–{formatDate(untilOn, locale)}
        <span className="block">{`${amount(offer)}　${m(mode)}`}</span>
      </td>
      <td data-label={t('why')}>
        <Why offer={offer} />
      </td>
      <td data-label={t('visits')}>
        {fees.map(({ id, heldOn }) => (
          <span key={id} className="block">
            {formatDate(heldOn, locale)}
          </span>
        ))}
        {isOpen ? (
          <a href={`${path}/${requestId}`}>
            {t('record')}
            <span className="sr-only">{t('recordOf', { name: advisor.name })}</span>
          </a>
        ) : null}
        {closedAt && state === 'accepted' ? <span className="block">{t('closed')}</span> : null}
      </td>
    </tr>
  )
}

function Why({ offer: { choice } }: { offer: SupportOffer }) {
  const t = useTranslations('Dispatches.offers')
  if (!choice) return null
  const { rank, overrideReason, overQuotaReason } = choice
  return (
    <>
      {rank === 1 ? t('rankOne') : rank === null ? t('noRank') : t('rank', { rank })}
      {overrideReason ? <span className="block">{overrideReason}</span> : null}
      {overQuotaReason ? <span className="block">{t('over', { reason: overQuotaReason })}</span> : null}
    </>
  )
}
