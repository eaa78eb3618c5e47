import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DutyBadge } from '@/components/duties/duty-badge'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { DUTY_ROLES } from '@/lib/duties/policy'
import { listOwed } from '@/lib/duties/read'
import { standingOf } from '@/lib/duties/states'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Duties.mine')
  return { title: await pageTitle([t('title')]) }
}

/** Reports, evaluations and surveys asked of this person or office. */
export default async function MyDutiesPage() {
  const actor = await requireActor(...DUTY_ROLES)
  const { duties, today } = await asActor(actor, async (tx) => ({
    duties: await listOwed(tx, actor),
    today: dateOf(await readClock(tx)),
  }))
  const [t, locale] = await Promise.all([getTranslations('Duties'), readLocale()])
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')}>
      {duties.length === 0 ? (
        <EmptyState title={t('mine.empty')} />
      ) : (
        <DataTable caption={t('mine.title')} captionHidden columns={[t('what'), t('dueOn'), t('state')]} stacks>
          {duties.map((duty) => (
            <tr key={duty.id}>
              <th scope="row">
                <a href={`/duties/${duty.id}`}>{t('named', { kind: t(`kinds.${duty.kind}`), title: duty.title })}</a>
                {duty.kind === 'evaluation' ? <span className="block font-400">{duty.aboutName}</span> : null}
              </th>
              <td className="nowrap" data-label={t('dueOn')}>
                {formatDate(duty.dueOn, locale)}
              </td>
              <td>
                <DutyBadge standing={standingOf(duty, today)} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Page>
  )
}
