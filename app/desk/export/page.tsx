import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { readAddress, type Search, writeQuery } from '@/lib/queue/address'
import { readChoices } from '@/lib/queue/choices'
import { countMatching } from '@/lib/queue/read-all'
import { readSettings } from '@/lib/queue/settings'
import { QueueConditions } from '../queue-conditions'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('QueueExport')
  return { title: await pageTitle([t('title')]) }
}

/** Says how many consultations match before they are taken out, all of them. */
export default async function ExportPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const search = await searchParams
  const [t, queue, locale, { address, total, choices }] = await Promise.all([
    getTranslations('QueueExport'),
    getTranslations('Queue'),
    readLocale(),
    asActor(actor, async (tx) => {
      const address = readAddress(search, await readSettings(tx, actor))
      return {
        address,
        total: await countMatching(tx, actor, address),
        choices: await readChoices(tx, actor.bureauId),
      }
    }),
  ])
  const query = writeQuery(address)
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead', { view: queue(`tabs.${address.tab}`), total })}</p>}
      width="narrow"
      breadcrumbs={[{ href: `/desk?${query}`, label: queue('title') }]}
    >
      <QueueConditions address={address} choices={choices} locale={locale} />
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={`/desk/export.xlsx?${query}`}>{t('xlsx', { total })}</ButtonLink>
        <ButtonLink href={`/desk/export.csv?${query}`} variant="secondary">
          {t('csv', { total })}
        </ButtonLink>
      </p>
      <p className="max-w-prose">{t('hint')}</p>
      <p>
        <a href={`/desk?${query}`}>{t('back')}</a>
      </p>
    </Page>
  )
}
