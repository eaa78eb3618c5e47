import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnNominations } from '@/components/awards/own-nominations'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { NOMINATING_ROLES } from '@/lib/awards/policy'
import { listOpenCalls, listOwnNominations } from '@/lib/awards/read-nominations'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate, jstDate } from '@/lib/japanese/dates'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Awards')
  return { title: await pageTitle([t('own.title')]) }
}

/** The calls for the award that take nominations now, and what one's office has nominated. */
export default async function NominationsPage() {
  const actor = await requireActor(...NOMINATING_ROLES)
  const { calls, nominations } = await asActor(actor, async (tx) => ({
    calls: await listOpenCalls(tx, actor.bureauId, jstDate(await readClock(tx))),
    nominations: await listOwnNominations(tx, actor),
  }))
  const [t, locale] = [await getTranslations('Awards'), await readLocale()]
  return (
    <Page title={t('own.title')} lead={t('own.lead')} actions={<a href="/awards">{t('own.published')}</a>}>
      <Section title={t('own.openCalls')}>
        {calls.length === 0 ? (
          <EmptyState title={t('own.noCalls')} />
        ) : (
          <ul className="space-y-2">
            {calls.map(({ id, title, fiscalYear, nominationsDue }) => (
              <li key={id}>
                <a href={`/nominations/${id}`} className="font-700">
                  {t('yearTitle', { year: fiscalYearLabel(fiscalYear, locale), title })}
                </a>{' '}
                {t('own.until', { date: formatDate(nominationsDue, locale) })}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('own.list')}>
        {nominations.length === 0 ? (
          <EmptyState title={t('own.noneYet')} />
        ) : (
          <OwnNominations nominations={nominations} />
        )}
      </Section>
    </Page>
  )
}
