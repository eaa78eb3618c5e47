import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { canKeepColleagues } from '@/lib/colleagues/policy'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { OFFICES, type Office, type Search } from './area'
import { errorsOfSection } from './errors-of-section'
import { openSection } from './open-section'
import { SectionForms } from './section-forms'

type Props = { office: Office; params: Promise<{ sectionId: string }>; searchParams: Search }

const open = cache(async (office: Office, sectionId: string, post: string | string[] | undefined) => {
  const { role, area } = OFFICES[office]
  const actor = await requireActor(role)
  if (!canKeepColleagues(actor)) notFound()
  const place = `${area}/sections/${sectionId}`
  const of = { id: actor.organisationId, sectionId }
  return await asActor(actor, (tx) => openSection(tx, actor, place, of, { post })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

/** The name of a section's page in the browser. */
export async function sectionTitle({ office, params, searchParams }: Props): Promise<Metadata> {
  const [{ sectionId }, { post }, t] = [await params, await searchParams, await getTranslations('Colleagues')]
  const { section } = await open(office, sectionId, post)
  return { title: await pageTitle([section.name, t('sections.title')], Boolean(post)) }
}

/** One section of one's own office: how it is reached, and what may become of it. */
export async function SectionPage({ office, params, searchParams }: Props) {
  const [{ sectionId }, { post }, t] = [await params, await searchParams, await getTranslations('Colleagues')]
  const { area } = OFFICES[office]
  const shown = await open(office, sectionId, post)
  return (
    <Page
      title={shown.section.name}
      breadcrumbs={[
        { href: area, label: t('title') },
        { href: `${area}/sections`, label: t('sections.title') },
      ]}
      errors={errorsOfSection(shown)}
      width="narrow"
    >
      <SectionForms place={`${area}/sections/${sectionId}`} of={shown} />
    </Page>
  )
}
