import { useTranslations } from 'next-intl'

/** How many were selected against the quota, with what is over it: a quota is a principle, not a lock. */
export function SelectedAgainst({ selected, quota }: { selected: number; quota: number }) {
  const t = useTranslations('Programmes')
  return (
    <>
      {t('list.against', { count: selected, quota })}
      {selected > quota ? (
        <span className="block font-700">{t('numbers.over', { count: selected - quota })}</span>
      ) : null}
    </>
  )
}
