import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { MatchingTable } from '@/components/partners/matching-table'
import { OfficesTable } from '@/components/partners/offices-table'
import { PartnersFilter } from '@/components/partners/partners-filter'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { readPartnersAddress } from '@/lib/partners/address'
import { listOffices, listPartnerChoices } from '@/lib/partners/list-offices'
import { countMatching, readMatchingAddress } from '@/lib/partners/matching'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Partners')
  return { title: await pageTitle([t('title')]) }
}

export default async function PartnersPage({ searchParams }: PageProps<'/supports/partners'>) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { bureauId } = actor
  const search = await searchParams
  const address = readPartnersAddress(search)
  const { offices, choices, counts, year, today } = await asActor(actor, async (tx) => {
    const today = jstDate(await readClock(tx))
    const year = readMatchingAddress(search).year ?? fiscalYear(today)
    return {
      ...{ today, year },
      offices: await listOffices(tx, bureauId, address),
      choices: await listPartnerChoices(tx, bureauId),
      counts: await countMatching(tx, bureauId, year),
    }
  })
  const t = await getTranslations('Partners')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      breadcrumbs={[{ href: '/supports', label: t('supports') }]}
      actions={
        <>
          <a href="/supports/coverage">{t('toCoverage')}</a>
          <a href="/supports/routing">{t('toRouting')}</a>
        </>
      }
    >
      <PartnersFilter action="/supports/partners" {...{ address, choices }} withMinistry />
      {offices.length === 0 ? (
        <EmptyState title={t('nothing')}>
          <p>{t('nothingHint')}</p>
        </EmptyState>
      ) : (
        <OfficesTable {...{ offices, today }} />
      )}
      <Section title={t('matching.title')} id="matching">
        <MatchingTable {...{ counts, year }} />
      </Section>
    </Page>
  )
}
