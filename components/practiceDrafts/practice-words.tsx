import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { PracticeDraftToRead } from '@/lib/practiceDrafts/read'
import { PlainText } from '../consultations/plain-text'
import { Section } from '../layout/section'

/** Every word on publishing a practice, the latest first: who said it, when, of which text, and who noted it. */
export function PracticeWords({ words }: { words: PracticeDraftToRead['words'] }) {
  const t = useTranslations('PracticeDrafts.words')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (words.length === 0) return null
  return (
    <Section title={t('title')}>
      <ul className="space-y-3">
        {words.map(({ id, kind, ofVersion, saidByName, saidOn, words: said, notedByName }) => (
          <li key={id} className="border-s-4 border-solid-gray-300 ps-4">
            <p>
              <span className="whitespace-nowrap">{formatDate(saidOn, locale)}</span>　
              <strong className="font-700">{t(kind, { name: saidByName, number: ofVersion })}</strong>
              {kind === 'heard' ? <span className="block">{t('notedBy', { name: notedByName })}</span> : null}
            </p>
            {said ? <PlainText>{said}</PlainText> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
