import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { readImport } from '@/lib/imports/read'
import { formatDateTime } from '@/lib/japanese/dates'
import { ColumnsSection } from './columns-section'
import { ProblemsSection } from './problems-section'
import { SampleSection } from './sample-section'
import { Standing } from './standing'

type Props = PageProps<'/desk/imports/[id]'>
const COUNTS = ['total', 'ready', 'wrong', 'duplicates'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Imports.page'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const [{ id }, search, actor] = [await params, await searchParams, await requireActor('manager')]
  const shown = await asActor(actor, async (tx) => {
    const found = await readImport(tx, id)
    return (
      found && {
        found,
        act: await openForm(tx, actor, search, `/desk/imports/${id}/act`, 'Imports.fields'),
        undo: await openForm(tx, actor, search, `/desk/imports/${id}/undoing`, 'Imports.fields'),
      }
    )
  })
  if (!shown) notFound()
  const { found, act, undo } = shown
  const [t, list, locale] = await Promise.all([
    getTranslations('Imports.page'),
    getTranslations('Imports.list'),
    readLocale(),
  ])
  const { fileName, checkedByName: name, checkedAt, total, ready, duplicates } = found
  const counts = { total, ready, wrong: total - ready, duplicates }
  return (
    <Page
      title={t('title')}
      lead={t('lead', { fileName, name, time: formatDateTime(checkedAt, locale) })}
      breadcrumbs={[{ href: '/desk/imports', label: list('title') }]}
      errors={[...act.errors, ...undo.errors]}
    >
      <DescriptionList
        rows={COUNTS.map((count) => ({
          term: t(`counts.${count}`),
          value: t('count', { count: counts[count] }),
        }))}
      />
      <Standing of={found} act={act} undo={undo} />
      <ProblemsSection of={found} />
      <ColumnsSection columns={found.columns} />
      <SampleSection rows={found.sample} />
    </Page>
  )
}
