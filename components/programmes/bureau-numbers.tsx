import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { YearNumbers } from '@/lib/programmes/read-numbers'
import { DataTable } from '../tables/data-table'
import { PhaseBadge } from './phase-badge'
import { SelectedAgainst } from './selected-against'

type Props = { rows: YearNumbers['rows']; caption: string }

/** Bureau by bureau: its own part with quota, entries and selected, and those of the national types that are of its area. */
export function BureauNumbers({ rows, caption }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        { label: t('numbers.bureau'), room: 'medium' },
        t('numbers.ledState'),
        { label: t('numbers.ledEntries'), numeric: true },
        { label: t('numbers.ledSelected'), numeric: true },
        ...(rows[0]?.national ?? []).map(({ type }) => ({ label: t(`numbers.short.${type}`), numeric: true })),
      ]}
    >
      {rows.map(({ bureau, led, national }) => (
        <tr key={bureau.id}>
          <th scope="row">{nameIn(locale, bureau)}</th>
          <td data-label={t('numbers.ledState')}>{led ? <PhaseBadge phase={led.phase} /> : t('numbers.notSetUp')}</td>
          <td className="numeric" data-label={t('numbers.ledEntries')}>
            {led ? t('numbers.count', { count: led.entries }) : ''}
          </td>
          <td className="numeric" data-label={t('numbers.ledSelected')}>
            {led ? <SelectedAgainst quota={led.quota} selected={led.selected} /> : ''}
          </td>
          {national.map(({ type, entries, selected }) => (
            <td key={type} className="numeric" data-label={t(`numbers.short.${type}`)}>
              {t('numbers.ofEntries', { selected, entries })}
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  )
}
