import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { findKeptOrganisation } from '@/lib/organisations/find-kept'
import { findSection } from '@/lib/organisations/sections'
import { SectionFields } from '../../../section-fields'

const open = cache(async (id: string, sectionId: string, post: string | undefined) => {
  const actor = await requireActor('administrator')
  const action = `/admin/organisations/${id}/sections/${sectionId}/details`
  return await asActor(actor, async (tx) => ({
    organisation: await findKeptOrganisation(tx, actor, id),
    section: await findSection(tx, id, sectionId),
    form: await openForm(tx, actor, { post }, action, 'Admin.sectionFields'),
    action,
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

type Props = PageProps<'/admin/organisations/[id]/sections/[sectionId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id, sectionId }, search, t] = await Promise.all([params, searchParams, getTranslations('Admin')])
  const { organisation, section, form } = await open(id, sectionId, one(search.post))
  return { title: await pageTitle([section.name, organisation.name, t('title')], form.errors.length > 0) }
}

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ id, sectionId }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Admin'),
    readLocale(),
  ])
  const { organisation, section, form, action } = await open(id, sectionId, one(search.post))
  return (
    <Page
      title={section.name}
      kicker={nameIn(locale, organisation)}
      lead={t('organisations.endSectionLead')}
      breadcrumbs={[
        { href: '/admin/organisations', label: t('areas.organisations.title') },
        { href: `/admin/organisations/${id}`, label: nameIn(locale, organisation) },
      ]}
      errors={form.errors}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="Admin.sectionFields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={section.version} />
        <SectionFields state={form} section={section} today={section.from} />
        <SubmitButton>{t('organisations.saveSection')}</SubmitButton>
      </Form>
    </Page>
  )
}
