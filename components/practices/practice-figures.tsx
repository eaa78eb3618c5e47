import { useLocale, useTranslations } from 'next-intl'
import type { Indicator } from '@/lib/followUps/indicator'
import { formatDate } from '@/lib/japanese/dates'
import { DataTable } from '../tables/data-table'

/** Figures of an effect: before and after, each with its unit and as of when. */
export function PracticeFigures({ figures }: { figures: readonly Indicator[] }) {
  const t = useTranslations('Practices.figures')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const measured = (value: string | null, unit: string, on: string | null) => (
    <>
      <span className="whitespace-nowrap tabular-nums">{value === null ? t('unknown') : `${value}${unit}`}</span>
      {value !== null && on ? (
        <span className="block text-dns-14N-130">{t('asOf', { date: formatDate(on, locale) })}</span>
      ) : null}
    </>
  )
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[{ label: t('indicator'), room: 'wide' }, t('before'), t('after')]}
    >
      {figures.map(({ indicator, unit, before, beforeOn, after, afterOn }) => (
        <tr key={`${indicator}${unit}`}>
          <th scope="row">{indicator}</th>
          <td data-label={t('before')}>{measured(before, unit, beforeOn)}</td>
          <td data-label={t('after')}>{measured(after, unit, afterOn)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
