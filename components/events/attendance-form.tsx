import { useTranslations } from 'next-intl'
import type { Applicant } from '@/lib/events/list-applicants'
import type { ReadEvent } from '@/lib/events/read'
import { dayText } from '@/lib/japanese/day'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { SubmitButton } from '../forms/submit-button'
import { typedChoices } from '../forms/typed'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'

type Props = { event: ReadEvent; applicants: readonly Applicant[]; page: number; at: string; state: FormState }

/** A page of those with a seat; from the day on with a box to tick for who came. On paper the boxes are for the pen. */
export function AttendanceForm({ event, applicants, page, at, state }: Props) {
  const t = useTranslations('EventsDesk')
  const hasCome = event.heldOn !== null && dayText(event.heldOn) <= event.today && event.state !== 'cancelled'
  const ticked = typedChoices(
    state,
    'attended',
    applicants.filter(({ attended }) => attended).map(({ id }) => id),
  )
  const table = (
    <DataTable
      caption={t('attendance')}
      captionHidden
      columns={[t('came'), t('person'), { label: t('organisation'), room: 'wide' }, t('mailbox'), t('way')]}
    >
      {applicants.map((applicant) => (
        <tr key={applicant.id}>
          <td>
            <input
              type="checkbox"
              name="attended"
              value={applicant.id}
              defaultChecked={ticked.includes(applicant.id)}
              disabled={!hasCome}
              aria-label={t('cameOf', { name: applicant.name || t('erased') })}
              className="size-6 align-middle accent-blue-900"
            />
          </td>
          <th scope="row">{applicant.name || t('erased')}</th>
          <td>{applicant.organisationName}</td>
          <td>{applicant.mailbox}</td>
          <td>{t(`ways.${applicant.way}`)}</td>
        </tr>
      ))}
    </DataTable>
  )
  return (
    <Section title={t('attendance')} lead={hasCome ? t('attendanceLead') : t('attendanceLater')}>
      {hasCome ? (
        <Form action={`${at}/attendance`} state={state}>
          <Hidden name="page" value={page} />
          {applicants.map(({ id }) => (
            <Hidden key={id} name="shown" value={id} />
          ))}
          {table}
          <SubmitButton>{t('keepAttendance')}</SubmitButton>
        </Form>
      ) : (
        table
      )}
    </Section>
  )
}
