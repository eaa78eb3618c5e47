import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

/** A figure of the town's own questionnaire stands in the form below; it is recorded with the answer. */
export function TakenFigure({ indicator }: { indicator: string }) {
  const t = useTranslations('Surveys.taken')
  return (
    <NotificationBanner tone="info" title={t('title')}>
      <p>{t('text', { indicator })}</p>
    </NotificationBanner>
  )
}
