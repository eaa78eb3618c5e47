import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { ShownPlan } from '@/lib/plannedSessions/read'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { ButtonLink } from '../layout/button-link'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'
import { MeetingBadge } from './meeting-badge'

type Poll = { id: string; label: string; closesOn: Date; state: string }
type Props = { meetings: readonly ShownPlan[]; polls: readonly Poll[]; path: string; mayPlan: boolean }

/** The meetings of a support that are planned or were cancelled, for the desk; those held stand among its sessions. And the polls for their dates. */
export function PlannedMeetings({ meetings, polls, path, mayPlan }: Props) {
  const t = useTranslations('Meetings')
  const s = useTranslations('States.sessionMode')
  const p = useTranslations('Polls.ofSupport')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const ahead = meetings.filter(({ state }) => state !== 'held')
  const columns = [t('fields.label'), t('when'), t('way'), t('state')]
  const plan = mayPlan ? (
    <>
      <ButtonLink href={`${path}/polls/new`} variant="secondary">
        {p('start')}
      </ButtonLink>
      <ButtonLink href={`${path}/meetings/new`} variant="secondary">
        {t('plan')}
      </ButtonLink>
    </>
  ) : null
  return (
    <Section title={t('title')} id="meetings" actions={plan}>
      <PollLinks polls={polls} path={path} />
      {ahead.length === 0 ? (
        <EmptyState title={t('empty')}>{mayPlan ? null : <p>{t('notNow')}</p>}</EmptyState>
      ) : (
        <DataTable caption={t('title')} captionHidden columns={columns} stacks>
          {ahead.map((meeting) => (
            <tr key={meeting.id}>
              <th scope="row">
                <a href={`${path}/meetings/${meeting.id}`}>{meeting.label}</a>
              </th>
              <td data-label={t('when')}>
                {showWhen(meeting, locale) || t('noDay')}
                {meeting.timingNote ? <span className="block">{meeting.timingNote}</span> : null}
              </td>
              <td data-label={t('way')}>
                {[meeting.mode ? s(meeting.mode) : '', meeting.place].filter(Boolean).join('　')}
              </td>
              <td>
                <MeetingBadge state={meeting.state} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  )
}

function PollLinks({ polls, path }: Pick<Props, 'polls' | 'path'>) {
  const t = useTranslations('Polls.ofSupport')
  const s = useTranslations('Polls.states')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (polls.length === 0) return null
  return (
    <ul aria-label={t('list')} className="list-disc space-y-1 ps-6">
      {polls.map(({ id, label, closesOn, state }) => (
        <li key={id}>
          <a href={`${path}/polls/${id}`}>{t('one', { label, state: s(state), date: formatDate(closesOn, locale) })}</a>
        </li>
      ))}
    </ul>
  )
}
