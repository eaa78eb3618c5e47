import { useLocale, useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { formatDateTime } from '@/lib/japanese/dates'
import { latestWord } from '@/lib/timeline/latest-word'
import type { DeskPageView } from '../open-page'

/** What the other side wrote last and nobody at the desk has answered, with the way to it and to the reply: the course is far down the page. */
export function LatestWord({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Dialogue.latest')
  const sides = useTranslations('States.side')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const entry = view.before ? null : latestWord(view.timeline.entries)
  if (!entry) return null
  const { actorName, actorSide, at, dialogue, question } = entry
  return (
    <NotificationBanner tone="info" title={t('title', { name: actorName, side: sides(actorSide) })}>
      <p className="line-clamp-3 whitespace-pre-wrap [overflow-wrap:anywhere]">{dialogue?.body ?? question?.answer}</p>
      <p className="mt-1 text-solid-gray-700">{formatDateTime(at, locale)}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={`#entry-${entry.id}`}>{t('read')}</a>
        {canLogDialogue(actor, view.matter) ? <a href="#write">{t('answer')}</a> : null}
      </p>
    </NotificationBanner>
  )
}
