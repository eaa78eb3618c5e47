import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

type Props = { gaps: number; named: number; moved: number }

/** What was just done to the list, and whether any municipality of the bureau is without an officer. */
export function ListNotes({ gaps, named, moved }: Props) {
  const t = useTranslations('Assignments')
  return (
    <>
      {named > 0 ? (
        <NotificationBanner tone="success" title={t('namedMany', { count: named })}>
          {t('moved', { count: moved })}
        </NotificationBanner>
      ) : null}
      {gaps > 0 ? (
        <NotificationBanner tone="warning" title={t('gaps', { count: gaps })}>
          <a href="/assignments/gaps">{t('showGaps')}</a>
        </NotificationBanner>
      ) : (
        <NotificationBanner tone="info" title={t('noGaps')} />
      )}
    </>
  )
}
