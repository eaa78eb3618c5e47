import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { SuggestedPractices } from '@/components/practices/suggested-practices'
import { ProposalForm } from '@/components/supports/proposal-form'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openWriting } from '@/lib/forms/open-writing'
import { listProposableMenus } from '@/lib/menus/propose-menus'
import { suggestPractices } from '@/lib/practices/suggest'
import { listOwners } from '@/lib/supports/list-owners'
import { canMoveSupport } from '@/lib/supports/policy'
import { readConsultationOfSupports } from '@/lib/supports/read'
import { supportCrumbs } from '../crumbs'

type Props = PageProps<'/desk/consultations/[number]/supports/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Supports')
  return { title: await pageTitle([t('propose.title'), (await params).number], Boolean((await searchParams).post)) }
}

export default async function ProposePage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const { number } = await params
  const search = await searchParams
  const action = `/desk/consultations/${number}/supports/proposals`
  const read = await asActor(actor, async (tx) => {
    const consultation = await readConsultationOfSupports(tx, number)
    if (!consultation) return null
    const menus = await listProposableMenus(tx, consultation)
    const owners = await listOwners(tx, consultation.bureauId)
    const practices = await suggestPractices(tx, consultation)
    return {
      consultation,
      menus,
      owners,
      practices,
      form: await openWriting(tx, actor, search, action, 'Supports.fields'),
    }
  })
  if (!read) notFound()
  const t = await getTranslations('Supports')
  const { consultation, menus, owners, practices, form } = read
  const isOfficer = owners.some(({ membershipId }) => membershipId === consultation.officerMembershipId)
  const owner = (isOfficer && consultation.officerMembershipId) || actor.membershipId
  return (
    <Page
      title={t('propose.title')}
      kicker={`${number} ${consultation.title}`}
      lead={t('propose.lead')}
      breadcrumbs={await supportCrumbs(number)}
      errors={form.errors}
    >
      {menus.length === 0 || !canMoveSupport(actor, consultation) ? (
        <EmptyState title={menus.length === 0 ? t('propose.none') : t('list.closed')} />
      ) : (
        <>
          <SuggestedPractices practices={practices} />
          <ProposalForm action={action} form={form} menus={menus} owners={owners} owner={owner} />
        </>
      )}
    </Page>
  )
}
