import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { errorsAt } from '@/components/consultations/forms-on-page'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { ChangeForms } from '@/components/organisations/change-forms'
import { ChangeList } from '@/components/organisations/change-list'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { findKeptOrganisation } from '@/lib/organisations/find-kept'
import { readChanges } from '@/lib/organisations/read-changes'
import { Done } from '../../../done'

type Props = PageProps<'/admin/organisations/[id]/changes'>

const open = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor('administrator')
  const place = `/admin/organisations/${id}/changes`
  return await asActor(actor, async (tx) => {
    const organisation = await findKeptOrganisation(tx, actor, id)
    if (organisation.kind !== 'municipality') throw new NotFound()
    const form = (deed: string) => openForm(tx, actor, { post }, `${place}/${deed}`, 'Changes.fields')
    return {
      organisation,
      place,
      ...(await readChanges(tx, id)),
      forms: {
        merger: await form('merger'),
        renaming: await form('renaming'),
        cancellation: await form('cancellation'),
      },
    }
  }).catch((error: unknown) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Changes')])
  const { organisation } = await open(id, one(search.post))
  return { title: await pageTitle([t('title'), organisation.name], Boolean(search.post)) }
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations()])
  const { organisation, place, changes, planned, counts, forms } = await open(id, one(search.post))
  return (
    <Page
      title={t('Changes.title')}
      kicker={organisation.name}
      lead={t('Changes.lead')}
      breadcrumbs={[
        { href: '/admin/organisations', label: t('Admin.areas.organisations.title') },
        { href: `/admin/organisations/${id}`, label: organisation.name },
      ]}
      errors={[...errorsAt(forms.merger.errors, 'merger'), ...errorsAt(forms.renaming.errors, 'renaming')]}
      width="narrow"
    >
      <Done what={search.done} />
      <ChangeList changes={changes} planned={planned} action={`${place}/cancellation`} state={forms.cancellation} />
      {organisation.endedOn || planned ? null : (
        <ChangeForms place={place} name={organisation.name} counts={counts} forms={forms} />
      )}
    </Page>
  )
}
