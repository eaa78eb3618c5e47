import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ReadPost } from '@/lib/network/posts'
import { PlainText } from '../consultations/plain-text'

/** Who has said that it can help, with its words; `base` is where a member's page is. */
export function AnswerList({ answers, base }: { answers: ReadPost['answers']; base: string | null }) {
  const t = useTranslations('Network.answers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (answers.length === 0) return <p>{t('none')}</p>
  return (
    <ul className="space-y-4">
      {answers.map(({ id, organisationId, organisation, words, answeredByName, answeredAt }) => (
        <li key={id} className="border-s-4 border-solid-gray-300 ps-4">
          <p className="font-700">
            {base ? (
              <a href={`${base}/${organisationId}`}>{nameIn(locale, organisation)}</a>
            ) : (
              nameIn(locale, organisation)
            )}
          </p>
          <p className="text-solid-gray-700">
            {t('by', { name: answeredByName, date: formatDateTime(answeredAt, locale) })}
          </p>
          <PlainText>{words}</PlainText>
        </li>
      ))}
    </ul>
  )
}
