import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import type { RoundRead } from '@/lib/requestRounds/read'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

/** What goes to whom, in words, and who agreed to that and when. */
export function RoundFacts({ round }: { round: RoundRead }) {
  const t = useTranslations('Rounds')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { partyNames, title, summary, consentWay, consentedAt, consentedByName, refuseReason, writtenAt } = round
  const consent = consentedAt
    ? t(`consented.${consentWay}`, { date: formatDate(consentedAt, locale), name: consentedByName })
    : t('notYet')
  const rows = [
    {
      term: t('parties'),
      value: (
        <ul>
          {partyNames.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ),
    },
    { term: t('fields.title'), value: title },
    { term: t('fields.summary'), value: <PlainText>{summary}</PlainText> },
    { term: t('consent'), value: consent },
    { term: t('refused'), value: refuseReason ? <PlainText>{refuseReason}</PlainText> : '' },
    { term: t('written'), value: t('by', { date: formatDateTime(writtenAt, locale), name: round.writtenByName }) },
  ]
  return <DescriptionList rows={rows.filter(({ value }) => value)} />
}
