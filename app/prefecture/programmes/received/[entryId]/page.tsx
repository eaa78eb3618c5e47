import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { titleOfProgrammes } from '@/app/_programmes/title'
import { Page } from '@/components/layout/page'
import { EntryFacts } from '@/components/programmes/entry-facts'
import { programmeTitle } from '@/components/programmes/programme-title'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { listThemeNames } from '@/lib/programmes/list-programmes'
import { canAddFiles } from '@/lib/programmes/policy'
import { readEntry } from '@/lib/programmes/read-entry'

type Props = PageProps<'/prefecture/programmes/received/[entryId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await titleOfProgrammes('entry', searchParams)
}

/** An entry that a municipality shared with its prefecture, or that the prefecture recorded, with its files. */
export default async function SharedEntryPage({ params }: Props) {
  const actor = await requireActor('prefecture_staff')
  const { entryId } = await params
  const { entry, themes } = await asActor(actor, async (tx) => ({
    entry: await readEntry(tx, entryId),
    themes: await listThemeNames(tx),
  }))
  if (!entry) notFound()
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  return (
    <Page
      title={t('entry.titleOf', { name: nameIn(locale, entry.askingOrganisation) })}
      kicker={programmeTitle(t, locale, entry.programme)}
      breadcrumbs={[{ href: '/prefecture/programmes', label: t('joint.title') }]}
    >
      <EntryFacts entry={entry} themes={themes} mayAddFiles={canAddFiles(actor, entry, entry.programme)} />
    </Page>
  )
}
