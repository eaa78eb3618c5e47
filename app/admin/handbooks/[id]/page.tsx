import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { AttachmentList } from '@/app/attachments/attachment-list'
import { ChooseFiles } from '@/app/attachments/choose-files'
import { sayProblems } from '@/app/attachments/say-problems'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PartFields } from '@/components/references/part-fields'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { listThemeGroups } from '@/lib/consultations/choices'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { openForm } from '@/lib/forms/open-form'
import { canKeepPart } from '@/lib/references/policy'
import { readPart } from '@/lib/references/read'

type Props = PageProps<'/admin/handbooks/[id]'>
/** Stands for no post at all. */
const NO_POST = '00000000-0000-0000-0000-000000000000'

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
    const kept = await readPost(tx, actor.userId, z.uuid().safeParse(one(search.post)).data ?? NO_POST)
    const files = await sayProblems(kept?.typed ?? null)
    const [saving, retiring] = [await form('saving'), await form('retirement')]
    return { part, saving, retiring, files, groups: await listThemeGroups(tx) }
  })
  if (!read) notFound()
  const { part, saving, retiring, files, groups } = read
  const a = await getTranslations('Attachments')
  const action = `${path}/files`
  return (
    <Page
      title={t('edit.title')}
      kicker={part.part}
      errors={[...saving.errors, ...retiring.errors, ...files.errors]}
      breadcrumbs={[{ href: '/admin/handbooks', label: t('title') }]}
      width="narrow"
    >
      {files.added > 0 ? <NotificationBanner tone="success" title={a('added', { count: files.added })} /> : null}
      {search.done === 'added' || search.done === 'removed' ? (
        <NotificationBanner tone="success" title={t(`edit.done.${search.done}`)} />
      ) : null}
      <CurrentTexts theirs={saving.theirs} labels="References.fields" />
      <Form action={`${path}/saving`} state={saving} label={t('edit.title')}>
        <SeenVersion state={saving} current={part.version} />
        <PartFields state={saving} groups={groups} part={part} />
        <SubmitButton>{t('edit.save')}</SubmitButton>
      </Form>
      <Section title={t('edit.files')} lead={t('edit.filesLead')}>
        <AttachmentList files={part.files} place="/references/files" removal={{ at: action, userId: actor.userId }} />
      </Section>
      <ChooseFiles action={action} state={{ key: mintKey(actor.userId, action), typed: {}, errors: files.errors }} />
      <Section title={t('edit.retire')} lead={t('edit.retireLead')}>
        <Form action={`${path}/retirement`} state={retiring} label={t('edit.retire')}>
          <SubmitButton variant="secondary">{t('edit.retire')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
