import { useLocale, useTranslations } from 'next-intl'
import type { ClockAccount } from '@/lib/clock/account'
import type { ReceivedConsultation } from '@/lib/consultations/read-own'
import { isOpen } from '@/lib/consultations/states'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Desk } from '@/lib/organisations/read-desk'
import { DescriptionList } from '../layout/description-list'
import { Pauses } from './pauses'
import { StateBadge } from './state-badge'
import { Waiting } from './waiting'

/** What comes next while somebody other than the desk is awaited. */
const NEXT_OF: Record<string, string> = { municipality: 'awaited', other: 'elsewhere' }

/** The sentence on what comes next; an inquiry 疑義照会 leads to an answer and not to support. */
function nextOf({ kind, state, waitingOn }: ReceivedConsultation): string {
  const awaited = NEXT_OF[waitingOn]
  if (awaited) return `next.${awaited}`
  if (kind !== 'grant_inquiry') return `next.${state}`
  return isOpen(state) && waitingOn === 'nobody' ? 'nextOfInquiry.answered' : `nextOfInquiry.${state}`
}

type Props = { consultation: ReceivedConsultation; desk: Desk; clock?: ClockAccount }

/** How a consultation stands: its state in plain words, who sees to it, and by when the desk answers; while one's own answer is awaited that day moves on. */
export function Standing({ consultation, desk, clock }: Props) {
  const t = useTranslations('Consultation')
  const s = useTranslations('States')
  const c = useTranslations('Clock')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { state, answerDueOn, firstAnsweredAt, receivedAt } = consultation
  const due = answerDueOn && isOpen(state) && !firstAnsweredAt
  const receivedHow = consultation.viaPrefecture
    ? t('standing.viaPrefecture', { prefecture: nameIn(locale, consultation.draftingOrganisation) })
    : s(`channel.${consultation.channel}`)
  return (
    <>
      <p>
        <StateBadge state={state} />
      </p>
      <p>{t(nextOf(consultation))}</p>
      <DescriptionList
        stacked
        rows={[
          { term: t('standing.officer'), value: consultation.officerName ?? s('noOfficer') },
          ...(desk ? [{ term: desk.deskName, value: desk.deskPhone ?? '' }] : []),
          {
            term: t('standing.waiting'),
            value: <Waiting waitingOn={consultation.waitingOn} waitingSince={consultation.waitingSince} />,
          },
          ...(due
            ? [
                {
                  term: t('standing.answerDueOn'),
                  value: (
                    <>
                      {formatDate(answerDueOn, locale)}
                      {clock?.pauses.some(({ until }) => until === null) ? (
                        <span className="block text-dns-14N-130 text-solid-gray-700">{t('standing.paused')}</span>
                      ) : null}
                    </>
                  ),
                },
              ]
            : []),
          ...(clock && clock.pauses.length > 0 ? [{ term: c('pauses.title'), value: <Pauses account={clock} /> }] : []),
          ...(firstAnsweredAt
            ? [{ term: t('standing.firstAnsweredAt'), value: formatDate(firstAnsweredAt, locale) }]
            : []),
          { term: t('standing.receivedAt'), value: formatDateTime(receivedAt, locale) },
          { term: t('standing.channel'), value: receivedHow },
        ]}
      />
    </>
  )
}
