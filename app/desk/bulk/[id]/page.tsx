import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { Pager } from '@/components/tables/pager'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { canUndo } from '@/lib/queue/bulk/list'
import { RESULTS_SHOWN, readBulk } from '@/lib/queue/bulk/read'
import { BulkProgress } from './bulk-progress'
import { BulkResults } from './bulk-results'

type Props = PageProps<'/desk/bulk/[id]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ post }, t] = await Promise.all([searchParams, getTranslations('Bulk')])
  return { title: await pageTitle([t('result.title')], post !== undefined) }
}

/** What came of a bulk act, consultation by consultation, and the way to take it back. */
export default async function BulkPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ id }, search] = await Promise.all([params, searchParams])
  const after = Math.max(0, Math.trunc(Number(search.after)) || 0)
  const action = `/desk/bulk/${id}/undoing`
  const [t, queue, locale, { bulk, form }] = await Promise.all([
    getTranslations('Bulk'),
    getTranslations('Queue'),
    readLocale(),
    asActor(actor, async (tx) => ({
      bulk: await readBulk(tx, id, after),
      form: await openForm(tx, actor, search, action, 'Bulk.fields'),
    })),
  ])
  if (!bulk) notFound()
  return (
    <Page
      title={t('result.title')}
      kicker={t(`titles.${bulk.choice.act}`)}
      errors={form.errors}
      breadcrumbs={[
        { href: '/desk', label: queue('title') },
        { href: '/desk/bulk', label: t('past.title') },
      ]}
      lead={<p>{t('result.by', { name: bulk.byName, when: formatDateTime(bulk.createdAt, locale) })}</p>}
    >
      <BulkProgress bulk={bulk} />
      {canUndo(actor, bulk) ? (
        <Section title={t('undo.title')} lead={t('undo.lead')}>
          <Form action={action} state={form}>
            <SubmitButton variant="secondary">{t('undo.save', { count: bulk.counts.done ?? 0 })}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      <Section title={t('result.list')}>
        <BulkResults bulk={bulk} />
        <Pager
          previousHref={after > 0 ? `?after=${Math.max(0, after - RESULTS_SHOWN)}` : undefined}
          nextHref={bulk.next ? `?after=${bulk.next}` : undefined}
          size={RESULTS_SHOWN}
          summary={t('result.total', { count: bulk.total })}
        />
      </Section>
      <p>
        <a href="/desk">{t('new.back')}</a>
      </p>
    </Page>
  )
}
