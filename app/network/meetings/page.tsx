import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { MemberTabs } from '@/components/network/network-tabs'
import { DataTable } from '@/components/tables/data-table'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { listMeetings } from '@/lib/network/meetings'
import { openAsMember } from '../open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Network')
  return { title: await pageTitle([t('meetings.title'), t('title')]) }
}

/** General meetings, with one's own answer to each. */
export default async function MeetingsPage() {
  const meetings = await openAsMember((tx) => listMeetings(tx))
  const [t, locale] = [await getTranslations('Network.meetings'), await readLocale()]
  return (
    <Page title={t('title')}>
      <MemberTabs current="meetings" />
      {meetings.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          stacks
          columns={[{ label: t('name'), room: 'wide' }, t('heldOn'), t('state'), t('ours'), t('minutes')]}
        >
          {meetings.map(({ id, title, heldOn, state, attendances, minutes }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/network/meetings/${id}`}>{title}</a>
              </th>
              <td className="nowrap" data-label={t('heldOn')}>
                {formatDate(dayOf(heldOn), locale)}
              </td>
              <td data-label={t('state')}>{t(`states.${state}`)}</td>
              <td data-label={t('ours')}>
                {attendances[0] ? t(`answers.${attendances[0].answer}`) : t('notAnswered')}
              </td>
              <td data-label={t('minutes')}>{minutes?.publishedAt ? t('published') : t('no')}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
