import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { PrecedentList } from '@/components/precedents/precedent-list'
import { FilterForm } from '@/components/tables/filter-form'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { listGrants } from '@/lib/inquiries/list-grants'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { PRECEDENTS_SHOWN, searchPrecedents } from '@/lib/precedents/search'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Precedents')
  return { title: await pageTitle([t('title')]) }
}

/** 照会事例 of one's bureau, by grant, year and words. */
export default async function PrecedentsPage({ searchParams }: PageProps<'/precedents'>) {
  const [search, actor] = [await searchParams, await requireActor(...ASKING_ROLES, ...DESK_ROLES)]
  const one = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
  const asked = { grantKey: one(search.grant), typed: one(search.q), year: one(search.year) }
  const { grants, years, found } = await asActor(actor, async (tx) => {
    const choices = await listGrants(tx)
    const fiscalYear = choices.years.find((year) => String(year) === asked.year)
    return { ...choices, found: await searchPrecedents(tx, actor.bureauId ?? '', { ...asked, fiscalYear }) }
  })
  const [t, queue, own, locale] = await Promise.all([
    getTranslations('Precedents'),
    getTranslations('Queue'),
    getTranslations('My.list'),
    readLocale(),
  ])
  const from = isDesk(actor)
    ? { href: '/desk', label: queue('title') }
    : { href: '/my/consultations', label: own('title') }
  const isNarrowed = Object.values(asked).some(Boolean)
  const any = { emptyLabel: t('any'), width: 'medium' } as const
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumbs={[from]}>
      <FilterForm
        action="/precedents"
        label={t('label')}
        submitLabel={t('search')}
        clearHref={isNarrowed ? '/precedents' : undefined}
      >
        <SelectField
          name="grant"
          label={t('grant')}
          options={grants.map((grant) => ({ value: grant.key, label: nameIn(locale, grant) }))}
          defaultValue={asked.grantKey}
          {...any}
        />
        <SelectField
          name="year"
          label={t('year')}
          options={years.map((year) => ({ value: String(year), label: fiscalYearLabel(year, locale) }))}
          defaultValue={asked.year}
          {...any}
        />
        <TextField name="q" type="search" label={t('words')} defaultValue={asked.typed} width="medium" />
      </FilterForm>
      {found.length > PRECEDENTS_SHOWN ? <p>{t('more', { count: PRECEDENTS_SHOWN })}</p> : null}
      <PrecedentList
        precedents={found.slice(0, PRECEDENTS_SHOWN)}
        empty={t(isNarrowed ? 'nothingFound' : 'nothingYet')}
      />
    </Page>
  )
}
