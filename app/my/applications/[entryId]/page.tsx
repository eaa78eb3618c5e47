import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { EntryDraft } from './entry-draft'
import { EntrySent } from './entry-sent'
import { openOwnEntry } from './open-own-entry'

type Props = PageProps<'/my/applications/[entryId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Programmes'), searchParams])
  return { title: await pageTitle([t('mine.entryTitle'), t('mine.title')], Boolean(post)) }
}

/** One entry of this office: its form while it is a draft, afterwards what was handed in and what came of it. */
export default async function OwnEntryPage({ params, searchParams }: Props) {
  const [{ entryId }, search] = [await params, await searchParams]
  const opened = await openOwnEntry(entryId, search)
  return opened.entry.state === 'draft' ? (
    <EntryDraft opened={opened} done={search.done} />
  ) : (
    <EntrySent opened={opened} done={search.done} />
  )
}
