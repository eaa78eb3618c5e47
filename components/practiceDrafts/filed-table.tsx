import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { FiledPractice } from '@/lib/practiceDrafts/list-filed'
import { DataTable } from '../tables/data-table'
import { OriginWords } from './origin-words'

type Props = { practices: readonly FiledPractice[]; at: string; caption: string; withPlace: boolean }

/** Practices that were filed, one line each: whose, how far they have come, and where they came from. */
export function FiledTable({ practices, at, caption, withPlace }: Props) {
  const t = useTranslations('PracticeFiling.table')
  const drafts = useTranslations('PracticeDrafts')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        { label: t('title'), room: 'wide' },
        ...(withPlace ? [t('place')] : []),
        t('state'),
        t('origin'),
        t('filedOn'),
      ]}
    >
      {practices.map(({ id, title, organisation, state, origin, filedSide, isLate, flaggedAt, answerBy }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`${at}/${id}`}>{title}</a>
          </th>
          {withPlace ? <td data-label={t('place')}>{nameIn(locale, organisation)}</td> : null}
          <td data-label={t('state')}>
            {t(`states.${state}`)}
            {state === 'asked' && answerBy ? (
              <span className="block whitespace-nowrap text-dns-14N-130">
                {drafts('until', { date: formatDate(answerBy, locale) })}
              </span>
            ) : null}
          </td>
          <td data-label={t('origin')}>
            <OriginWords of={{ origin, filedSide }} />
          </td>
          <td data-label={t('filedOn')} className="nowrap">
            {formatDate(flaggedAt, locale)}
            {isLate ? <span className="block text-dns-14N-130">{t('late')}</span> : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
