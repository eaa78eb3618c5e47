import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FigureWithTable } from '@/components/charts/figure-with-table'
import { HorizontalBarChart } from '@/components/charts/horizontal-bar-chart'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYear, fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { countPlan } from '@/lib/profiles/read-plan'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Profile')
  return { title: await pageTitle([t('plan.deskTitle'), t('municipality.listTitle')]) }
}

/** Which of the 16 common items municipalities work on, and in which fields they ask most. */
export default async function WelfarePlanPage() {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const { counts, year } = await asActor(actor, async (tx) => {
    const year = fiscalYear(await readClock(tx))
    return { year, counts: await countPlan(tx, actor.bureauId, year) }
  })
  const [t, locale] = await Promise.all([getTranslations('Profile'), readLocale()])
  const asked = counts.filter(({ consultations }) => consultations > 0).slice(0, 8)
  const legend = (line: (typeof counts)[number]) =>
    t('plan.legend', { number: line.number, name: nameIn(locale, line) })
  return (
    <Page
      title={t('plan.deskTitle')}
      lead={t('plan.deskLead', { year: fiscalYearLabel(year, locale) })}
      breadcrumbs={[{ href: '/desk/municipalities', label: t('municipality.listTitle') }]}
    >
      <FigureWithTable
        title={t('plan.chart')}
        tableOpen
        chart={<HorizontalBarChart bars={asked.map((line) => ({ label: legend(line), value: line.consultations }))} />}
        columns={[
          { label: t('plan.item'), room: 'wide' },
          ...(['consultations', 'working', 'planned', 'notYet'] as const).map((key) => ({
            label: t(`plan.${key}`),
            numeric: true,
          })),
        ]}
        rows={counts.map((line) => (
          <tr key={line.number}>
            <th scope="row">{legend(line)}</th>
            <td className="numeric">{line.consultations}</td>
            <td className="numeric">{line.working}</td>
            <td className="numeric">{line.planned}</td>
            <td className="numeric">{line.notYet}</td>
          </tr>
        ))}
      />
    </Page>
  )
}
