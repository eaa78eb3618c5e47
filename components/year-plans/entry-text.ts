import { useTranslations } from 'next-intl'
import { textOfEntry } from '@/lib/yearPlans/entry-text'
import type { ReadEntry } from '@/lib/yearPlans/read'

/** An entry in the words of its cell: its day, what it says, whether its time is open; arrows where it lasts over months. */
export function useEntryText(): (entry: ReadEntry, lasts: boolean) => string {
  const t = useTranslations('YearPlans')
  const words = {
    day: (month: number, day: number) => t('day', { month, day }),
    undecided: t('undecidedWord'),
    calledOff: t('calledOffWord'),
    lasting: t('lasting'),
  }
  return (entry, lasts) => textOfEntry(entry, lasts, words)
}
