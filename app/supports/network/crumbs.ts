import { getTranslations } from 'next-intl/server'
import type { Crumb } from '@/components/layout/breadcrumbs'

/** The way back from a page of the network's secretariat; `area` is the list it belongs to. */
export async function networkCrumbs(area?: 'applications' | 'members' | 'needs' | 'introductions' | 'meetings') {
  const t = await getTranslations('NetworkDesk')
  const way: Crumb[] = [{ href: '/supports/network', label: t('title') }]
  if (!area) return way
  const href = `/supports/network/${area === 'needs' ? 'posts' : area}`
  return [...way, { href, label: t(`${area}.title`) }]
}
