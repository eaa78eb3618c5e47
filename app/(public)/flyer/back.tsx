import { useLocale, useTranslations } from 'next-intl'
import type { Flyer } from '@/lib/flyer/read-flyer'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { textIn } from '@/lib/menus/menu-text'

/** The second side: every menu that is offered today, under its pillar. */
export function Back({ flyer: { desk, pillars, today } }: { flyer: Flyer }) {
  const t = useTranslations('Flyer')
  const words = useTranslations('Public')
  const names = useTranslations('States.pillar')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <section aria-labelledby="flyer-back" className="flyer-sheet">
      <h2 id="flyer-back" className="text-std-24B-150">
        {t('menus')}
      </h2>
      <p className="mt-1">{words('home.menusLead')}</p>
      <div className="mt-5 gap-8 sm:columns-2 print:columns-2">
        {pillars.map(({ pillar, menus, parts }) => (
          <div key={pillar} className="mb-5 break-inside-avoid">
            <h3 className="border-b-2 border-blue-900 pb-1">{names(pillar)}</h3>
            <ul className="mt-2 space-y-2">
              {menus.map((menu) => (
                <li key={menu.id}>
                  <span className="font-700">{nameIn(locale, menu)}</span>
                  <span className="block">{textIn(locale, menu)}</span>
                  {partsOf(menu.key, parts).length > 0 ? (
                    <span className="block">
                      {partsOf(menu.key, parts)
                        .map((part) => nameIn(locale, part))
                        .join(words('desks.comma'))}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="mt-4 border-t border-solid-gray-420 pt-3">
        {t('asOf', { date: formatDate(today, locale), bureau: nameIn(locale, desk.bureau) })}
      </p>
    </section>
  )
}

function partsOf(key: string, parts: Flyer['pillars'][number]['parts']) {
  return parts.filter(({ parentKey }) => parentKey === key)
}
