import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { SectionTable } from '@/components/organisations/section-table'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { findKeptOrganisation } from '@/lib/organisations/find-kept'
import { listSections } from '@/lib/organisations/sections'
import { readWanted } from '@/lib/people/account-manager-wanted'
import { listPostsOf } from '@/lib/people/appoint'
import { Done } from '../../done'
import { SectionFields } from '../section-fields'
import { AccountManagers } from './account-managers'

const open = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor('administrator')
  return await asActor(actor, async (tx) => ({
    organisation: await findKeptOrganisation(tx, actor, id),
    sections: await listSections(tx, id),
    posts: await listPostsOf(tx, id, jstDate(await readClock(tx))),
    wanted: await readWanted(tx, id),
    appointment: await openForm(tx, actor, { post }, `/admin/organisations/${id}/account-manager`, 'Admin.fields'),
    today: jstDate(await readClock(tx)),
    form: await openForm(tx, actor, { post }, `/admin/organisations/${id}/sections`, 'Admin.sectionFields'),
  })).catch((error: unknown) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

type Props = PageProps<'/admin/organisations/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Admin')])
  const { organisation, form } = await open(id, one(search.post))
  const parts = [organisation.name, t('areas.organisations.title'), t('title')]
  return { title: await pageTitle(parts, form.errors.length > 0) }
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const [{ id }, search, t, locale] = await Promise.all([params, searchParams, getTranslations('Admin'), readLocale()])
  const { organisation, sections, posts, wanted, appointment, today, form } = await open(id, one(search.post))
  return (
    <Page
      title={nameIn(locale, organisation)}
      kicker={organisation.code}
      breadcrumbs={[
        { href: '/admin', label: t('title') },
        { href: '/admin/organisations', label: t('areas.organisations.title') },
      ]}
      errors={[...form.errors, ...appointment.errors]}
    >
      <Done what={search.done} />
      {organisation.endedOn && organisation.successor ? (
        <p>
          {t('organisations.ended', {
            date: formatDate(organisation.endedOn, locale),
            name: organisation.successor.name,
          })}
        </p>
      ) : null}
      {organisation.kind === 'municipality' ? (
        <p>
          <a href={`/admin/organisations/${id}/changes`}>{t('organisations.toChanges')}</a>
        </p>
      ) : null}
      <AccountManagers organisation={organisation} posts={posts} appointment={appointment} wanted={wanted} />
      <Section title={t('organisations.sections')}>
        <SectionTable place={`/admin/organisations/${id}/sections`} sections={sections} />
      </Section>
      <Section title={t('organisations.addSection')} lead={t('organisations.addSectionLead')}>
        <Form action={`/admin/organisations/${id}/sections`} state={form} label={t('organisations.addSection')}>
          <SectionFields state={form} today={today} />
          <SubmitButton>{t('organisations.addSection')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
