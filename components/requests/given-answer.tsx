import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import type { MyRequestRead } from '@/lib/requests/read'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { declineWord } from './decline-word'
import { RequestBadge } from './request-badge'

/** What this party has answered so far, who and when, and what it reported later. */
export function GivenAnswer({ request }: { request: MyRequestRead }) {
  const t = useTranslations('OtherSides')
  const f = useTranslations('Requests.fields')
  const s = useTranslations('States.declineKind')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { state, answer, answeredAt, answeredByName, declineKind, suggestedName, measure, result } = request
  if (!answeredAt) return null
  const who = t('page.answeredBy', { date: formatDateTime(answeredAt, locale), name: answeredByName })
  const rows = [
    { term: t('list.state'), value: <RequestBadge state={state} /> },
    { term: f('measure'), value: measure },
    { term: f('declineKind'), value: declineKind ? s(declineWord(declineKind, request.addresseeRole)) : '' },
    { term: f('suggestedOffice'), value: suggestedName },
    { term: t('page.yourAnswer'), value: answer ? <PlainText>{answer}</PlainText> : '' },
    { term: t('page.answeredOn'), value: who },
    { term: f('result'), value: result ? <PlainText>{result}</PlainText> : '' },
  ]
  return <DescriptionList rows={rows.filter(({ value }) => value)} />
}
