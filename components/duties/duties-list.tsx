import { useLocale, useTranslations } from 'next-intl'
import { DUTIES_SHOWN, type listDuties } from '@/lib/duties/read'
import { standingOf } from '@/lib/duties/states'
import { formatDate } from '@/lib/japanese/dates'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'
import { DutyBadge } from './duty-badge'

type Listed = Awaited<ReturnType<typeof listDuties>>[number]

/** The bureau's duties of one standing, each leading to its page. */
export function DutiesList({ duties, today }: { duties: readonly Listed[]; today: Date }) {
  const t = useTranslations('Duties')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (duties.length === 0) return <EmptyState title={t('all.empty')} />
  const columns = [t('what'), t('who'), t('consultation'), t('opensOn'), t('dueOn'), t('state')]
  return (
    <>
      <DataTable caption={t('all.title')} captionHidden columns={columns} stacks>
        {duties.map((duty) => {
          const number = duty.support.consultation.number ?? ''
          return (
            <tr key={duty.id}>
              <th scope="row">
                <a href={`/desk/consultations/${number}/supports/${duty.supportId}/duties/${duty.id}`}>
                  {t('named', { kind: t(`kinds.${duty.kind}`), title: duty.title })}
                  <span className="sr-only">{t('of', { name: duty.partyName, number })}</span>
                </a>
              </th>
              <td data-label={t('who')}>{duty.partyName}</td>
              <td data-label={t('consultation')}>{number}</td>
              <td className="nowrap" data-label={t('opensOn')}>
                {formatDate(duty.opensOn, locale)}
              </td>
              <td className="nowrap" data-label={t('dueOn')}>
                {formatDate(duty.dueOn, locale)}
              </td>
              <td>
                <DutyBadge standing={standingOf(duty, today)} />
              </td>
            </tr>
          )
        })}
      </DataTable>
      {duties.length === DUTIES_SHOWN ? <p>{t('all.bound', { count: DUTIES_SHOWN })}</p> : null}
    </>
  )
}
