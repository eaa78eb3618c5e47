import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'

/** The letters that a file in the older code page would lose, told before it is saved. */
export function Lost({ lost }: { lost: readonly { letter: string; times: number }[] }) {
  const t = useTranslations('Reports.export.cp932')
  if (lost.length === 0) return <p>{t('none')}</p>
  return (
    <>
      <p>{t('lost', { count: lost.length })}</p>
      <DataTable caption={t('caption')} columns={[t('letter'), t('code'), { label: t('times'), numeric: true }]}>
        {lost.map(({ letter, times }) => (
          <tr key={letter}>
            <th scope="row">{letter}</th>
            <td>{`U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`}</td>
            <td className="numeric">{times}</td>
          </tr>
        ))}
      </DataTable>
    </>
  )
}
