import { useTranslations } from 'next-intl'
import type { YearNumbers } from '@/lib/programmes/read-numbers'
import { DataTable } from '../tables/data-table'
import { SelectedAgainst } from './selected-against'

type Props = { types: YearNumbers['types']; caption: string }

/** Type by type over all bureaus, and what they come to. */
export function TypeNumbers({ types, caption }: Props) {
  const t = useTranslations('Programmes')
  const sum = (of: (one: YearNumbers['types'][number]) => number) => types.reduce((total, one) => total + of(one), 0)
  const total = { quota: sum((one) => one.quota), selected: sum((one) => one.selected) }
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        { label: t('list.type'), room: 'wide' },
        { label: t('fields.quota'), numeric: true },
        { label: t('list.entries'), numeric: true },
        { label: t('numbers.late'), numeric: true },
        { label: t('list.selected'), numeric: true },
      ]}
      footer={
        <tr>
          <th scope="row">{t('numbers.total')}</th>
          <td className="numeric" data-label={t('fields.quota')}>
            {t('numbers.count', { count: total.quota })}
          </td>
          <td className="numeric" data-label={t('list.entries')}>
            {t('numbers.count', { count: sum((one) => one.entries) })}
          </td>
          <td className="numeric" data-label={t('numbers.late')}>
            {t('numbers.count', { count: sum((one) => one.late) })}
          </td>
          <td className="numeric" data-label={t('list.selected')}>
            <SelectedAgainst {...total} />
          </td>
        </tr>
      }
    >
      {types.map(({ type, programmes, quota, entries, late, selected }) => (
        <tr key={type}>
          <th scope="row">{t(`types.${type}`)}</th>
          <td className="numeric" data-label={t('fields.quota')}>
            {programmes === 0 ? t('numbers.notSetUp') : t('numbers.count', { count: quota })}
          </td>
          <td className="numeric" data-label={t('list.entries')}>
            {t('numbers.count', { count: entries })}
          </td>
          <td className="numeric" data-label={t('numbers.late')}>
            {t('numbers.count', { count: late })}
          </td>
          <td className="numeric" data-label={t('list.selected')}>
            {programmes === 0 ? '' : <SelectedAgainst quota={quota} selected={selected} />}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
