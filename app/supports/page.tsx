import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { AllSupports } from '@/components/supports/all-supports'
import { SupportsFilter } from '@/components/supports/supports-filter'
import { Pager } from '@/components/tables/pager'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readSupportsAddress, writeSupportsAddress } from '@/lib/supports/address'
import { listAllSupports } from '@/lib/supports/list-all'
import { listSupportChoices } from '@/lib/supports/list-choices'
import { SupportAreas } from './areas'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Supports.all')
  return { title: await pageTitle([t('title')]) }
}

export default async function AllSupportsPage({ searchParams }: PageProps<'/supports'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const address = readSupportsAddress(await searchParams)
  const { page, choices } = await asActor(actor, async (tx) => ({
    page: await listAllSupports(tx, bureauId, address),
    choices: await listSupportChoices(tx, bureauId),
  }))
  const t = await getTranslations('Supports.all')
  const { rows, previous, next } = page
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <SupportAreas />
      <SupportsFilter address={address} choices={choices} />
      {rows.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('emptyHint')}</p>
        </EmptyState>
      ) : (
        <AllSupports supports={rows} />
      )}
      <Pager
        previousHref={previous && writeSupportsAddress(address, { before: previous })}
        nextHref={next && writeSupportsAddress(address, { after: next })}
      />
    </Page>
  )
}
