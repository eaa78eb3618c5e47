import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Introduced } from '@/lib/practices/introduce'
import type { Sent } from '@/lib/references/sent'

/** What was introduced in a consultation before, with when and by whom. */
export function IntroducedList({ introduced, sent }: { introduced: readonly Introduced[]; sent: readonly Sent[] }) {
  const t = useTranslations('PracticeSpread.introduce')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="list-disc space-y-1 ps-6">
      {introduced.map(({ id, spreadOn, notedByName, practiceId, practice }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          {formatDate(spreadOn, locale)}{' '}
          {practice ? (
            <a href={`/practices/${practiceId}`}>
              {nameIn(locale, { name: practice.title, nameEn: practice.titleEn })}
            </a>
          ) : (
            t('gone')
          )}{' '}
          {notedByName}
        </li>
      ))}
      {sent.map(({ id, sentOn, sentByName, part }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          {formatDate(sentOn, locale)} {part.part} {sentByName}
        </li>
      ))}
    </ul>
  )
}
