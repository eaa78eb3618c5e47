import { useLocale, useTranslations } from 'next-intl'
import { countAnswers } from '@/lib/datePolls/counts'
import type { PollRead } from '@/lib/datePolls/read'
import { ANSWERS } from '@/lib/datePolls/states'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { DataTable } from '../tables/data-table'

/** Who can come when: a row for each candidate time, counted in words, and the sign of each who was asked. */
export function AnswersTable({ poll }: { poll: PollRead }) {
  const t = useTranslations('Polls')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { slots, respondents, confirmedSlotId } = poll
  const columns = [t('table.when'), { label: t('table.count'), room: 'medium' as const }]
  return (
    <DataTable
      caption={t('table.title')}
      captionHidden
      columns={[...columns, ...respondents.map(({ name }) => name)]}
      stacks
    >
      {slots.map((slot) => {
        const counts = countAnswers(respondents, slot.id)
        return (
          <tr key={slot.id}>
            <th scope="row">
              {showWhen({ plannedOn: slot.startsAt, ...slot }, locale)}
              {slot.id === confirmedSlotId ? <span className="block text-green-900">{t('table.decided')}</span> : null}
            </th>
            <td>{t('table.counts', counts)}</td>
            {respondents.map(({ id, name, answers }) => {
              const answer = ANSWERS.find((one) => answers.some((a) => a.slotId === slot.id && a.answer === one))
              return (
                <td key={id} data-label={name}>
                  {t(`signs.${answer ?? 'none'}`)}
                </td>
              )
            })}
          </tr>
        )
      })}
    </DataTable>
  )
}
