import { useLocale, useTranslations } from 'next-intl'
import { ClosingTime } from '@/components/programmes/closing-time'
import { PhaseBadge } from '@/components/programmes/phase-badge'
import { programmeTitle } from '@/components/programmes/programme-title'
import { DataTable } from '@/components/tables/data-table'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedProgramme } from '@/lib/programmes/list-programmes'
import { type Keeper, programmeAt } from './area'

/** Programmes with where they stand, their closing, and how many entered and were selected against the quota. */
export function ProgrammeTable({ keeper, programmes }: { keeper: Keeper; programmes: readonly ListedProgramme[] }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      stacks
      columns={[
        { label: t('list.programme'), room: 'wide' },
        t('facts.state'),
        t('fields.closesAt'),
        { label: t('list.entries'), numeric: true },
        { label: t('list.selected'), numeric: true },
      ]}
    >
      {programmes.map((programme) => (
        <tr key={programme.id}>
          <th scope="row">
            <a href={programmeAt(keeper, { programmeId: programme.id })}>{programmeTitle(t, locale, programme)}</a>
            <span className="block font-400 text-solid-gray-700">
              {programme.bureau ? nameIn(locale, programme.bureau) : t('national')}
            </span>
          </th>
          <td data-label={t('facts.state')}>
            <PhaseBadge phase={programme.phase} />
          </td>
          <td data-label={t('fields.closesAt')}>
            <ClosingTime at={programme.closesAt} />
          </td>
          <td className="numeric" data-label={t('list.entries')}>
            {t('list.count', { count: programme.entries })}
          </td>
          <td className="numeric" data-label={t('list.selected')}>
            {t('list.against', { count: programme.selected, quota: programme.quota })}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
