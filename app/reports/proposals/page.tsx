import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ProposalTable } from '@/app/_proposals/proposal-table'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { listProposals } from '@/lib/menuProposals/read'
import { readProposalNames } from '@/lib/menuProposals/read-names'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('MenuProposals')
  return { title: await pageTitle([t('title')]) }
}

/** 支援策の提案: what waits for its decision first, then what was decided. */
export default async function ProposalsPage() {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const [t, r, { open, decided, names }] = await Promise.all([
    getTranslations('MenuProposals'),
    getTranslations('Reports'),
    asActor(actor, async (tx) => {
      const listed = await listProposals(tx, actor.bureauId)
      return { ...listed, names: await readProposalNames(tx, [...listed.open, ...listed.decided]) }
    }),
  ])
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/reports/gaps', label: r('reports.gaps.title') }]}
      actions={<ButtonLink href="/reports/proposals/new">{t('new.link')}</ButtonLink>}
      width="wide"
    >
      <Section title={t('list.open')}>
        {open.length > 0 ? (
          <ProposalTable caption={t('list.open')} proposals={open} names={names} />
        ) : (
          <EmptyState title={t('list.empty')}>
            <p>
              <a href="/reports/gaps">{t('list.fromGaps')}</a>
            </p>
          </EmptyState>
        )}
      </Section>
      {decided.length > 0 ? (
        <Section title={t('list.decided')}>
          <ProposalTable caption={t('list.decided')} proposals={decided} names={names} />
        </Section>
      ) : null}
    </Page>
  )
}
