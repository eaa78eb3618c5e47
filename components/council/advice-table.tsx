import { useLocale, useTranslations } from 'next-intl'
import type { ListedAdvice } from '@/lib/council/list-advice'
import { formatDate } from '@/lib/japanese/dates'
import { useChasingWords } from '../chasing/words'
import { RequestBadge } from '../requests/request-badge'
import { DataTable } from '../tables/data-table'

/** The advice asked for: of whom, since when, by when, and what goes out next. */
export function AdviceTable({ advice }: { advice: readonly ListedAdvice[] }) {
  const t = useTranslations('Council.list')
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[
        { label: t('member'), room: 'wide' },
        ...[t('state'), t('age')],
        { label: t('dueOn'), room: 'medium' },
        { label: t('next'), room: 'medium' },
      ]}
    >
      {advice.map((one) => (
        <AdviceRow key={one.id} advice={one} />
      ))}
    </DataTable>
  )
}

function AdviceRow({ advice }: { advice: ListedAdvice }) {
  const t = useTranslations('Council.list')
  const words = useChasingWords([])
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { number, supportId, title, addresseeName, state, ageDays, dueOn, isLate, next } = advice
  return (
    <tr>
      <th scope="row">
        {addresseeName}
        <a href={`/desk/consultations/${number}/supports/${supportId}#requests`} className="block font-400">
          {`${number} ${title}`}
        </a>
      </th>
      <td>
        <RequestBadge state={state} />
      </td>
      <td>{t('ageDays', { days: ageDays })}</td>
      <td>
        {dueOn ? formatDate(dueOn, locale) : ''}
        {isLate ? <span className="block">{t('late')}</span> : null}
      </td>
      <td>{next ? t('nextAct', { date: formatDate(next.on, locale), act: words.act(next.act) }) : t('noNext')}</td>
    </tr>
  )
}
