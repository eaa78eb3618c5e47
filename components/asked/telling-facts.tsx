import { useLocale, useTranslations } from 'next-intl'
import type { Telling } from '@/lib/asked/read'
import { askedState } from '@/lib/asked/states'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { Section } from '../layout/section'
import { Example } from './example'

/** How the telling of a consultation stands, who said what to it, and exactly the words that everybody would read. */
export function TellingFacts({ of }: { of: Telling }) {
  const t = useTranslations('Asked')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const by = (date: Date, name: string) => t('by', { date: formatDate(date, locale), name })
  const { state, askedAt, askedByName, answerBy, note, answeredAt, answeredByName, words, withdrawnByName } = of.row
  const { heardFrom, heardOn, reminders, remindedAt } = of.row
  const rows = [
    { term: t('state'), value: <strong className="font-700">{t(`states.${askedState(state)}`)}</strong> },
    ...(state === 'asked' ? [{ term: t('answerBy'), value: formatDate(dayOf(answerBy), locale) }] : []),
    { term: t('askedBy'), value: by(askedAt, askedByName) },
    ...(state === 'asked' && remindedAt
      ? [{ term: t('reminded'), value: t('remindedTimes', { count: reminders, date: formatDate(remindedAt, locale) }) }]
      : []),
    ...(note ? [{ term: t('fields.note'), value: <PlainText>{note}</PlainText> }] : []),
    ...(heardOn ? [{ term: t('heard'), value: by(heardOn, heardFrom) }] : []),
    ...(answeredAt ? [{ term: t('answered'), value: by(answeredAt, answeredByName) }] : []),
    ...(words ? [{ term: t('fields.words'), value: <PlainText>{words}</PlainText> }] : []),
    ...(withdrawnByName ? [{ term: t('withdrawnBy'), value: withdrawnByName }] : []),
  ]
  return (
    <>
      <DescriptionList rows={rows} />
      <Section title={t('publicText')} actions={state === 'agreed' ? <a href="/asked">{t('toPublic')}</a> : undefined}>
        <div className="rounded-12 border border-solid-gray-420 p-4 sm:p-6">
          <Example of={of.example} heading="p" />
        </div>
      </Section>
    </>
  )
}
