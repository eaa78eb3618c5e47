import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FigureWithTable } from '@/components/charts/figure-with-table'
import { HorizontalBarChart } from '@/components/charts/horizontal-bar-chart'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { countLoad } from '@/lib/assignments/count-load'
import { listHref } from '@/lib/assignments/filters'
import { asActor } from '@/lib/db/as-actor'
import { AreaTabs } from '../tabs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Assignments')
  return { title: await pageTitle([t('byOfficer'), t('title')]) }
}

export default async function LoadPage() {
  const actor = await requireActor('manager', 'officer')
  const [t, load] = await Promise.all([getTranslations('Assignments'), asActor(actor, (tx) => countLoad(tx, actor))])
  const numbers = [
    ...(['places', 'open', 'overdue', 'dueSoon', 'waitingDesk', 'waitingMunicipality'] as const),
    ...(['supports', 'followUps'] as const),
  ]
  return (
    <Page
      title={t('byOfficer')}
      lead={t('loadLead')}
      width="wide"
      breadcrumbs={[{ href: '/assignments', label: t('title') }]}
    >
      <AreaTabs current="load" />
      <FigureWithTable
        title={t('loadFigure')}
        tableOpen
        chart={
          <HorizontalBarChart bars={load.map(({ name, open }) => ({ label: name ?? t('nobody'), value: open }))} />
        }
        columns={[
          { label: t('columns.officer'), room: 'medium' },
          ...numbers.map((key) => ({ label: t(`load.${key}`), numeric: true })),
        ]}
        rows={load.map((row) => (
          <tr key={row.membershipId ?? 'nobody'}>
            <th scope="row">
              {row.membershipId ? (
                <a href={listHref({ officer: row.membershipId })}>{row.name}</a>
              ) : (
                <a href="/desk?tab=unassigned">{t('workWithoutOfficer')}</a>
              )}
            </th>
            {numbers.map((key) => (
              <td key={key} className="numeric">
                {row[key]}
              </td>
            ))}
          </tr>
        ))}
      />
    </Page>
  )
}
