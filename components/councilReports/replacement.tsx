import { useTranslations } from 'next-intl'
import type { CouncilReport } from '@/lib/councilReports/read'
import { formatDay } from '@/lib/japanese/dates'
import { NotificationBanner } from '../notices/notification-banner'

type Props = { report: CouncilReport; area: string; locale: 'ja' | 'en' }

/** Whether a newer edition stands in the place of a report, why, and the ways between the editions. */
export function Replacement({ report: { state, replaced, replacesId }, area, locale }: Props) {
  const t = useTranslations('CouncilReports')
  const isReplaced = state === 'replaced' && replaced?.confirmedAt
  return (
    <>
      {isReplaced ? (
        <NotificationBanner tone="warning" title={t('next.replaced')}>
          <p>{t('replacedBy', { date: formatDay(isReplaced, locale), reason: replaced.replaceReason })}</p>
          <p>
            <a href={`${area}/${replaced.id}`}>{t('replacement')}</a>
          </p>
        </NotificationBanner>
      ) : null}
      {replaced && !isReplaced ? (
        <p className="print:hidden">
          {t('replacementDraft')} <a href={`${area}/${replaced.id}`}>{t('openReplacementDraft')}</a>
        </p>
      ) : null}
      {replacesId ? (
        <p className="print:hidden">
          <a href={`${area}/${replacesId}`}>{t('replaces')}</a>
        </p>
      ) : null}
    </>
  )
}
