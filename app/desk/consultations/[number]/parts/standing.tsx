import { useLocale, useTranslations } from 'next-intl'
import { HolderLine } from '@/components/colleagues/holder-line'
import { Pauses } from '@/components/consultations/pauses'
import { Waiting } from '@/components/consultations/waiting'
import { DescriptionList } from '@/components/layout/description-list'
import { Deadline } from '@/components/notices/deadline'
import type { Actor } from '@/lib/actor/actor'
import { canTriage } from '@/lib/consultations/policy'
import { formatDate } from '@/lib/japanese/dates'
import type { DeskPageView } from '../open-page'
import { ClockForm } from './clock-form'
import { Ending } from './ending'
import { OfficerForm } from './officer-form'
import { TriageForm } from './triage-form'

/** What the officer keeps an eye on: who is responsible, who is awaited, when the answer is due, and what comes next. */
export function Standing({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Desk.standing')
  const s = useTranslations('States')
  const x = useTranslations('Transfers')
  const c = useTranslations('Clock')
  const m = useTranslations('CouncilCalls.matter')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { matter, waited } = view
  const on = (day: string | Date | null) => (day ? formatDate(day, locale) : t('none'))
  return (
    <>
      <h2>{t('title')}</h2>
      <DescriptionList
        stacked
        rows={[
          { term: t('officer'), value: matter.officerName ?? s('noOfficer') },
          { term: t('deputy'), value: matter.deputies.join(t('and')) || t('none') },
          {
            term: t('waiting'),
            value: (
              <>
                <Waiting waitingOn={matter.waitingOn} waitingSince={matter.waitingSince} />
                {matter.waitingOn === 'nobody' ? null : <span className="block">{t('waited', { days: waited })}</span>}
              </>
            ),
          },
          { term: t('dueOn'), value: <Due view={view} /> },
          ...(view.clock.pauses.length > 0
            ? [{ term: c('pauses.title'), value: <Pauses account={view.clock} /> }]
            : []),
          { term: t('firstAnsweredAt'), value: on(matter.firstAnsweredAt) },
          { term: t('priority'), value: s(`priority.${matter.priority}`) },
          ...(view.priorities.length > 0
            ? [{ term: m('title'), value: view.priorities.map(({ title }) => title).join(t('and')) }]
            : []),
        ]}
      />
      <HolderLine of={view.holder} />
      {canTriage(actor, matter) ? (
        <div className="space-y-4 print:hidden">
          <TriageForm view={view} />
          <p>
            <a href={view.at('/themes/edit')}>{t('editThemes')}</a>
          </p>
          <p>
            <a href={view.at('/priorities/edit')}>{m('link')}</a>
          </p>
          <p>
            <a href={view.at('/transfers/new')}>{x('link')}</a>
          </p>
          <OfficerForm view={view} />
          <ClockForm view={view} actor={actor} />
        </div>
      ) : null}
      <Ending view={view} actor={actor} />
    </>
  )
}

function Due({ view: { matter, due } }: { view: DeskPageView }) {
  const t = useTranslations('Desk.standing')
  const q = useTranslations('Queue.due')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!matter.answerDueOn) return t('none')
  const note = due.kind === 'none' ? undefined : q(due.kind, 'days' in due ? { days: due.days } : {})
  return (
    <>
      <Deadline
        date={formatDate(matter.answerDueOn, locale)}
        isoDate={matter.answerDueOn}
        note={note}
        tone={due.kind === 'late' ? 'danger' : due.kind === 'today' ? 'warning' : 'neutral'}
      />
      {due.kind === 'paused' ? <span className="block text-dns-14N-130">{t('movesOn')}</span> : null}
    </>
  )
}
