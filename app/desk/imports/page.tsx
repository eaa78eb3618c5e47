import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { FileField } from '@/components/forms/file-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { listImports } from '@/lib/imports/read'
import { MOST_LINES } from '@/lib/imports/receive'
import { ImportTable } from './import-table'
import { sayReason } from './say-reason'

const ACTION = '/desk/imports/uploads'
const RULES = ['number', 'visible', 'quiet', 'officer'] as const

export async function generateMetadata({ searchParams }: PageProps<'/desk/imports'>): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Imports.list'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

export default async function ImportsPage({ searchParams }: PageProps<'/desk/imports'>) {
  const [search, actor] = [await searchParams, await requireActor('manager')]
  const uuid = z.uuid().safeParse(search.post).data
  const { imports, post } = await asActor(actor, async (tx) => ({
    imports: await listImports(tx),
    post: uuid ? await readPost(tx, actor.userId, uuid) : null,
  }))
  const [t, intake, errors] = await Promise.all([
    getTranslations('Imports.list'),
    getTranslations('Intake'),
    sayReason(post?.typed ?? null),
  ])
  const state = { key: mintKey(actor.userId, ACTION), typed: {}, errors }
  const breadcrumbs = [{ href: '/desk/intake', label: intake('title') }]
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumbs={breadcrumbs} errors={errors}>
      <Section title={t('rules.title')}>
        <ul className="max-w-prose list-disc space-y-1 ps-6">
          {RULES.map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('template.title')} lead={t('template.text')}>
        <p>
          <ButtonLink href="/desk/imports/template" variant="secondary">
            {t('template.download')}
          </ButtonLink>
        </p>
      </Section>
      <Section title={t('upload.title')}>
        <Form action={ACTION} state={state} encType="multipart/form-data">
          <FileField
            name="file"
            label={t('upload.file')}
            hint={t('upload.hint', { most: MOST_LINES })}
            accept=".xlsx,.csv"
            state={state}
            required
          />
          <SubmitButton>{t('upload.send')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('lately.title')}>
        {imports.length > 0 ? <ImportTable imports={imports} /> : <EmptyState title={t('lately.none')} />}
      </Section>
    </Page>
  )
}
