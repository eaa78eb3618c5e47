import { useTranslations } from 'next-intl'

/** Days and hours in words; nothing of either is left out. */
export function useAmount() {
  const t = useTranslations('Dispatches.offers')
  return ({ days, hours }: { days: number; hours: number }) =>
    t('amount', { days, hours, both: days > 0 && hours > 0 ? 'yes' : 'no' })
}
