import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import type { LetterToRead } from '@/lib/letters/read'
import { nameIn } from '@/lib/menus/menu-name'
import { PlainText } from '../consultations/plain-text'
import { PartnerLetter } from './partner-letter'
import { TownLetter } from './town-letter'

/** A letter as its recipient reads it, on the screen and on A4: to whom, the first words, the year in figures, the last words, from whom. */
export function LetterSheet({ letter }: { letter: LetterToRead }) {
  const t = useTranslations('Letters')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { recipient, userId, opening, closing, bureau, told, sentAt, generatedAt, fiscalYear } = letter
  return (
    <article className="max-w-3xl space-y-8" aria-label={t('sheet')}>
      <div className="space-y-1">
        <p className="text-std-18B-160 [overflow-wrap:anywhere]">{t(userId ? 'toPerson' : 'to', { recipient })}</p>
        <p className="text-end">{sentAt ? formatDate(sentAt, locale) : t('notSentYet')}</p>
        <p className="text-end">{nameIn(locale, bureau)}</p>
      </div>
      <PlainText>{opening}</PlainText>
      {told.kind === 'municipality' ? <TownLetter facts={told.facts} /> : <PartnerLetter facts={told.facts} />}
      <PlainText>{closing}</PlainText>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {t('asOf', { year: fiscalYearLabel(fiscalYear, locale), date: formatDate(generatedAt, locale) })}
      </p>
    </article>
  )
}
