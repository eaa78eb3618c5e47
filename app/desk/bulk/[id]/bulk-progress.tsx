import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { BulkView } from '@/lib/queue/bulk/read'

/** What was chosen, and how far it is in words; while the worker is at it, the way to look again. */
export function BulkProgress({ bulk }: { bulk: BulkView }) {
  const t = useTranslations('Bulk')
  const states = useTranslations('States.priority')
  const { choice, counts, total, state, id } = bulk
  const count = (result: string) => counts[result] ?? 0
  const chosen = choice.act === 'priority' ? states(choice.priority) : choice.act === 'remind' ? 'none' : choice.name
  const said = { done: count('done'), refused: count('refused'), undone: count('undone'), kept: count('kept'), total }
  const isRunning = state === 'waiting' || state === 'undoing'
  const settled = state === 'waiting' ? total - count('pending') : count('undone') + count('kept')
  return (
    <div className="flow">
      {chosen === 'none' ? null : <p>{t(`chosen.${choice.act}`, { name: chosen })}</p>}
      {isRunning ? (
        <NotificationBanner tone="info" title={t(`progress.${state}`, { settled, total })}>
          <p>{t('progress.lead')}</p>
          <p>
            <a href={`/desk/bulk/${id}`}>{t('progress.again')}</a>
          </p>
        </NotificationBanner>
      ) : (
        <NotificationBanner
          tone={count('refused') + count('kept') > 0 ? 'warning' : 'success'}
          title={t(`summary.${state}`, said)}
        />
      )}
    </div>
  )
}
