import { getTranslations } from 'next-intl/server'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import type { Place } from '@/lib/profiles/place'
import { profileAt } from './address'

/** The way back from a page of a place's figures. */
export async function crumbsOf(code: string | undefined, place: Place) {
  const [t, locale] = await Promise.all([getTranslations('Profile'), readLocale()])
  if (!code) return [{ href: '/my/profile', label: t('page.title') }]
  return [
    { href: '/desk/municipalities', label: t('municipality.listTitle') },
    { href: profileAt(code), label: nameIn(locale, place) },
  ]
}
