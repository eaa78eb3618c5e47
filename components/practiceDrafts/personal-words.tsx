import { useTranslations } from 'next-intl'
import type { Personal } from '@/lib/practiceDrafts/personal'
import { NotificationBanner } from '../notices/notification-banner'

/** Points at what may tell who a person is, before it is made public. */
export function PersonalWords({ found }: { found: readonly Personal[] }) {
  const t = useTranslations('PracticeDrafts.personal')
  const parts = useTranslations('Practices.parts')
  if (found.length === 0) return null
  return (
    <NotificationBanner tone="warning" title={t('title')}>
      <ul className="list-disc ps-6">
        {found.map(({ part, found: word }) => (
          <li key={`${part} ${word}`}>{t('line', { part: parts(part), word })}</li>
        ))}
      </ul>
      <p>{t('text')}</p>
    </NotificationBanner>
  )
}
