import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate, jstClock } from '@/lib/japanese/dates'
import type { PastBulkAct } from '@/lib/queue/bulk/list'

/** Each bulk act: when, who, what was chosen, how many came out how, and the way to its results and to undoing. */
export function BulkActs({ acts, locale }: { acts: readonly PastBulkAct[]; locale: 'ja' | 'en' }) {
  const t = useTranslations('Bulk')
  return (
    <DataTable
      caption={t('past.list')}
      captionHidden
      columns={[
        { label: t('past.columns.when'), room: 'medium' },
        t('past.columns.who'),
        { label: t('past.columns.what'), room: 'wide' },
        { label: t('past.columns.came'), room: 'medium' },
        t('past.columns.more'),
      ]}
    >
      {acts.map((act) => {
        const when = `${formatDate(act.createdAt, locale)} ${jstClock(act.createdAt)}`
        const what = t(`kinds.${act.choice.act}`)
        const deed = act.canUndo ? 'undo' : 'results'
        return (
          <tr key={act.id}>
            <th scope="row">{when}</th>
            <td>{act.byName}</td>
            <td className="[overflow-wrap:anywhere]">
              {what}
              <Chosen choice={act.choice} />
            </td>
            <td>
              <Came act={act} />
            </td>
            <td>
              <a href={`/desk/bulk/${act.id}`} aria-label={t(`past.${deed}Of`, { when, who: act.byName, what })}>
                {t(`past.${deed}`)}
              </a>
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}

function Chosen({ choice }: Pick<PastBulkAct, 'choice'>) {
  const t = useTranslations('Bulk.past.chosen')
  const states = useTranslations('States.priority')
  if (choice.act === 'remind') return null
  const name = choice.act === 'priority' ? states(choice.priority) : choice.name
  return <span className="block">{t(choice.act, { name })}</span>
}

function Came({ act: { state, counts, total } }: { act: PastBulkAct }) {
  const t = useTranslations('Bulk.past')
  const count = (result: string) => counts[result] ?? 0
  const settled = state === 'waiting' ? total - count('pending') : count('undone') + count('kept')
  const refused = count('refused')
  return (
    <>
      {t(`came.${state}`, { done: count('done'), undone: count('undone'), settled, total })}
      {refused > 0 ? <span className="block">{t('refused', { count: refused })}</span> : null}
      {count('kept') > 0 ? <span className="block">{t('kept', { count: count('kept') })}</span> : null}
    </>
  )
}
