import { useLocale, useTranslations } from 'next-intl'
import type { Judging } from '@/lib/awards/read-judge'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { DataTable } from '../tables/data-table'
import { AwardBadge } from './award-badge'

/** The awards a member of the council scores or has scored, and how much is left. */
export function JudgingList({ awards }: { awards: readonly Judging[] }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const left = ({ state, isExcused, nominations, done }: Judging) => {
    if (isExcused) return t('judging.excused')
    if (state !== 'closed' || nominations <= done) return t('judging.allDone')
    return t('judging.left', { count: nominations - done })
  }
  return (
    <DataTable
      caption={t('judging.title')}
      captionHidden
      stacks
      columns={[{ label: t('fields.title'), room: 'wide' }, t('state'), t('judging.due'), t('judging.state')]}
    >
      {awards.map((award) => (
        <tr key={award.id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            <a href={`/council/awards/${award.id}`}>
              {t('yearTitle', { year: fiscalYearLabel(award.fiscalYear, locale), title: award.title })}
            </a>
          </th>
          <td data-label={t('state')}>
            <AwardBadge state={award.state} />
          </td>
          <td data-label={t('judging.due')} className="nowrap">
            {formatDate(award.selectionOn, locale)}
          </td>
          <td data-label={t('judging.state')}>{left(award)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
