import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { PartFields } from '@/components/references/part-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { listThemeGroups } from '@/lib/consultations/choices'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { canKeepPart } from '@/lib/references/policy'
import { readPart } from '@/lib/references/read'

type Props = PageProps<'/admin/handbooks/[id]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('References'), searchParams])
  return { title: await pageTitle([t('edit.title')], post !== undefined) }
}

/** A part of a handbook, to be put right or taken out of sight. */
export default async function PartPage({ params, searchParams }: Props) {
  const actor = await requireActor('administrator', 'operator')
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('References')])
  const path = `/admin/handbooks/${id}`
  const read = await asActor(actor, async (tx) => {
    const part = await readPart(tx, id)
    if (!part || !canKeepPart(actor, part)) return null
    const form = (deed: string) => openForm(tx, actor, search, `${path}/${deed}`, 'References.fields')
    return { part, saving: await form('saving'), retiring: await form('retirement'), groups: await listThemeGroups(tx) }
  })
  if (!read) notFound()
  const { part, saving, retiring, groups } = read
  return (
    <Page
      title={t('edit.title')}
      kicker={part.part}
      errors={[...saving.errors, ...retiring.errors]}
      breadcrumbs={[{ href: '/admin/handbooks', label: t('title') }]}
      width="narrow"
    >
      <CurrentTexts theirs={saving.theirs} labels="References.fields" />
      <Form action={`${path}/saving`} state={saving} label={t('edit.title')}>
        <SeenVersion state={saving} current={part.version} />
        <PartFields state={saving} groups={groups} part={part} />
        <SubmitButton>{t('edit.save')}</SubmitButton>
      </Form>
      <Section title={t('edit.retire')} lead={t('edit.retireLead')}>
        <Form action={`${path}/retirement`} state={retiring} label={t('edit.retire')}>
          <SubmitButton variant="secondary">{t('edit.retire')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
