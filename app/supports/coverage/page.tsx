import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { CoverageTable } from '@/components/partners/coverage-table'
import { PartnersFilter } from '@/components/partners/partners-filter'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readPartnersAddress } from '@/lib/partners/address'
import { readCoverage } from '@/lib/partners/coverage'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Coverage')
  return { title: await pageTitle([t('title')]) }
}

export default async function CoveragePage({ searchParams }: PageProps<'/supports/coverage'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const address = readPartnersAddress(await searchParams)
  const { rows, places, choices } = await asActor(actor, (tx) => readCoverage(tx, actor.bureauId, address))
  const [t, p] = await Promise.all([getTranslations('Coverage'), getTranslations('Partners')])
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      breadcrumbs={[
        { href: '/supports', label: p('supports') },
        { href: '/supports/partners', label: p('title') },
      ]}
    >
      <PartnersFilter action="/supports/coverage" {...{ address, choices }} withShow />
      {rows.length === 0 ? <EmptyState title={t('nothing')} /> : <CoverageTable {...{ rows, places }} />}
      {address.prefecture && places.length === 1 ? <p>{t('noMunicipalities')}</p> : null}
    </Page>
  )
}
