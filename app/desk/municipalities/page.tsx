import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { FilterForm } from '@/components/tables/filter-form'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { findMunicipalities } from '@/lib/organisations/find-municipality'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Profile.municipality')
  return { title: await pageTitle([t('listTitle')]) }
}

/** Where an officer finds a municipality's page, and the lists across all of them. */
export default async function MunicipalitiesPage({ searchParams }: PageProps<'/desk/municipalities'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { q } = await searchParams
  const typed = typeof q === 'string' ? q.slice(0, 100) : ''
  const [t, locale, found] = await Promise.all([
    getTranslations('Profile'),
    readLocale(),
    asActor(actor, (tx) => findMunicipalities(tx, { bureauId: actor.bureauId }, typed, 100)),
  ])
  return (
    <Page title={t('municipality.listTitle')} lead={t('municipality.listLead')}>
      <FilterForm action="/desk/municipalities" label={t('municipality.find')} submitLabel={t('municipality.search')}>
        <TextField name="q" type="search" label={t('municipality.words')} defaultValue={typed} width="medium" />
      </FilterForm>
      {typed && found.length === 0 ? <EmptyState title={t('municipality.nothing', { typed })} /> : null}
      {found.length > 0 ? (
        <Section title={t('municipality.found')}>
          <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
            {found.map(({ id, code, name, nameEn, prefecture, prefectureEn }) => (
              <li key={id} className="py-3">
                <a href={`/desk/municipalities/${code}`}>{locale === 'en' ? (nameEn ?? name) : name}</a>
                <span className="ms-2 text-solid-gray-700">
                  {[name === prefecture ? '' : locale === 'en' ? prefectureEn : prefecture, code].join(' ')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('municipality.lists')}>
        <ul className="space-y-2">
          <li>
            <a href="/desk/cost-consultations">{t('costs.list')}</a>
          </li>
          <li>
            <a href="/desk/welfare-plan">{t('plan.deskTitle')}</a>
          </li>
        </ul>
      </Section>
    </Page>
  )
}
