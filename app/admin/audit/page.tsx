import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { listReads } from '@/lib/people/list-reads'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Admin')
  return { title: await pageTitle([t('areas.audit.title'), t('title')]) }
}

export default async function AuditPage() {
  const actor = await requireActor('administrator')
  const [t, roles, locale] = await Promise.all([getTranslations('Admin'), getTranslations('States.role'), readLocale()])
  const reads = await asActor(actor, (tx) => listReads(tx, actor))
  return (
    <Page title={t('areas.audit.title')} lead={t('audit.lead')} breadcrumbs={[{ href: '/admin', label: t('title') }]}>
      <Section title={t('audit.reads')} lead={t('audit.readsLead')}>
        {reads.length === 0 ? (
          <EmptyState title={t('audit.noReads')} />
        ) : (
          <DataTable
            caption={t('audit.reads')}
            captionHidden
            columns={[
              { label: t('audit.day'), room: 'medium' },
              { label: t('fields.name'), room: 'medium' },
              { label: t('fields.organisation'), room: 'medium' },
              { label: t('audit.count'), numeric: true },
            ]}
          >
            {reads.map(({ key, day, count, post }) => (
              <tr key={key}>
                <td className="nowrap">{formatDate(day, locale)}</td>
                <th scope="row">{post?.user.name ?? t('audit.unknown')}</th>
                <td>{post ? `${nameIn(locale, post.organisation)} ${roles(post.role)}` : ''}</td>
                <td className="numeric">{count}</td>
              </tr>
            ))}
          </DataTable>
        )}
      </Section>
      <Section title={t('audit.chain')} lead={t('audit.chainLead')}>
        <p>
          <code>npm run audit:verify</code>
        </p>
        <p>{t('audit.chainResult')}</p>
      </Section>
    </Page>
  )
}
