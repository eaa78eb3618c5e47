import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { formatDate } from '@/lib/japanese/dates'
import type { ListedSheet } from '@/lib/practiceCalls/read-sheets'

/** The sheets sent so far, each with what came of it. */
export function SheetsSent({ sheets, place }: { sheets: readonly ListedSheet[]; place: string }) {
  const t = useTranslations('PracticeCalls')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (sheets.length === 0) return null
  return (
    <Section title={t('own.sheets')}>
      <ul className="space-y-2">
        {sheets.map((sheet, at) => (
          <li key={sheet.id} className="[overflow-wrap:anywhere]">
            <a href={`${place}/sheets/${sheet.id}`}>
              {t('own.sheetOf', {
                number: sheets.length - at,
                date: formatDate(sheet.sentAt, locale),
                file: sheet.fileName,
                name: sheet.sentByName,
              })}
            </a>
            <span className="block text-solid-gray-700">
              {sheet.state === 'taken' ? t('sheet.counts', sheet) : t('sheet.refused')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
