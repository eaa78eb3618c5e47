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
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { findTemplate } from '@/lib/replyTemplates/keep'
import { TemplateFields } from '../template-fields'

type Props = PageProps<'/desk/templates/[id]'>

const open = cache(async (id: string) => {
  const actor = await requireActor(...DESK_ROLES)
  const template = await asActor(actor, (tx) => findTemplate(tx, id))
  if (!template || template.retiredAt) notFound()
  return { actor, template }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('ReplyTemplates')])
  const { template } = await open(id)
  return { title: await pageTitle([template.name, t('editTitle')], post !== undefined) }
}

export default async function TemplatePage({ params, searchParams }: Props) {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('ReplyTemplates')])
  const { actor, template } = await open(id)
  const [saving, retirement] = [`/desk/templates/${id}/saving`, `/desk/templates/${id}/retirement`]
  const { form, retiring } = await asActor(actor, async (tx) => ({
    form: await openForm(tx, actor, search, saving, 'ReplyTemplates.fields'),
    retiring: await openForm(tx, actor, search, retirement, 'ReplyTemplates.fields'),
  }))
  return (
    <Page
      title={t('editTitle')}
      errors={[...form.errors, ...retiring.errors]}
      breadcrumbs={[{ href: '/desk/templates', label: t('title') }]}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="ReplyTemplates.fields" />
      <Form action={saving} state={form}>
        <SeenVersion state={form} current={template.version} />
        <TemplateFields state={form} template={template} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
      <Section title={t('retireTitle')}>
        <p className="mb-4">{t('retireLead')}</p>
        <Form action={retirement} state={retiring}>
          <SubmitButton variant="secondary">{t('retire')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
