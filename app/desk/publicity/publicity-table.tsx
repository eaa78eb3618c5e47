import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { AUDIENCES, CHANNELS } from '@/lib/publicity/input'
import type { ListedPublicity } from '@/lib/publicity/list'

/** What was done to be known: when, to whom, by what, with what. */
export function PublicityTable({ rows }: { rows: readonly ListedPublicity[] }) {
  const t = useTranslations('Publicity')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[
        { label: t('fields.title'), room: 'wide' },
        { label: t('when'), room: 'medium' },
        { label: t('fields.audiences'), room: 'medium' },
        { label: t('fields.channels'), room: 'medium' },
        { label: t('fields.material'), room: 'wide' },
      ]}
    >
      {rows.map(({ id, title, fromOn, untilOn, isFocus, audiences, channels, material, copies }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/desk/publicity/${id}`}>{title}</a>
            {isFocus ? <span className="block font-700">{t('focus')}</span> : null}
          </th>
          <td data-label={t('when')}>
            {t('days', {
              from: formatDate(dayOf(fromOn), locale),
              until: untilOn ? formatDate(dayOf(untilOn), locale) : 'none',
            })}
          </td>
          <td data-label={t('fields.audiences')}>
            {AUDIENCES.filter((one) => audiences.includes(one))
              .map((one) => t(`audiences.${one}`))
              .join(t('comma'))}
          </td>
          <td data-label={t('fields.channels')}>
            {CHANNELS.filter((one) => channels.includes(one))
              .map((one) => t(`channels.${one}`))
              .join(t('comma'))}
          </td>
          <td data-label={t('fields.material')}>
            {[material, copies === null ? '' : t('countOfCopies', { count: copies })].filter(Boolean).join('　') || '―'}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
