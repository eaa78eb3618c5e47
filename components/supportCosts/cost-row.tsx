import { useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { SPENT_AFTER_ALL } from '@/lib/supportCosts/kinds'
import type { CostLine } from './cost-lines'

type Props = { line: CostLine; path: string; locale: 'ja' | 'en'; mayCorrect: boolean }

/** One amount, leading to where it is corrected; what was taken back is struck through and says why. */
export function CostRow({ line, path, locale, mayCorrect }: Props) {
  const t = useTranslations('SupportCosts')
  const { on, kind, note, yen, by, costId, feeId, advisor, withdrawal } = line
  const href = feeId ? `/supports/advisors/fees/${feeId}` : `${path}/costs/${costId}/edit`
  const date = formatDate(on, locale)
  const amount = yen.toLocaleString('en')
  return (
    <tr>
      <th scope="row" className="nowrap">
        {date}
      </th>
      <td data-label={t('columns.kind')}>{t(`kinds.${kind}`)}</td>
      <td data-label={t('columns.note')} className="[overflow-wrap:anywhere]">
        {advisor ? t('advisor', { name: advisor }) : note}
        {withdrawal ? (
          <span className="block">
            {t('withdrawn', {
              name: withdrawal.by,
              reason: withdrawal.reason === SPENT_AFTER_ALL ? t('spentAfterAll') : withdrawal.reason,
            })}
          </span>
        ) : null}
      </td>
      <td data-label={t('columns.yen')} className="numeric">
        {withdrawal ? <s>{amount}</s> : amount}
      </td>
      <td data-label={t('columns.by')}>
        {by}{' '}
        {mayCorrect && !withdrawal ? (
          <a href={href}>
            {t('correct')}
            <span className="sr-only">{t('correctThis', { date, kind: t(`kinds.${kind}`), yen: amount })}</span>
          </a>
        ) : null}
      </td>
    </tr>
  )
}
