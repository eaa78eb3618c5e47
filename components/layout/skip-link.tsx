import { useTranslations } from 'next-intl'

/** Past the navigation, straight to the matter. */
export function SkipLink() {
  const t = useTranslations('Components')
  return (
    <a href="#main" className="sr-only focus:not-sr-only focus:block focus:px-6 focus:py-3">
      {t('skipToMain')}
    </a>
  )
}
