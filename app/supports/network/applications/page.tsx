import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { SecretariatTabs } from '@/components/network/network-tabs'
import { ApplicationBadge } from '@/components/network/states'
import { DataTable } from '@/components/tables/data-table'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { APPLICATIONS_SHOWN, listApplications } from '@/lib/network/secretariat'
import { networkCrumbs } from '../crumbs'
import { openAtSecretariat } from '../open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([t('applications.title'), t('title')]) }
}

/** Applications to join: those that wait for the secretariat first. */
export default async function ApplicationsPage() {
  const applications = await openAtSecretariat((tx, { bureauId }) => listApplications(tx, bureauId))
  const [t, kinds, locale] = [
    await getTranslations('NetworkDesk.applications'),
    await getTranslations('Network.memberKinds'),
    await readLocale(),
  ]
  return (
    <Page title={t('title')} breadcrumbs={await networkCrumbs()}>
      <SecretariatTabs current="applications" />
      {applications.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          stacks
          columns={[{ label: t('name'), room: 'wide' }, t('kind'), t('prefecture'), t('state'), t('appliedAt')]}
        >
          {applications.map(({ id, organisationName, kind, prefecture, state, appliedAt }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/supports/network/applications/${id}`}>
                  {organisationName}
                  <span className="sr-only"> {formatDateTime(appliedAt, locale)}</span>
                </a>
              </th>
              <td data-label={t('kind')}>{kinds(kind)}</td>
              <td data-label={t('prefecture')}>{prefecture ?? t('noPlace')}</td>
              <td data-label={t('state')}>
                <ApplicationBadge state={state} />
              </td>
              <td className="nowrap" data-label={t('appliedAt')}>
                {formatDateTime(appliedAt, locale)}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      <p className="text-solid-gray-700">{t('bound', { count: APPLICATIONS_SHOWN })}</p>
    </Page>
  )
}
