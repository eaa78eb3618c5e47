import { useLocale, useTranslations } from 'next-intl'
import { MenuTerms } from '@/components/consultations/menu-terms'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { PublicMenu } from '@/lib/menus/list-public'

/** Since when a menu is offered where that is new, its conditions and its trial; to the desk also the places left and why it was made. */
export function MenuNotes({ menu, forDesk }: { menu: PublicMenu; forDesk: boolean }) {
  const t = useTranslations('Menus')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const isNew = menu.bureauId !== null || menu.menuVersion > 1
  return (
    <>
      {isNew ? <p>{t('since', { date: formatDate(dayOf(menu.validFrom), locale) })}</p> : null}
      <MenuTerms menu={menu} />
      {forDesk && menu.placesLeft !== null ? <p>{t('places', { count: menu.placesLeft })}</p> : null}
      {forDesk && menu.ground ? <p>{t('madeBecause', { text: menu.ground })}</p> : null}
    </>
  )
}
