import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { FilterForm } from '@/components/tables/filter-form'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { canImport } from '@/lib/imports/policy'
import { findMunicipalities } from '@/lib/organisations/find-municipality'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

const MOST = 20

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Intake')
  return { title: await pageTitle([t('title')]) }
}

/** 代理受付, first step: which municipality spoke. */
export default async function IntakePage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { q } = await searchParams
  const typed = (Array.isArray(q) ? q[0] : q)?.slice(0, 100) ?? ''
  const [t, imports, locale, found] = await Promise.all([
    getTranslations('Intake'),
    getTranslations('Imports.list'),
    readLocale(),
    asActor(actor, (tx) => findMunicipalities(tx, { bureauId: actor.bureauId }, typed, MOST)),
  ])
  return (
    <Page title={t('title')} lead={<p>{t('lead')}</p>}>
      <FilterForm action="/desk/intake" label={t('searchLabel')} submitLabel={t('search')}>
        <TextField name="q" type="search" label={t('municipality')} hint={t('municipalityHint')} defaultValue={typed} />
      </FilterForm>
      {typed.trim() !== '' && found.length === 0 ? (
        <EmptyState title={t('none', { typed })}>
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : null}
      {found.length > 0 ? (
        <section aria-labelledby="found">
          <h2 id="found">{t('choose')}</h2>
          <ul className="mt-3 space-y-2">
            {found.map(({ id, code, name, nameEn, kana, prefecture, prefectureEn }) => (
              <li key={id}>
                <a href={`/desk/intake/${code}`}>{locale === 'en' && nameEn ? nameEn : name}</a>
                <span className="ms-3 text-solid-gray-700">
                  {[locale === 'en' ? prefectureEn : prefecture, locale === 'en' ? name : kana, code].join(
                    t('separator'),
                  )}
                </span>
              </li>
            ))}
          </ul>
          {found.length === MOST ? <p className="mt-3">{t('more', { count: MOST })}</p> : null}
        </section>
      ) : null}
      {canImport(actor) ? (
        <p>
          <a href="/desk/imports">{imports('link')}</a>
        </p>
      ) : null}
    </Page>
  )
}
