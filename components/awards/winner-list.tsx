import { useLocale, useTranslations } from 'next-intl'
import type { Winner } from '@/lib/awards/read-public'
import { nameIn } from '@/lib/menus/menu-name'

/** Who was awarded, each leading to its practice where that is public. */
export function WinnerList({ winners }: { winners: readonly Winner[] }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (winners.length === 0) return <p>{t('public.nobody')}</p>
  return (
    <ul className="space-y-3">
      {winners.map(({ id, result, title, practice, organisation }) => (
        <li key={id}>
          <strong className="font-700">{t(`results.${result}`)}</strong>
          {'　'}
          {nameIn(locale, organisation)}
          <span className="block">{practice ? <a href={`/practices/${practice.id}`}>{title}</a> : title}</span>
        </li>
      ))}
    </ul>
  )
}
