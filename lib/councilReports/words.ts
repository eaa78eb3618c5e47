import { createTranslator } from 'next-intl'
import enCouncil from '@/lib/i18n/messages/en/CouncilReports.json'
import enReports from '@/lib/i18n/messages/en/Reports.json'
import jaCouncil from '@/lib/i18n/messages/ja/CouncilReports.json'
import jaReports from '@/lib/i18n/messages/ja/Reports.json'

/** A word in both languages, as it is kept with a report: the catalogue may change afterwards. */
export type Words = { ja: string; en: string }
type Say = (key: string, values?: Record<string, string | number>) => string

const SAY: Record<'ja' | 'en', Say> = {
  ja: createTranslator({ locale: 'ja', messages: { Reports: jaReports }, namespace: 'Reports' }) as Say,
  en: createTranslator({ locale: 'en', messages: { Reports: enReports }, namespace: 'Reports' }) as Say,
}

/** Says something of the reports in both languages. */
export function inBoth(word: (say: Say, locale: 'ja' | 'en') => string): Words {
  return { ja: word(SAY.ja, 'ja'), en: word(SAY.en, 'en') }
}

const COUNCIL = { ja: { CouncilReports: jaCouncil }, en: { CouncilReports: enCouncil } }

/** The words of the report itself, in the language of whoever takes it away. */
export function councilWords(locale: 'ja' | 'en'): Say {
  return createTranslator({ locale, messages: COUNCIL[locale], namespace: 'CouncilReports' }) as Say
}
