import { useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import type { Upload } from '@/lib/workbooks/uploads'

/** Texts of the file that stand beside no heading: shown, so that nothing is lost. */
export function Strays({ of: strays }: { of: Upload['strays'] }) {
  const t = useTranslations('Workbook.upload.strays')
  if (strays.length === 0) return null
  return (
    <Section title={t('title')} lead={t('lead')}>
      <DataTable caption={t('title')} captionHidden columns={[t('address'), { label: t('text'), room: 'wide' }]}>
        {strays.map(({ address, text }) => (
          <tr key={address}>
            <th scope="row" className="nowrap">
              {address}
            </th>
            <td>
              <PlainText>{text}</PlainText>
            </td>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
