import { useTranslations } from 'next-intl'

/** Changes the language of all pages; the choice is kept in a cookie. */
export function LanguageSwitch({ locale, path }: { locale: string; path: string }) {
  const t = useTranslations('Site')
  const other = locale === 'ja' ? 'en' : 'ja'
  return (
    <form method="post" action="/language">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="back" value={path} />
      <button type="submit" lang={other} className="underline">
        {t(`language.${other}`)}
      </button>
    </form>
  )
}
