import { useLocale, useTranslations } from 'next-intl'
import type { PublicMenu } from '@/lib/menus/list-public'
import { nameIn } from '@/lib/menus/menu-name'
import { textIn } from '@/lib/menus/menu-text'
import { MenuNotes } from './menu-notes'

/** The menus of one pillar; the parts of a menu stand under it. */
export function MenuList({ menus, forDesk }: { menus: readonly PublicMenu[]; forDesk: boolean }) {
  const t = useTranslations('Public.menus')
  const locale = useLocale()
  const wholes = menus.filter(({ parentKey }) => !menus.some(({ key }) => key === parentKey))
  return (
    <ul className="space-y-6">
      {wholes.map((menu) => {
        const parts = menus.filter(({ parentKey }) => parentKey === menu.key)
        return (
          <li key={menu.id} className="max-w-prose">
            <h3>{nameIn(locale, menu)}</h3>
            <p className="mt-1">{textIn(locale, menu)}</p>
            <MenuNotes menu={menu} forDesk={forDesk} />
            {parts.length > 0 ? (
              <>
                <p className="mt-3 font-700">{t('parts')}</p>
                <dl className="mt-1 space-y-2 border-s-4 border-solid-gray-300 ps-4">
                  {parts.map((part) => (
                    <div key={part.id}>
                      <dt className="font-700">{nameIn(locale, part)}</dt>
                      <dd>
                        {textIn(locale, part)}
                        <MenuNotes menu={part} forDesk={forDesk} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
