import { useLocale, useTranslations } from 'next-intl'
import type { CallRead } from '@/lib/councilCalls/read'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { CallBadge } from './call-badge'

/** What is asked for which year by when, how far it has come, and how many members are still silent. */
export function CallFacts({ call, silent }: { call: CallRead; silent: number | null }) {
  const t = useTranslations('CouncilCalls.call')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { fiscalYear, body, dueOn, state, calledAt, calledByName, closedAt, closedByName, sharedAt, sharedByName } =
    call
  const when = (at: Date, name: string) => `${formatDate(at, locale)}　${name}`
  return (
    <DescriptionList
      rows={[
        { term: t('year'), value: fiscalYearLabel(fiscalYear, locale) },
        { term: t('state'), value: <CallBadge state={state} /> },
        { term: t('body'), value: <PlainText>{body}</PlainText> },
        { term: t('dueOn'), value: formatDate(dueOn, locale) },
        ...(silent === null ? [] : [{ term: t('silent'), value: t('silentCount', { count: silent }) }]),
        { term: t('called'), value: when(calledAt, calledByName) },
        ...(closedAt ? [{ term: t('closed'), value: when(closedAt, closedByName) }] : []),
        ...(sharedAt ? [{ term: t('shared'), value: when(sharedAt, sharedByName) }] : []),
      ]}
    />
  )
}
