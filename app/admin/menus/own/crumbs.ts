import { getTranslations } from 'next-intl/server'
import type { Crumb } from '@/components/layout/breadcrumbs'
import type { Role } from '@/lib/actor/roles'

/** The way back from the bureau's own menus: an administrator comes from the menus' settings, a manager from the turn of the year. */
export async function ownMenusCrumbs(role: Role): Promise<Crumb[]> {
  if (role === 'administrator') {
    const t = await getTranslations('Admin')
    return [
      { href: '/admin', label: t('title') },
      { href: '/admin/menus', label: t('areas.menus.title') },
    ]
  }
  const [reports, year] = await Promise.all([getTranslations('Reports'), getTranslations('Year')])
  return [
    { href: '/reports', label: reports('title') },
    { href: '/reports/year', label: year('title') },
  ]
}
