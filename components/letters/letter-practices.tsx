import { useLocale, useTranslations } from 'next-intl'
import type { TownFacts } from '@/lib/letters/facts'
import { nameIn } from '@/lib/menus/menu-name'

/** Published practices that a letter names, each with whose it is. */
export function LetterPractices({ practices }: { practices: TownFacts['practices'] }) {
  const t = useTranslations('Letters')
  const locale = useLocale()
  if (practices.length === 0) return null
  return (
    <>
      <p className="font-700">{t('practices')}</p>
      <ul className="list-disc space-y-1 ps-6">
        {practices.map(({ id, title, place, placeEn }) => (
          <li key={id}>
            <a href={`/practices/${id}`} className="[overflow-wrap:anywhere]">
              {title}
            </a>{' '}
            {nameIn(locale, { name: place, nameEn: placeEn })}
          </li>
        ))}
      </ul>
    </>
  )
}
