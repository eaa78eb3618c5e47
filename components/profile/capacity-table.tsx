import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import type { CapacityAnswer } from '@/lib/profiles/capacity-items'
import type { CapacityCheck } from '@/lib/profiles/read-capacity'
import { DataTable } from '../tables/data-table'

type Props = { now: CapacityCheck; before: CapacityCheck | null }

/** One check of an office's readiness, or two of them side by side with what changed. */
export function CapacityTable({ now, before }: Props) {
  const t = useTranslations('Profile')
  const name = useCheckName()
  const columns = [
    t('capacity.item'),
    ...(before ? [name(before)] : []),
    name(now),
    ...(before ? [t('figures.change')] : []),
  ]
  return (
    <DataTable caption={t('capacity.latest', { date: name(now) })} captionHidden columns={columns}>
      {now.answers.map((answer, index) => {
        const earlier = before?.answers[index]
        return (
          <tr key={answer.item}>
            <th scope="row">{t(`fields.${answer.item}`)}</th>
            {earlier ? <Cell answer={earlier} /> : null}
            <Cell answer={answer} />
            {earlier ? (
              <td className={earlier.standing === answer.standing ? '' : 'font-700'}>
                {t(earlier.standing === answer.standing ? 'capacity.unchanged' : 'capacity.changed')}
              </td>
            ) : null}
          </tr>
        )
      })}
      {now.remark || before?.remark ? (
        <tr>
          <th scope="row">{t('fields.remark')}</th>
          {before ? <td className="whitespace-pre-wrap">{before.remark}</td> : null}
          <td className="whitespace-pre-wrap">{now.remark}</td>
          {before ? <td /> : null}
        </tr>
      ) : null}
    </DataTable>
  )
}

function Cell({ answer: { standing, note } }: { answer: CapacityAnswer }) {
  const t = useTranslations('Profile.capacity.standings')
  return (
    <td>
      <span className="font-700">{t(standing)}</span>
      {note ? <span className="block whitespace-pre-wrap">{note}</span> : null}
    </td>
  )
}

/** How a check is called: its day and who recorded it. */
export function useCheckName() {
  const t = useTranslations('Profile.capacity')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return ({ checkedOn, authorSide }: CapacityCheck) =>
    t('on', { date: formatDay(checkedOn, locale), who: t(authorSide === 'desk' ? 'whoDesk' : 'whoOwn') })
}
