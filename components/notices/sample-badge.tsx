import { useTranslations } from 'next-intl'

/** Marks a record that was made to show how the desk works. */
export function SampleBadge() {
  const t = useTranslations('Components')
  return (
    <span className="inline-block rounded-4 border border-dashed border-solid-gray-600 px-1.5 py-0.5 text-dns-14N-130 whitespace-nowrap text-solid-gray-700">
      {t('sample')}
    </span>
  )
}
