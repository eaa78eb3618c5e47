import { useLocale, useTranslations } from 'next-intl'
import type { ReportOfRoom } from '@/lib/caseReports/read'
import { formatDate } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'

/** Every word on publishing a report, the latest first: who said it, when, and who noted it. */
export function ReportWords({ words }: { words: ReportOfRoom['consents'] }) {
  const t = useTranslations('CaseReports')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-3">
      {words.map(({ id, kind, ofVersion, saidByName, saidOn, words: said, notedByName }) => (
        <li key={id} className="border-s-4 border-solid-gray-300 ps-4">
          <p>
            {formatDate(saidOn, locale)}　
            <strong className="font-700">{t(`words.${kind}`, { name: saidByName, number: ofVersion })}</strong>
            {kind === 'heard' ? <span className="block">{t('words.notedBy', { name: notedByName })}</span> : null}
          </p>
          {said ? <PlainText>{said}</PlainText> : null}
        </li>
      ))}
    </ul>
  )
}
