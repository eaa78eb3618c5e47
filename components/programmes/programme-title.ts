import type { useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'

type Titled = { fiscalYear: number; type: string | null; name: string }

/** A programme as it is called: year, name and type. */
export function programmeTitle(
  t: ReturnType<typeof useTranslations<'Programmes'>>,
  locale: 'ja' | 'en',
  { fiscalYear, type, name }: Titled,
): string {
  return t('titleOf', { year: fiscalYearLabel(fiscalYear, locale), name, type: t(`types.${type ?? 'none'}`) })
}
