import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { ReferenceList } from '@/components/references/reference-list'
import { FilterForm } from '@/components/tables/filter-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listThemeGroups } from '@/lib/consultations/choices'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { themeOptions } from '@/lib/menus/theme-options'
import { findReferences, REFERENCE_KINDS, ReferenceListInput } from '@/lib/references/find'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('References')
  return { title: await pageTitle([t('library.title')]) }
}

/** 動画・資料のライブラリ: what was made elsewhere, found by theme and words, each with where it was sent. */
export default async function ReferencesPage({ searchParams }: PageProps<'/desk/references'>) {
  const actor = await requireActor(...DESK_ROLES)
  const asked = ReferenceListInput.parse(await searchParams)
  const { references, groups } = await asActor(actor, async (tx) => ({
    references: await findReferences(tx, asked),
    groups: await listThemeGroups(tx),
  }))
  const [t, locale] = [await getTranslations('References'), await readLocale()]
  const isNarrowed = Object.values(asked).some(Boolean)
  return (
    <Page title={t('library.title')} lead={t('library.lead')}>
      <FilterForm
        action="/desk/references"
        label={t('library.search')}
        submitLabel={t('library.find')}
        clearHref={isNarrowed ? '/desk/references' : undefined}
      >
        <TextField name="q" type="search" label={t('library.q')} defaultValue={asked.q} width="medium" />
        <SelectField
          name="theme"
          label={t('fields.themeKeys')}
          options={themeOptions(locale, groups).flatMap(({ options }) => options)}
          emptyLabel={t('library.any')}
          defaultValue={asked.theme}
        />
        <SelectField
          name="kind"
          label={t('fields.kind')}
          options={REFERENCE_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          emptyLabel={t('library.any')}
          defaultValue={asked.kind}
        />
      </FilterForm>
      {references.length === 0 ? <EmptyState title={t('library.none')} /> : <ReferenceList references={references} />}
    </Page>
  )
}
