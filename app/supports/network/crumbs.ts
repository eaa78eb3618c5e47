import { getTranslations } from 'next-intl/server'

/** The way back from a page of the network's secretariat; `area` is the list it belongs to. */
export async function networkCrumbs(area?: 'applications' | 'members' | 'needs' | 'introductions' | 'meetings') {
  const [t, supports] = await Promise.all([getTranslations('NetworkDesk'), getTranslations('Supports.all')])
  const way = [
    { href: '/supports', label: supports('title') },
    { href: '/supports/network', label: t('title') },
  ]
  if (!area) return way.slice(0, 1)
  const href = `/supports/network/${area === 'needs' ? 'posts' : area}`
  return [...way, { href, label: t(`${area}.title`) }]
}
