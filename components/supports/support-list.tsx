import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedSupport } from '@/lib/supports/list-of-consultation'
import { SupportBadge } from '../consultations/support-badge'
import { DataTable } from '../tables/data-table'

type Props = { supports: readonly ListedSupport[]; number: string }

/** The supports of one consultation side by side, each on its own way. */
export function SupportList({ supports, number }: Props) {
  const t = useTranslations('Supports.list')
  const columns = [
    { label: t('menu'), room: 'wide' as const },
    ...[t('state'), t('owner'), t('next'), t('waiting')],
    { label: t('sessions'), numeric: true },
  ]
  return (
    <DataTable caption={t('caption')} columns={columns} stacks>
      {supports.map((support) => (
        <SupportRow key={support.id} support={support} href={`/desk/consultations/${number}/supports/${support.id}`} />
      ))}
    </DataTable>
  )
}

function SupportRow({ support, href }: { support: ListedSupport; href: string }) {
  const t = useTranslations('Supports.list')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { menu, state, reason, declineReason, ownerName, nextAction, nextActionOn, requests, _count } = support
  return (
    <tr>
      <th scope="row">
        <a href={href}>
          {nameIn(locale, menu)}
          <span className="sr-only">{t('which', { date: formatDate(support.proposedAt, locale) })}</span>
        </a>
        <span className="block font-400">
          {declineReason ? t('declined', { reason: declineReason }) : t('reason', { reason })}
        </span>
      </th>
      <td>
        <SupportBadge state={state} />
      </td>
      <td data-label={t('owner')}>{ownerName}</td>
      <td data-label={t('next')}>
        {nextAction}
        {nextActionOn ? <span className="block whitespace-nowrap">{formatDate(nextActionOn, locale)}</span> : null}
      </td>
      <td data-label={t('waiting')}>
        {requests.map(({ addresseeName }) => addresseeName).join(locale === 'en' ? ', ' : '、')}
      </td>
      <td className="numeric" data-label={t('sessions')}>
        {_count.sessions}
      </td>
    </tr>
  )
}
