import { useTranslations } from 'next-intl'
import { closeness, leftOf, type Standing } from '@/lib/dispatches/standing'
import { DataTable } from '../tables/data-table'

const WORDS = { over: 'over', reserved: 'reservedNear', near: 'near' } as const

/** How the quotas of a year stand for one advisor and one municipality, with a word before a cap is reached. */
export function StandingTable({ standing, year }: { standing: readonly Standing[]; year: string }) {
  const t = useTranslations('Dispatches.standing')
  if (standing.length === 0) return <p>{t('none', { year })}</p>
  const number = (label: string) => ({ label, numeric: true })
  const columns = [
    { label: t('what'), room: 'medium' as const },
    ...[t('cap'), t('used'), t('assigned'), t('reserved'), t('left')].map(number),
  ]
  return (
    <DataTable caption={t('caption')} captionHidden columns={columns} stacks>
      {standing.map((one) => {
        const { scope, unit, cap, isStrict, used, assigned, reserved } = one
        const amount = (value: number) => t('amount', { unit, amount: value })
        const close = leftOf(one) <= 0 ? 'over' : closeness(one, 0)
        return (
          <tr key={`${scope} ${unit}`}>
            <th scope="row">
              {t(`scope.${scope}`)}
              <span className="block font-400">{isStrict ? t('strict') : t('principle')}</span>
            </th>
            <td data-label={t('cap')} className="numeric">
              {amount(cap)}
            </td>
            <td data-label={t('used')} className="numeric">
              {amount(used)}
            </td>
            <td data-label={t('assigned')} className="numeric">
              {amount(assigned)}
            </td>
            <td data-label={t('reserved')} className="numeric">
              {amount(reserved)}
            </td>
            <td data-label={t('left')} className="numeric">
              {amount(leftOf(one))}
              {close ? <span className="block font-700 text-red-1000">{t(WORDS[close])}</span> : null}
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
