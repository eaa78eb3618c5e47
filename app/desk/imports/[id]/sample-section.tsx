import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { Facts } from '@/lib/imports/facts'
import type { ReadImport } from '@/lib/imports/read'
import { formatDate } from '@/lib/japanese/dates'

/** The first lines as the consultations they become; once they are, with their numbers. */
export function SampleSection({ rows }: { rows: ReadImport['sample'] }) {
  const t = useTranslations('Imports')
  const states = useTranslations('States')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (rows.length === 0) return null
  return (
    <Section title={t('page.sample.title')} lead={t('page.sample.lead', { count: rows.length })}>
      <DataTable
        caption={t('page.sample.title')}
        captionHidden
        columns={[
          t('page.sample.line'),
          t('columns.receivedOn'),
          { label: t('columns.title'), room: 'wide' },
          t('columns.channel'),
          t('columns.state'),
        ]}
      >
        {rows.map(({ line, facts, consultation }) => {
          const { receivedOn, title, channel, completedOn } = Facts.parse(facts)
          return (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td className="nowrap">{formatDate(receivedOn, locale)}</td>
              <td>{consultation ? <a href={`/desk/consultations/${consultation.number}`}>{title}</a> : title}</td>
              <td className="nowrap">{states(`channel.${channel}`)}</td>
              <td className="nowrap">{states(`consultation.${completedOn ? 'completed' : 'received'}`)}</td>
            </tr>
          )
        })}
      </DataTable>
    </Section>
  )
}
