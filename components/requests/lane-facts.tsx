import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { isNews } from '@/lib/requests/list-passable'
import type { SupportRead } from '@/lib/supports/read'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { declineWord } from './decline-word'
import { RequestDue } from './request-due'

export type Lane = SupportRead['requests'][number]
type Props = { lane: Lane; today: string; closed: ReadonlySet<string> }

/** How one party's request stands: by when, what happened last, what was answered, what the municipality sees of it. */
export function LaneFacts({ lane, today, closed }: Props) {
  const t = useTranslations('Requests.lanes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { dueOn, state, sentAt, sentByName, openedAt, openedByName, answeredAt, answeredByName, result, resultAt } =
    lane
  const said = (key: 'sent' | 'opened' | 'answered' | 'resulted', at: Date, name: string) =>
    t(key, { date: formatDateTime(at, locale), name })
  const touches = [
    ...(resultAt ? [said('resulted', resultAt, lane.resultByName)] : []),
    ...(answeredAt ? [said('answered', answeredAt, answeredByName)] : []),
    ...(openedAt ? [said('opened', openedAt, openedByName)] : answeredAt ? [] : [t('notOpened')]),
    said('sent', sentAt, sentByName),
  ]
  const rows = [
    { term: t('dueOn'), value: dueOn ? <RequestDue {...{ dueOn, kind: lane.kind, state, today, closed }} /> : '' },
    { term: t('last'), value: <Touches lines={touches} /> },
    { term: t('consent'), value: <Consent lane={lane} /> },
    { term: t('answerOf'), value: answeredAt ? <Answer lane={lane} /> : '' },
    { term: t('result'), value: result ? <PlainText>{result}</PlainText> : '' },
    { term: t('shown'), value: <Shown lane={lane} /> },
  ]
  return <DescriptionList rows={rows.filter(({ value }) => value)} />
}

function Touches({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, at) => (
        <li key={line} className={at === 0 ? '' : 'text-solid-gray-700'}>
          {line}
        </li>
      ))}
    </ul>
  )
}

function Consent({ lane: { consentedAt, consentedByName, consentWay } }: { lane: Lane }) {
  const t = useTranslations('Requests.lanes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!consentedAt) return t('noConsent')
  const date = formatDate(consentedAt, locale)
  return consentWay ? t('consented', { date, name: consentedByName, way: consentWay }) : t('consentChecked', { date })
}

function Answer({ lane }: { lane: Lane }) {
  const t = useTranslations('Requests.lanes')
  const s = useTranslations('States.declineKind')
  const { measure, declineKind, suggestedName, answer, addresseeRole } = lane
  return (
    <>
      {measure ? <p className="font-700">{t('measure', { measure })}</p> : null}
      {declineKind ? <p className="font-700">{s(declineWord(declineKind, addresseeRole))}</p> : null}
      {suggestedName ? <p>{t('suggested', { name: suggestedName })}</p> : null}
      {answer ? <PlainText>{answer}</PlainText> : null}
    </>
  )
}

function Shown({ lane }: { lane: Lane }) {
  const t = useTranslations('Requests.lanes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const [passed] = lane.passed
  if (lane.state === 'withdrawn') return t('shownNothing')
  return (
    <>
      <p>
        {lane.answeredAt
          ? isNews(lane)
            ? t('notPassed')
            : t('passed')
          : t(lane.kind === 'advice' ? 'shownAdvice' : 'shownState')}
      </p>
      {passed ? (
        <>
          <p className="text-solid-gray-700">
            {t('passedOn', { date: formatDateTime(passed.passedAt, locale), name: passed.passedByName })}
          </p>
          <PlainText>{passed.body}</PlainText>
        </>
      ) : null}
    </>
  )
}
