import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import type { MyRequestRead } from '@/lib/requests/read'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { RequestBadge } from './request-badge'

/** What this party has answered so far, who and when. */
export function GivenAnswer({ request }: { request: MyRequestRead }) {
  const t = useTranslations('OtherSides')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { state, answer, answeredAt, answeredByName } = request
  if (!answeredAt) return null
  const who = t('page.answeredBy', { date: formatDateTime(answeredAt, locale), name: answeredByName })
  return (
    <DescriptionList
      rows={[
        { term: t('list.state'), value: <RequestBadge state={state} /> },
        { term: t('page.yourAnswer'), value: answer ? <PlainText>{answer}</PlainText> : who },
        ...(answer ? [{ term: t('list.sentAt'), value: who }] : []),
      ]}
    />
  )
}
