import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { JointRow } from '@/lib/programmes/joint-list'
import type { ThemeName } from '@/lib/programmes/list-programmes'
import { StatusBadge } from '../notices/status-badge'
import { DataTable } from '../tables/data-table'
import { ThemeList } from './theme-list'

type Props = { rows: readonly JointRow[]; themes: readonly ThemeName[]; caption: string }

/** What the state and what the prefecture does for each municipality of a year; those of both are marked. */
export function JointTable({ rows, themes, caption }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale()
  return (
    <DataTable
      caption={caption}
      stacks
      columns={[
        t('list.municipality'),
        { label: t('joint.state'), room: 'medium' },
        { label: t('joint.prefecture'), room: 'medium' },
      ]}
    >
      {rows.map(({ organisationId, place, state, prefecture, isOfBoth }) => (
        <tr key={organisationId}>
          <th scope="row">
            {nameIn(locale, place)}
            {isOfBoth ? (
              <span className="mt-1 block">
                <StatusBadge tone="warning">{t('joint.both')}</StatusBadge>
              </span>
            ) : null}
          </th>
          <td data-label={t('joint.state')}>
            {state.map((one) => (
              <span key={one.id} className="block">
                {t(`types.${one.type ?? 'none'}`)}
                <span className="block text-solid-gray-700">
                  <ThemeList keys={one.themeKeys} themes={themes} text={one.themesText} />
                </span>
              </span>
            ))}
          </td>
          <td data-label={t('joint.prefecture')}>
            {prefecture.map((one) => (
              <span key={one.id} className="block">
                {one.programme}
                <span className="block text-solid-gray-700">
                  {one.themeKeys.length > 0 ? <ThemeList keys={one.themeKeys} themes={themes} /> : null}{' '}
                  {one.supporters}
                </span>
              </span>
            ))}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
