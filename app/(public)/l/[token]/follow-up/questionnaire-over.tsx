import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { formatDate } from '@/lib/japanese/dates'

type Props = {
  questionnaire: { answeredAt: Date | null; answeredByName: string }
  desk: { deskName: string; deskPhone: string | null }
  closedOn: Date
  locale: 'ja' | 'en'
  isThanked: boolean
}

/** Why there is nothing more to answer here: somebody has answered, and that stands; or it is closed. And whom to turn to. */
export function QuestionnaireOver({ questionnaire, desk, closedOn, locale, isThanked }: Props) {
  const t = useTranslations('FollowUps')
  const { answeredAt, answeredByName } = questionnaire
  const whom = [desk.deskName, desk.deskPhone].filter(Boolean).join(' ')
  if (!answeredAt)
    return (
      <>
        <h2>{t('byLink.closed')}</h2>
        <p>{t('byLink.closedText', { date: formatDate(closedOn, locale), desk: whom })}</p>
      </>
    )
  const stands = t('byLink.answeredText', { date: formatDate(answeredAt, locale), name: answeredByName, desk: whom })
  return isThanked ? (
    <NotificationBanner tone="success" title={t('thanks')}>
      <p>{stands}</p>
    </NotificationBanner>
  ) : (
    <>
      <h2>{t('byLink.answered')}</h2>
      <p>{stands}</p>
    </>
  )
}
