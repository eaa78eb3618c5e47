import { useTranslations } from 'next-intl'

/** How the days of the ladder are counted, in words. */
export function CountingRule() {
  const t = useTranslations('Chasing.rule')
  return (
    <div className="max-w-prose rounded-8 bg-solid-gray-50 px-5 py-4">
      <h3 className="text-std-17N-170 font-700">{t('title')}</h3>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        <li>{t('count')}</li>
        <li>{t('late')}</li>
        <li>{t('rest')}</li>
      </ul>
    </div>
  )
}
