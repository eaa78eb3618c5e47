import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ThemeName } from '@/lib/programmes/list-programmes'
import type { Target } from '@/lib/programmes/list-targets'
import { DataTable } from '../tables/data-table'
import { ThemeList } from './theme-list'

type Place = { code: string | null; name: string; nameEn: string | null }
type Props = {
  targets: readonly Target[]
  themes: readonly ThemeName[]
  prefectures: readonly Place[]
  caption: string
}

/** 支援対象市町村 of a year: where, of which type, for which theme. */
export function TargetTable({ targets, themes, prefectures, caption }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={caption}
      stacks
      columns={[t('list.municipality'), t('list.prefecture'), t('list.year'), t('list.type'), t('fields.themeKeys')]}
    >
      {targets.map((target) => {
        const prefecture = prefectures.find(({ code }) => code === target.prefectureCode)
        return (
          <tr key={target.id}>
            <th scope="row">{nameIn(locale, target.organisation)}</th>
            <td data-label={t('list.prefecture')}>{prefecture ? nameIn(locale, prefecture) : ''}</td>
            <td data-label={t('list.year')}>{fiscalYearLabel(target.fiscalYear, locale)}</td>
            <td data-label={t('list.type')}>{t(`types.${target.type ?? 'none'}`)}</td>
            <td data-label={t('fields.themeKeys')}>
              <ThemeList keys={target.themeKeys} themes={themes} text={target.themesText} />
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
