import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { SupportForMunicipality } from '@/lib/supports/read-for-municipality'
import { DescriptionList } from '../layout/description-list'
import { DatesAsked } from '../meetings/dates-asked'
import { MeetingList } from '../meetings/meeting-list'
import { MenuTerms } from './menu-terms'
import { PartyList } from './party-list'
import { PlainText } from './plain-text'
import { SessionList } from './session-list'
import { SupportBadge } from './support-badge'

type Props = { supports: readonly SupportForMunicipality[]; path?: string }

/** The supports of a consultation, each with its state and its sessions; below `path`, where it may rank the advisors it is offered. */
export function SupportList({ supports, path }: Props) {
  const t = useTranslations('Consultation.support')
  const d = useTranslations('Dispatches.wishes')
  const kinds = useTranslations('States.participantKind')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const day = (when: Date | null) => when && formatDate(when, locale)
  return (
    <ul className="space-y-6">
      {supports.map((support) => (
        <li
          key={support.id}
          id={`support-${support.id}`}
          className="space-y-3 border-s-4 border-solid-gray-300 ps-4 print:break-inside-auto"
        >
          <h3 className="flex flex-wrap items-center gap-3 text-std-18B-160">
            {nameIn(locale, support.menu)}
            <SupportBadge state={support.state} />
          </h3>
          {path && support.dispatchCandidates.length > 0 ? (
            <p className="print:hidden">
              <a href={`${path}/supports/${support.id}/advisors`}>{d('toPage')}</a>
            </p>
          ) : null}
          <MenuTerms menu={support.menu} />
          <PlainText>{support.reason}</PlainText>
          <DescriptionList
            rows={[
              { term: t('aim'), value: support.aim },
              { term: t('owner'), value: support.ownerName },
              { term: t('answeredAt'), value: day(support.answeredAt) },
              { term: t('startedAt'), value: day(support.startedAt) },
              { term: t('endedAt'), value: day(support.endedAt) },
              { term: t('declineReason'), value: support.declineReason },
              { term: t('outcome'), value: support.outcome },
              {
                term: t('participants'),
                value: support.participants
                  .map(({ kind, name, affiliation }) => [kinds(kind), affiliation, name].filter(Boolean).join(' '))
                  .join('、'),
              },
            ].filter(({ value }) => value)}
          />
          <DatesAsked polls={support.datePolls} />
          <MeetingList meetings={support.plannedSessions.filter(isShown)} />
          <PartyList parties={support.parties} />
          <SessionList sessions={support.sessions} />
        </li>
      ))}
    </ul>
  )
}

/** What was held stands among the sessions; it is told here only where documents were released. */
function isShown({ state, documents }: { state: string; documents: readonly unknown[] }): boolean {
  return state !== 'held' || documents.length > 0
}
