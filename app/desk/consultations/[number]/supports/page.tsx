import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DoneBanner } from '@/components/supports/done-banner'
import { SupportList } from '@/components/supports/support-list'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { logAccess } from '@/lib/consultations/log-access'
import { asActor } from '@/lib/db/as-actor'
import { listSupportsOf } from '@/lib/supports/list-of-consultation'
import { canMoveSupport } from '@/lib/supports/policy'
import { readConsultationOfSupports } from '@/lib/supports/read'
import { supportCrumbs } from './crumbs'

type Props = PageProps<'/desk/consultations/[number]/supports'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('Supports')
  return { title: await pageTitle([t('title'), (await params).number]) }
}

export default async function SupportsPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number } = await params
  const read = await asActor(actor, async (tx) => {
    const consultation = await readConsultationOfSupports(tx, number)
    if (!consultation) return null
    await logAccess(tx, actor, consultation)
    return { consultation, supports: await listSupportsOf(tx, consultation.id) }
  })
  if (!read) notFound()
  const t = await getTranslations('Supports')
  const { consultation, supports } = read
  const mayPropose = canMoveSupport(actor, consultation)
  const propose = mayPropose ? (
    <ButtonLink href={`/desk/consultations/${number}/supports/new`}>{t('list.propose')}</ButtonLink>
  ) : null
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${consultation.title}`}
      breadcrumbs={(await supportCrumbs(number)).slice(0, 2)}
      actions={propose}
    >
      <DoneBanner done={(await searchParams).done} />
      {supports.length === 0 ? (
        <EmptyState title={t('list.empty')}>
          <p>{mayPropose ? t('list.emptyHint') : t('list.closed')}</p>
        </EmptyState>
      ) : (
        <SupportList supports={supports} number={number} />
      )}
    </Page>
  )
}
