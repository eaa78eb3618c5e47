import { useTranslations } from 'next-intl'
import { firstStep } from '@/app/my/consultations/first-step'
import { ButtonRow } from '@/components/forms/button-row'
import { ButtonLink } from '@/components/layout/button-link'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { Upload } from '@/lib/workbooks/uploads'

/** What became of the file, and the way on. */
export function Outcome({ of: { state, consultation } }: { of: Upload }) {
  const t = useTranslations('Workbook.upload')
  if (state === 'set_aside') return <NotificationBanner tone="info" title={t('setAside')} />
  if (state !== 'placed' || !consultation) return null
  if (consultation.state !== 'draft') return <NotificationBanner tone="info" title={t('sent')} />
  return (
    <>
      <NotificationBanner tone="success" title={t('placed')}>
        <p>{t('next')}</p>
      </NotificationBanner>
      <ButtonRow>
        <ButtonLink href={`/my/consultations/${consultation.id}/check`}>{t('check')}</ButtonLink>
        <ButtonLink href={firstStep(consultation)} variant="secondary">
          {t('continue')}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
