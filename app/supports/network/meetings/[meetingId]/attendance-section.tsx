import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ReadMeeting } from '@/lib/network/meetings'
import { sumAttendance } from '@/lib/network/sum-attendance'

/** Who comes, how many, who votes by proxy; to be printed or taken to Excel. */
export function AttendanceSection({ meeting, members, at }: { meeting: ReadMeeting; members: number; at: string }) {
  const t = useTranslations('NetworkDesk.meetings')
  const answers = useTranslations('Network.meetings.answers')
  const kinds = useTranslations('Network.memberKinds')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { attendances } = meeting
  return (
    <Section title={t('attendance')} actions={<a href={`${at}/attendance.xlsx`}>{t('xlsx')}</a>}>
      <p>{t('sum', sumAttendance(attendances, members))}</p>
      {attendances.length === 0 ? (
        <p>{t('noAnswers')}</p>
      ) : (
        <DataTable
          caption={t('attendance')}
          captionHidden
          stacks
          columns={[
            { label: t('organisation'), room: 'wide' },
            t('kind'),
            t('answer'),
            { label: t('people'), numeric: true },
            t('names'),
            t('answeredAt'),
          ]}
        >
          {attendances.map(
            ({ organisationId, member, answer, people, names, proxy, answeredAt, answeredByName, heardByName }) => (
              <tr key={organisationId}>
                <th scope="row">{nameIn(locale, member.organisation)}</th>
                <td data-label={t('kind')}>{kinds(member.kind)}</td>
                <td data-label={t('answer')}>{answers(answer)}</td>
                <td data-label={t('people')} className="numeric">
                  {people}
                </td>
                <td data-label={t('names')}>{names || proxy}</td>
                <td className="nowrap" data-label={t('answeredAt')}>
                  {formatDateTime(answeredAt, locale)}
                  <span className="block text-solid-gray-700">
                    {heardByName ? t('heardFrom', { from: answeredByName, name: heardByName }) : answeredByName}
                  </span>
                </td>
              </tr>
            ),
          )}
        </DataTable>
      )}
    </Section>
  )
}
