import { useLocale, useTranslations } from 'next-intl'
import { SupportBadge } from '@/components/consultations/support-badge'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { Matter } from '@/lib/consultations/read-matter'
import { nameIn } from '@/lib/menus/menu-name'
import { deskPage } from '../../address'

type Props = { matter: Matter; inHand: Matter['supports'] }

/** What still has to come to an end before this consultation can, each with the way there; follow-ups do not stand in the way. */
export function Obstacles({ matter, inHand }: Props) {
  const t = useTranslations('Desk.completion')
  const locale = useLocale()
  const { number, openQuestions, pendingFollowUps } = matter
  return (
    <>
      {openQuestions.length + inHand.length > 0 ? (
        <NotificationBanner tone="warning" title={t('blocked')}>
          <ul>
            {openQuestions.length > 0 ? (
              <li>
                <a href={deskPage(number, '#questions')}>{t('openQuestions', { count: openQuestions.length })}</a>
              </li>
            ) : null}
            {inHand.map(({ id, menu, state }) => (
              <li key={id}>
                <a href={deskPage(number, `/supports/${id}`)}>{nameIn(locale, menu)}</a> <SupportBadge state={state} />
              </li>
            ))}
          </ul>
        </NotificationBanner>
      ) : null}
      {pendingFollowUps > 0 ? (
        <NotificationBanner tone="info" title={t('pendingFollowUps', { count: pendingFollowUps })}>
          {t('pendingFollowUpsText')}
        </NotificationBanner>
      ) : null}
    </>
  )
}
