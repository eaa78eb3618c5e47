import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

const DONE = [
  'setUp',
  'changed',
  'announced',
  'decided',
  'published',
  'recorded',
  'extension',
  'judged',
  'selected',
  'late',
  'withdrawn',
  'case',
  'offered',
  'passedOn',
] as const

/** Says what has just been done. */
export function DoneBanner({ done }: { done: unknown }) {
  const t = useTranslations('Programmes')
  const known = DONE.find((one) => one === done)
  return known ? <NotificationBanner tone="success" title={t(`done.${known}`)} /> : null
}
