import { useLocale, useTranslations } from 'next-intl'
import type { HistoryLine } from '@/lib/advisors/history'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { RequestBadge } from '../requests/request-badge'
import { DataTable } from '../tables/data-table'

/** What an advisor was asked and did; nobody's history is ever deleted. */
export function HistoryTable({ lines }: { lines: readonly HistoryLine[] }) {
  const t = useTranslations('Advisors.page')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (lines.length === 0) return <p>{t('historyEmpty')}</p>
  return (
    <DataTable
      caption={t('historyCaption')}
      captionHidden
      columns={[{ label: t('task'), room: 'wide' }, t('answer'), t('term'), t('visits')]}
      stacks
    >
      {lines.map(({ requestId, supportId, request, support, fromOn, untilOn, fees }) => (
        <tr key={requestId}>
          <th scope="row">
            <a href={`/desk/consultations/${support.consultation.number}/supports/${supportId}/advisors`}>
              {request.title}
            </a>
            <span className="block font-400">
              {nameIn(locale, support.consultation.askingOrganisation)}　{support.consultation.number}
            </span>
          </th>
          <td data-label={t('answer')}>
            <RequestBadge state={request.state} />
            {request.answer ? <span className="block whitespace-pre-wrap">{request.answer}</span> : null}
          </td>
          <td data-label={t('term')}>
            {formatDate(fromOn, locale)}–{formatDate(untilOn, locale)}
          </td>
          <td data-label={t('visits')}>
            {fees.map(({ heldOn }) => (
              <span key={heldOn.toISOString()} className="block">
                {formatDate(heldOn, locale)}
              </span>
            ))}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
