import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { SecretariatTabs } from '@/components/network/network-tabs'
import { DataTable } from '@/components/tables/data-table'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { listMeetings } from '@/lib/network/meetings'
import { networkCrumbs } from '../crumbs'
import { openAtSecretariat } from '../open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([t('meetings.title'), t('title')]) }
}

/** General meetings that the secretariat prepares, announces and keeps. */
export default async function SecretariatMeetingsPage() {
  const meetings = await openAtSecretariat((tx) => listMeetings(tx))
  const [t, words, locale] = [
    await getTranslations('NetworkDesk.meetings'),
    await getTranslations('Network.meetings'),
    await readLocale(),
  ]
  return (
    <Page
      title={t('title')}
      breadcrumbs={await networkCrumbs()}
      actions={<ButtonLink href="/supports/network/meetings/new">{t('new')}</ButtonLink>}
    >
      <SecretariatTabs current="meetings" />
      {meetings.length === 0 ? (
        <EmptyState title={words('none')} />
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          stacks
          columns={[
            { label: words('name'), room: 'wide' },
            words('heldOn'),
            words('state'),
            { label: t('people'), numeric: true },
            words('minutes'),
          ]}
        >
          {meetings.map(({ id, title, heldOn, state, attendances, minutes }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/supports/network/meetings/${id}`}>{title}</a>
              </th>
              <td className="nowrap" data-label={words('heldOn')}>
                {formatDate(dayOf(heldOn), locale)}
              </td>
              <td data-label={words('state')}>{words(`states.${state}`)}</td>
              <td data-label={t('people')} className="numeric">
                {attendances.reduce((sum, { people }) => sum + people, 0)}
              </td>
              <td data-label={words('minutes')}>{minutes?.publishedAt ? words('published') : words('no')}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
