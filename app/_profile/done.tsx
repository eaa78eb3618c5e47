import { useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'

const SAID = {
  confirmed: 'confirm.done',
  figures: 'figures.done',
  capacity: 'capacity.done',
  areas: 'areas.done',
  costs: 'costs.done',
} as const

/** Says what has just been done to a place's figures, when the address names it. */
export function Done({ what }: { what: string | string[] | undefined }) {
  const t = useTranslations('Profile')
  const said = Object.entries(SAID).find(([known]) => known === what)
  return said ? <NotificationBanner tone="success" title={t(said[1])} /> : null
}
