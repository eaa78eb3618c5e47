import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { FilterForm } from '@/components/tables/filter-form'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { listPeople, PAGE_SIZE, PeopleFilters } from '@/lib/people/list'
import { GIVEN_ROLES } from '@/lib/people/policy'
import { PeopleTable } from './people-table'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Admin')
  return { title: await pageTitle([t('areas.users.title'), t('title')]) }
}

export default async function UsersPage({ searchParams }: PageProps<'/admin/users'>) {
  const actor = await requireActor('administrator')
  const [search, t, roles] = await Promise.all([searchParams, getTranslations('Admin'), getTranslations('States.role')])
  const filters = PeopleFilters.parse(search)
  const { people, next } = await asActor(actor, async (tx) =>
    listPeople(tx, actor, filters, jstDate(await readClock(tx))),
  )
  return (
    <Page
      title={t('areas.users.title')}
      lead={t('users.lead')}
      breadcrumbs={[{ href: '/admin', label: t('title') }]}
      actions={<ButtonLink href="/admin/users/new">{t('users.register')}</ButtonLink>}
      width="wide"
    >
      <FilterForm action="/admin/users" clearHref={filters.q || filters.role ? '/admin/users' : undefined}>
        <TextField
          name="q"
          type="search"
          label={t('users.search')}
          hint={t('users.searchHint')}
          width="medium"
          autoComplete="off"
          defaultValue={filters.q}
        />
        <SelectField
          name="role"
          label={t('fields.role')}
          width="medium"
          emptyLabel={t('users.allRoles')}
          defaultValue={filters.role}
          options={GIVEN_ROLES.map((role) => ({ value: role, label: roles(role) }))}
        />
      </FilterForm>
      <PeopleTable people={people} />
      <Pager
        size={PAGE_SIZE}
        previousHref={filters.after ? peopleHref(filters, '') : undefined}
        nextHref={next ? peopleHref(filters, next) : undefined}
      />
    </Page>
  )
}

function peopleHref({ q, role }: PeopleFilters, after: string): string {
  const search = new URLSearchParams(Object.entries({ q, role, after }).filter(([, value]) => value !== ''))
  return search.size > 0 ? `/admin/users?${search}` : '/admin/users'
}
