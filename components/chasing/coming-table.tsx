import { useLocale, useTranslations } from 'next-intl'
import type { Coming } from '@/lib/chasing/list-coming'
import { formatDate, formatMonth } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'
import { useChasingWords } from './words'

/** What will go out at the bureau in the next business days, each leading to its plan. */
export function ComingTable({ coming, until }: { coming: readonly Coming[]; until: string }) {
  const t = useTranslations('Chasing.coming')
  const words = useChasingWords([])
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const titleOf = (title: string | Date) => (typeof title === 'string' ? title : formatMonth(title, locale))
  if (coming.length === 0)
    return (
      <EmptyState title={t('empty', { until: formatDate(until, locale) })}>
        <p>{t('emptyHint')}</p>
      </EmptyState>
    )
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[{ label: t('on'), room: 'medium' }, { label: t('party'), room: 'wide' }, t('what'), t('menu')]}
    >
      {coming.map(({ id, what, title, party, menus, at, act, afterDays, on }) => (
        <tr key={`${id}-${afterDays}`}>
          <td className="nowrap">{formatDate(on, locale)}</td>
          <th scope="row">
            {party}
            <a href={at} className="block font-400">
              {what === 'request' ? titleOf(title) : t('duty', { kind: words.party(what), title: titleOf(title) })}
            </a>
          </th>
          <td>
            {words.act(act)}
            <span className="block text-solid-gray-700">
              {t(what === 'request' ? 'step' : 'stepOfDuty', { days: afterDays })}
            </span>
          </td>
          <td>{menus.map((menu) => nameIn(locale, menu)).join(t('separator'))}</td>
        </tr>
      ))}
    </DataTable>
  )
}
