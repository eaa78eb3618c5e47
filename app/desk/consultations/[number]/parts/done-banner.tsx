import { useLocale, useTranslations } from 'next-intl'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { done: string | string[] | undefined; asking: { name: string; nameEn: string | null } }

/** What has just been done on the consultation, as the address names it. */
export function DoneBanner({ done, asking }: Props) {
  const t = useTranslations('Desk.done')
  const locale = useLocale()
  if (typeof done !== 'string' || !/^[a-z]+$/.test(done) || !t.has(done)) return null
  return <NotificationBanner tone="success" title={t(done, { name: nameIn(locale, asking) })} />
}
