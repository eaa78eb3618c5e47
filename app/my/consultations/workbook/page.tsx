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
import { ASKING_ROLES } from '@/lib/actor/roles'
import { listDrafts } from '@/lib/consultations/list-own'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { listUploads } from '@/lib/workbooks/uploads'
import { sayReason } from './say-reason'
import { UploadTable } from './upload-table'

const ACTION = '/my/consultations/workbook/uploads'

export async function generateMetadata({ searchParams }: PageProps<'/my/consultations/workbook'>): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Workbook.page'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

export default async function WorkbookPage({ searchParams }: PageProps<'/my/consultations/workbook'>) {
  const [search, actor] = [await searchParams, await requireActor(...ASKING_ROLES)]
  const uuid = z.uuid().safeParse(search.post).data
  const { drafts, uploads, post } = await asActor(actor, async (tx) => ({
    drafts: await listDrafts(tx, actor),
    uploads: await listUploads(tx),
    post: uuid ? await readPost(tx, actor.userId, uuid) : null,
  }))
  const [t, list, errors] = await Promise.all([
    getTranslations('Workbook.page'),
    getTranslations('My.list'),
    sayReason(post?.typed ?? null),
  ])
  const state = { key: mintKey(actor.userId, ACTION), typed: {}, errors }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={errors}
    >
      <Section title={t('download.title')} lead={t('download.text')}>
        <p>
          <ButtonLink href="/my/consultations/workbook/blank" variant="secondary">
            {t('download.blank')}
          </ButtonLink>
        </p>
        {drafts.length > 0 ? <h3 className="text-std-18B-160">{t('download.drafts')}</h3> : null}
        <ul className="list-disc space-y-1 ps-6">
          {drafts.map(({ id, title }) => (
            <li key={id}>
              <a href={`/my/consultations/${id}/workbook`}>
                {t('download.of', { title: title || t('download.untitled') })}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('upload.title')}>
        <Form action={ACTION} state={state} encType="multipart/form-data">
          <FileField
            name="file"
            label={t('upload.file')}
            hint={t('upload.hint')}
            accept=".xlsx"
            state={state}
            required
          />
          <SubmitButton>{t('upload.send')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('lately.title')} lead={t('lately.kept')}>
        {uploads.length > 0 ? <UploadTable uploads={uploads} /> : <EmptyState title={t('lately.none')} />}
      </Section>
    </Page>
  )
}
