import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/forms/text-field'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { FilterForm } from '@/components/tables/filter-form'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { findMunicipalities } from '@/lib/organisations/find-municipality'
import { WriteFor } from './write-for'

const INTAKE = '/prefecture/intake'
/** How many are offered to choose from. */
const MOST = 20

export async function generateMetadata({ searchParams }: PageProps<'/prefecture/intake'>): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Prefecture.intake'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

export default async function IntakePage({ searchParams }: PageProps<'/prefecture/intake'>) {
  const [search, actor] = [await searchParams, await requireActor('prefecture_staff')]
  const { q, found, form } = await asActor(actor, async (tx) => {
    const form = await openForm(tx, actor, search, `${INTAKE}/drafts`, 'Prefecture.intake')
    const q = [search.q ?? form.typed.q ?? ''].flat().join('').slice(0, 50)
    return { q, form, found: await findMunicipalities(tx, { prefectureCode: actor.prefectureCode ?? '' }, q, MOST) }
  })
  const [t, list, workbook, locale] = await Promise.all([
    getTranslations('Prefecture.intake'),
    getTranslations('Prefecture.list'),
    getTranslations('Workbook.page'),
    readLocale(),
  ])
  const options = found.map((municipality) => ({
    value: municipality.id,
    label: t('line', {
      name: nameIn(locale, municipality),
      code: municipality.code ?? '',
      kana: municipality.kana ?? '',
    }),
  }))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/prefecture', label: list('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <Section title={t('search')}>
        <FilterForm action={INTAKE} submitLabel={t('find')} label={t('search')}>
          <TextField name="q" type="search" label={t('q')} hint={t('hint')} defaultValue={q} width="medium" />
        </FilterForm>
        {options.length === MOST ? <p>{t('first', { count: MOST })}</p> : null}
        {q !== '' && options.length === 0 ? <EmptyState title={t('nothingFound')} /> : null}
      </Section>
      {options.length > 0 ? <WriteFor options={options} q={q} state={form} /> : null}
      <p>
        <a href="/my/consultations/workbook">{workbook('toPage')}</a>
      </p>
    </Page>
  )
}
