import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { z } from 'zod'
import { AttachmentList } from '@/app/attachments/attachment-list'
import { ChooseFiles } from '@/app/attachments/choose-files'
import { sayProblems } from '@/app/attachments/say-problems'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { DocumentFacts } from '@/components/library/document-facts'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { one } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { readLocale } from '@/lib/i18n/read-locale'
import { readDocument } from '@/lib/library/list'

type Props = PageProps<'/reports/library/[id]'>
const DONE = ['filed', 'changed', 'removed'] as const

const open = cache(async (id: string, post: string | undefined) => {
  const actor = await requireActor(...DESK_ROLES)
  const uuid = z.uuid().safeParse(post).data
  const read = await asActor(actor, async (tx) => ({
    document: await readDocument(tx, id),
    kept: uuid ? await readPost(tx, actor.userId, uuid) : null,
  }))
  const { document } = read
  if (!document) notFound()
  return { actor, document, ...(await sayProblems(read.kept?.typed ?? null)) }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Library')])
  const { document, errors } = await open(id, one(post))
  return { title: await pageTitle([document.title, t('title')], errors.length > 0) }
}

/** One document of the library with its files. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const [{ id }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Library'),
    readLocale(),
  ])
  const { actor, document, errors, added } = await open(id, one(search.post))
  const a = await getTranslations('Attachments')
  const action = `/reports/library/${id}/files`
  const done = DONE.find((known) => known === search.done)
  return (
    <Page
      title={document.title}
      kicker={document.number}
      errors={errors}
      breadcrumbs={[{ href: '/reports/library', label: t('title') }]}
      actions={
        document.councilReportId ? (
          <ButtonLink href={`/reports/council/${document.councilReportId}`}>{t('openReport')}</ButtonLink>
        ) : (
          <ButtonLink href={`/reports/library/${id}/edit`} variant="secondary">
            {t('change')}
          </ButtonLink>
        )
      }
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {added > 0 ? <NotificationBanner tone="success" title={a('added', { count: added })} /> : null}
      <DocumentFacts document={document} atDesk locale={locale} />
      <Section title={t('files')}>
        <AttachmentList files={document.files} place={action} removal={{ at: action, userId: actor.userId }} />
      </Section>
      <ChooseFiles action={action} state={{ key: mintKey(actor.userId, action), typed: {}, errors }} />
    </Page>
  )
}
