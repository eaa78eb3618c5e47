import { useLocale, useTranslations } from 'next-intl'
import { conditionsIn } from '@/lib/menus/menu-name'
import { StatusBadge } from '../notices/status-badge'
import { PlainText } from './plain-text'

export type Terms = { state: string; conditions: string; conditionsEn: string }

/** The conditions of the version a support is made under, also when the menu has changed since, and the mark of a trial. */
export function MenuTerms({ menu }: { menu: Terms }) {
  const t = useTranslations('Menus')
  const locale = useLocale()
  const conditions = conditionsIn(locale, menu)
  return (
    <>
      {menu.state === 'trial' ? <StatusBadge tone="progress">{t('onTrial')}</StatusBadge> : null}
      {conditions ? (
        <div lang={locale === 'en' && !menu.conditionsEn ? 'ja' : undefined}>
          <PlainText>{t('conditionsAre', { text: conditions })}</PlainText>
        </div>
      ) : null}
    </>
  )
}
