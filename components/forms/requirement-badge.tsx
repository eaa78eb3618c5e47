import { useTranslations } from 'next-intl'

/** Says in words whether an answer is needed. */
export function RequirementBadge({ required }: { required: boolean }) {
  const t = useTranslations('Components')
  return (
    <span
      className={`ms-2 text-dns-14N-130 whitespace-nowrap ${required ? 'font-700 text-red-900' : 'text-solid-gray-700'}`}
    >
      {required ? t('required') : t('optional')}
    </span>
  )
}
