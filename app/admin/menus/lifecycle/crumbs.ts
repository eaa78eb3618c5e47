import { getTranslations } from 'next-intl/server'
import type { Crumb } from '@/components/layout/breadcrumbs'
import type { Role } from '@/lib/actor/roles'

/** The way back from a version of a menu: administrators and operators come from the settings, a manager from the reports. */
export async function lifecycleCrumbs(role: Role, version?: { id: string; name: string }): Promise<Crumb[]> {
  const [t, admin, reports] = await Promise.all([
    getTranslations('Menus'),
    getTranslations('Admin'),
    getTranslations('Reports'),
  ])
  const above =
    role === 'manager'
      ? [{ href: '/reports', label: reports('title') }]
      : [
          { href: '/admin', label: admin('title') },
          { href: '/admin/menus', label: admin('areas.menus.title') },
        ]
  return [
    ...above,
    { href: '/admin/menus/lifecycle', label: t('title') },
    ...(version ? [{ href: `/admin/menus/lifecycle/${version.id}`, label: version.name }] : []),
  ]
}
