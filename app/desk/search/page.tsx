import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
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
import { readSearchPage } from '@/lib/search/read-page'
import { FoundConsultations } from './found-consultations'
import { FoundMunicipalities } from './found-municipalities'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const LONGEST = 200

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { typed }] = await Promise.all([getTranslations('Search'), readAsked(searchParams)])
  return { title: await pageTitle(typed ? [t('titleOf', { typed }), t('title')] : [t('title')]) }
}

/** 相談検索: what stands in a title or text, a receipt number, or a municipality. */
export default async function SearchPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { typed, after } = await readAsked(searchParams)
  const [t, locale, page] = await Promise.all([
    getTranslations('Search'),
    readLocale(),
    asActor(actor, (tx) => readSearchPage(tx, actor.bureauId, typed, after)),
  ])
  const { number, municipalities, moreMunicipalities, found, isAsked } = page
  if (number) redirect(`/desk/consultations/${number}`)
  const hasNoText = isAsked && found.count === 0
  return (
    <Page title={t('title')}>
      <FilterForm action="/desk/search" label={t('label')} submitLabel={t('search')}>
        <TextField name="q" type="search" label={t('words')} hint={t('hint')} defaultValue={typed} />
      </FilterForm>
      <FoundMunicipalities typed={typed} municipalities={municipalities} more={moreMunicipalities} locale={locale} />
      {isAsked ? null : <p>{t('nothingTyped')}</p>}
      {hasNoText && municipalities.length > 0 ? <p>{t('noneInTexts', { typed })}</p> : null}
      {hasNoText && municipalities.length === 0 ? (
        <EmptyState title={t('none', { typed })}>
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : null}
      {found.count > 0 ? <FoundConsultations typed={typed} found={found} locale={locale} /> : null}
    </Page>
  )
}

async function readAsked(searchParams: Props['searchParams']) {
  const { q, after } = await searchParams
  const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? ''
  return { typed: one(q).replaceAll('\0', '').trim().slice(0, LONGEST), after: one(after) }
}
