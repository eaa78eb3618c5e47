import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import type { Office } from '@/lib/partners/read-office'
import { useChangeWords } from './change-words'

/** Who changed an office's entry, when and why; the latest 20. */
export function DirectoryHistory({ changes, office }: { changes: Office['directoryChanges']; office: Office }) {
  const t = useTranslations('Partners.changes')
  const words = useChangeWords()
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (changes.length === 0) return null
  return (
    <details>
      <summary className="py-2">{t('history', { count: changes.length })}</summary>
      <ul className="list-disc space-y-1 ps-6">
        {changes.map(({ id, note, changedAt, changedByName, ...change }) => (
          <li key={id} className="[overflow-wrap:anywhere]">
            {t('line', {
              date: formatDateTime(changedAt, locale),
              name: changedByName,
              what: words({ ...change, organisation: office }),
              note,
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
