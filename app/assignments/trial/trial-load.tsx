import { useTranslations } from 'next-intl'
import { FigureWithTable } from '@/components/charts/figure-with-table'
import { HorizontalBarChart } from '@/components/charts/horizontal-bar-chart'
import type { Weighed } from '@/lib/assignments/trial'

/** Each officer's open consultations and municipalities, before and after. */
export function TrialLoad({ weighed }: { weighed: readonly Weighed[] }) {
  const t = useTranslations('Rotation.trial')
  const nameOf = (name: string | null) => name ?? t('nobody')
  return (
    <FigureWithTable
      title={t('loadFigure')}
      note={t('loadNote')}
      tableOpen
      chart={
        <HorizontalBarChart
          bars={weighed.flatMap(({ name, before, after }) => [
            { label: t('barBefore', { name: nameOf(name) }), value: before.open },
            { label: t('barAfter', { name: nameOf(name) }), value: after.open },
          ])}
        />
      }
      columns={[
        { label: t('columns.officer'), room: 'medium' },
        ...(['placesBefore', 'placesAfter', 'openBefore', 'openAfter'] as const).map((key) => ({
          label: t(`columns.${key}`),
          numeric: true,
        })),
      ]}
      rows={weighed.map(({ membershipId, name, before, after }) => (
        <tr key={membershipId ?? 'nobody'}>
          <th scope="row">{nameOf(name)}</th>
          <td className="numeric">{before.places}</td>
          <td className="numeric">{after.places}</td>
          <td className="numeric">{before.open}</td>
          <td className="numeric">{after.open}</td>
        </tr>
      ))}
    />
  )
}
