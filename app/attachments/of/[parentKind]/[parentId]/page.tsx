import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { listAttachments } from '@/lib/attachments/list'
import { canAttach, canTakeAway, pageOf, readParent } from '@/lib/attachments/parent'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { AttachmentList } from '../../../attachment-list'
import { ChooseFiles } from '../../../choose-files'
import { sayProblems } from '../../../say-problems'

type Props = PageProps<'/attachments/of/[parentKind]/[parentId]'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Attachments')
  return { title: await pageTitle([t('title')]) }
}

export default async function AttachmentsPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [{ parentKind, parentId }, { post, done }, t] = await Promise.all([
    params,
    searchParams,
    getTranslations('Attachments'),
  ])
  const uuid = z.uuid().safeParse(post).data
  const shown = await asActor(actor, async (tx) => {
    const parent = await readParent(tx, actor, parentKind, parentId)
    if (!parent) return null
    return {
      parent,
      files: await listAttachments(tx, parent),
      post: uuid ? await readPost(tx, actor.userId, uuid) : null,
    }
  })
  if (!shown) notFound()
  const action = `/attachments/of/${parentKind}/${parentId}/attachments`
  const { errors, added } = await sayProblems(shown.post?.typed ?? null)
  const state = { key: mintKey(actor.userId, action), typed: {}, errors }
  const removal = canTakeAway(actor, shown.parent) ? { at: action, userId: actor.userId } : undefined
  const back = pageOf(actor, shown.parent)
  return (
    <Page
      title={t('title')}
      kicker={shown.parent.consultation.number ?? undefined}
      lead={shown.parent.consultation.title}
      errors={errors}
      width="narrow"
      breadcrumbs={[{ href: back, label: t('back') }]}
    >
      {added > 0 ? <NotificationBanner tone="success" title={t('added', { count: added })} /> : null}
      {done === 'removed' ? <NotificationBanner tone="success" title={t('removed')} /> : null}
      <AttachmentList files={shown.files} removal={removal} />
      {canAttach(actor, shown.parent) ? <ChooseFiles action={action} state={state} /> : null}
      <p>
        <ButtonLink href={back} variant="secondary">
          {t('back')}
        </ButtonLink>
      </p>
    </Page>
  )
}
