import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AttachmentList } from '@/app/attachments/attachment-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { DocumentFacts } from '@/components/library/document-facts'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { readDocument } from '@/lib/library/list'

type Props = PageProps<'/council/library/[documentId]'>

const open = cache(async (id: string) => {
  const actor = await requireActor('council_member')
  const document = await asActor(actor, (tx) => readDocument(tx, id, 'council'))
  if (!document) notFound()
  return document
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [document, t] = await Promise.all([open((await params).documentId), getTranslations('Library')])
  return { title: await pageTitle([document.title, t('council.title')]) }
}

/** One document as a member of the council reads it, with its files. */
export default async function CouncilDocumentPage({ params }: Props) {
  const document = await open((await params).documentId)
  const [t, locale] = await Promise.all([getTranslations('Library'), readLocale()])
  return (
    <Page
      title={document.title}
      kicker={document.number}
      breadcrumbs={[{ href: '/council/library', label: t('council.title') }]}
    >
      <DocumentFacts document={document} locale={locale} />
      <Section title={t('files')}>
        <AttachmentList files={document.files} place={`/reports/library/${document.id}/files`} />
      </Section>
    </Page>
  )
}
