import { useTranslations } from 'next-intl'
import type { CouncilReport } from '@/lib/councilReports/read'
import { NotificationBanner } from '../notices/notification-banner'

/** Tells the desk of a confirmed report that a story's consent has been taken back since, and what is done about it. */
export function EndedConsent({ stories }: { stories: CouncilReport['stories'] }) {
  const t = useTranslations('CouncilReports.ended')
  const ended = stories.filter((story) => story.ended !== null)
  if (ended.length === 0) return null
  return (
    <div className="print:hidden">
      <NotificationBanner tone="warning" title={t('title', { count: ended.length })}>
        <ul>
          {ended.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        <p>{t('rule')}</p>
      </NotificationBanner>
    </div>
  )
}
