import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SectionFields } from '@/app/admin/organisations/section-fields'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { SectionTable } from '@/components/organisations/section-table'
import { requireActor } from '@/lib/actor/require-actor'
import { canKeepColleagues } from '@/lib/colleagues/policy'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listSections } from '@/lib/organisations/sections'
import { OFFICES, type Office, type Search } from './area'
import { Done } from './done'

/** The name of the page in the browser. */
export async function sectionsTitle(searchParams: Search): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Colleagues'), searchParams])
  return { title: await pageTitle([t('sections.title'), t('title')], Boolean(post)) }
}

/** The sections of one's own office, those of the past too; for the account manager alone. */
export async function SectionsPage({ office, searchParams }: { office: Office; searchParams: Search }) {
  const { role, area } = OFFICES[office]
  const [actor, search, t] = [await requireActor(role), await searchParams, await getTranslations()]
  if (!canKeepColleagues(actor)) notFound()
  const { form, sections, today } = await asActor(actor, async (tx) => ({
    today: jstDate(await readClock(tx)),
    sections: await listSections(tx, actor.organisationId),
    form: await openForm(tx, actor, search, `${area}/sections/additions`, 'Admin.sectionFields'),
  }))
  return (
    <Page
      title={t('Colleagues.sections.title')}
      lead={t('Sections.lead')}
      breadcrumbs={[{ href: area, label: t('Colleagues.title') }]}
      errors={form.errors}
    >
      <Done what={search.done} />
      <Section title={t('Admin.organisations.sections')}>
        <SectionTable place={`${area}/sections`} sections={sections} />
      </Section>
      <Section title={t('Admin.organisations.addSection')} lead={t('Admin.organisations.addSectionLead')}>
        <Form action={`${area}/sections/additions`} state={form} label={t('Admin.organisations.addSection')}>
          <SectionFields state={form} today={today} />
          <SubmitButton>{t('Admin.organisations.addSection')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
