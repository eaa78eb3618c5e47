import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { errorsOfSection } from '@/app/_colleagues/errors-of-section'
import { openSection } from '@/app/_colleagues/open-section'
import { SectionForms } from '@/app/_colleagues/section-forms'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'

const open = cache(async (id: string, sectionId: string, post: string | undefined) => {
  const actor = await requireActor('administrator')
  const place = `/admin/organisations/${id}/sections/${sectionId}`
  return await asActor(actor, (tx) => openSection(tx, actor, place, { id, sectionId }, { post })).catch(
    (error: unknown) => {
      if (error instanceof NotFound) notFound()
      throw error
    },
  )
})

type Props = PageProps<'/admin/organisations/[id]/sections/[sectionId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id, sectionId }, search, t] = await Promise.all([params, searchParams, getTranslations('Admin')])
  const { organisation, section } = await open(id, sectionId, one(search.post))
  return { title: await pageTitle([section.name, organisation.name, t('title')], Boolean(search.post)) }
}

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ id, sectionId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Admin'),
    readLocale(),
  ])
  const shown = await open(id, sectionId, one(search.post))
  return (
    <Page
      title={shown.section.name}
      kicker={nameIn(locale, shown.organisation)}
      breadcrumbs={[
        { href: '/admin/organisations', label: t('areas.organisations.title') },
        { href: `/admin/organisations/${id}`, label: nameIn(locale, shown.organisation) },
      ]}
      errors={errorsOfSection(shown)}
      width="narrow"
    >
      <SectionForms place={`/admin/organisations/${id}/sections/${sectionId}`} of={shown} />
    </Page>
  )
}
