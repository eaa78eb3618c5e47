import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { FilterForm } from '@/components/tables/filter-form'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { listKeptOrganisations, MOST_FOUND } from '@/lib/organisations/list-kept'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Admin')
  return { title: await pageTitle([t('areas.organisations.title'), t('title')]) }
}

export default async function OrganisationsPage({ searchParams }: PageProps<'/admin/organisations'>) {
  const actor = await requireActor('administrator')
  const [search, t, locale] = await Promise.all([searchParams, getTranslations('Admin'), readLocale()])
  const typed = z.string().trim().max(60).catch('').parse(search.q)
  const organisations = await asActor(actor, (tx) => listKeptOrganisations(tx, actor, typed))
  return (
    <Page
      title={t('areas.organisations.title')}
      lead={t('organisations.lead')}
      breadcrumbs={[{ href: '/admin', label: t('title') }]}
    >
      <FilterForm action="/admin/organisations" clearHref={typed ? '/admin/organisations' : undefined}>
        <TextField
          name="q"
          type="search"
          label={t('fields.organisation')}
          hint={t('hints.organisation')}
          width="medium"
          autoComplete="off"
          defaultValue={typed}
        />
      </FilterForm>
      {organisations.length === 0 ? (
        <EmptyState title={t('organisations.nothing')} />
      ) : (
        <DataTable
          caption={t(typed ? 'organisations.found' : 'organisations.withSections')}
          columns={[
            t('organisations.code'),
            { label: t('organisations.name'), room: 'medium' },
            { label: t('organisations.sections'), room: 'wide' },
          ]}
        >
          {organisations.map((organisation) => (
            <tr key={organisation.id}>
              <td className="nowrap">{organisation.code}</td>
              <th scope="row">
                <a href={`/admin/organisations/${organisation.id}`}>{nameIn(locale, organisation)}</a>
              </th>
              <td>{organisation.sections.map(({ name }) => name).join(t('comma'))}</td>
            </tr>
          ))}
        </DataTable>
      )}
      {organisations.length === MOST_FOUND ? <p>{t('organisations.firstOnes', { count: MOST_FOUND })}</p> : null}
    </Page>
  )
}
