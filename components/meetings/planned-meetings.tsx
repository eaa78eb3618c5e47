import { useLocale, useTranslations } from 'next-intl'
import type { ShownPlan } from '@/lib/plannedSessions/read'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { ButtonLink } from '../layout/button-link'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'
import { MeetingBadge } from './meeting-badge'

type Props = { meetings: readonly ShownPlan[]; path: string; mayPlan: boolean }

/** The meetings of a support that are planned or were cancelled, for the desk; those held stand among its sessions. */
export function PlannedMeetings({ meetings, path, mayPlan }: Props) {
  const t = useTranslations('Meetings')
  const s = useTranslations('States.sessionMode')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const ahead = meetings.filter(({ state }) => state !== 'held')
  const columns = [t('fields.label'), t('when'), t('way'), t('state')]
  const plan = mayPlan ? (
    <ButtonLink href={`${path}/meetings/new`} variant="secondary">
      {t('plan')}
    </ButtonLink>
  ) : null
  return (
    <Section title={t('title')} id="meetings" actions={plan}>
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
