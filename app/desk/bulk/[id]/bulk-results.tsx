import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import type { BulkView } from '@/lib/queue/bulk/read'

/** Each consultation with what came of it and, where nothing was done, why. */
export function BulkResults({ bulk }: { bulk: BulkView }) {
  const t = useTranslations('Bulk')
  const inEnglish = useLocale() === 'en'
  return (
    <DataTable
      caption={t('result.list')}
      captionHidden
      columns={[
        t('result.number'),
        t('result.place'),
        { label: t('result.name'), room: 'wide' },
        { label: t('result.outcome'), room: 'wide' },
      ]}
    >
      {bulk.items.map(({ position, result, reason, consultation: { number, title, askingOrganisation } }) => (
        <tr key={position}>
          <th scope="row" className="nowrap">
            <a href={`/desk/consultations/${number}`}>{number}</a>
          </th>
          <td>{(inEnglish && askingOrganisation.nameEn) || askingOrganisation.name}</td>
          <td className="[overflow-wrap:anywhere]">{title}</td>
          <td>
            {t(`results.${result}`)}
            {reason ? <span className="block">{t(`reasons.${reason}`)}</span> : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
