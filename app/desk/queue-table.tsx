import { useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { SampleBadge } from '@/components/notices/sample-badge'
import type { Column } from '@/components/tables/column-header'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { type QueueAddress, writeAddress } from '@/lib/queue/address'
import type { QueueRow } from '@/lib/queue/list'
import type { Sort } from '@/lib/queue/sorts'
import { AnswerDue } from './answer-due'

type Props = {
  address: QueueAddress
  rows: readonly QueueRow[]
  today: string
  closed: ReadonlySet<string>
  locale: 'ja' | 'en'
}

/** The consultations, a line each. Few elements, because there are fifty lines. */
export function QueueTable({ address, rows, today, closed, locale }: Props) {
  const t = useTranslations('Queue')
  const states = useTranslations('States')
  const { sort } = address
  const to = (order: Sort) => writeAddress(address, { sort: order })
  const received = sort === 'newest' ? 'descending' : sort === 'oldest' ? 'ascending' : undefined
  const columns: Column[] = [
    { label: t('columns.number'), sort: { href: to(sort === 'newest' ? 'oldest' : 'newest'), direction: received } },
    t('columns.place'),
    { label: t('columns.title'), room: 'wide' },
    t('columns.state'),
    t('columns.officer'),
    { label: t('columns.waiting'), room: 'medium' },
    {
      label: t('columns.due'),
      room: 'medium',
      sort: { href: to('due'), direction: sort === 'due' ? 'ascending' : undefined },
    },
  ]
  const inEnglish = locale === 'en'
  return (
    <DataTable caption={t(`tabs.${address.tab}`)} captionHidden columns={columns}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="nowrap">
            <a href={`/desk/consultations/${row.number}`}>{row.number}</a>
            {row.isSample ? (
              <>
                {' '}
                <SampleBadge />
              </>
            ) : null}
          </th>
          <td>
            {(inEnglish && row.municipalityEn) || row.municipality}
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {(inEnglish && row.prefectureEn) || row.prefecture}
            </span>
          </td>
          <td className="[overflow-wrap:anywhere]">
            {row.title}
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {row.themes.named.map(({ name, nameEn }) => (inEnglish ? nameEn : name)).join(t('separator'))}
              {row.themes.rest > 0 ? ` ${t('themesMore', { count: row.themes.rest })}` : null}
            </span>
          </td>
          <td>
            <StateBadge state={row.state} />
            {row.priority === 'normal' ? null : (
              <span className={`block ${row.priority === 'urgent' ? 'font-700 text-red-1000' : ''}`}>
                {t('priority', { priority: states(`priority.${row.priority}`) })}
              </span>
            )}
          </td>
          <td>{row.officerName ?? t('tabs.unassigned')}</td>
          <td className="nowrap">
            {row.waitingOn === 'nobody' ? null : states(`waiting.${row.waitingOn}`)}
            {row.waitingOn === 'nobody' || !row.waitingSince ? null : (
              <span className="block text-dns-14N-130 text-solid-gray-700">
                {t('since', { date: formatDate(row.waitingSince, locale) })}
              </span>
            )}
          </td>
          <td>
            <AnswerDue due={row} today={today} closed={closed} locale={locale} />
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
