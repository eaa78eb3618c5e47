import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import type { listSections } from '@/lib/organisations/sections'

type Props = { organisationId: string; sections: Awaited<ReturnType<typeof listSections>> }

/** The sections of an organisation; each leads to where it is changed. */
export function SectionTable({ organisationId, sections }: Props) {
  const t = useTranslations('Admin')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (sections.length === 0) return <EmptyState title={t('organisations.noSections')} />
  return (
    <DataTable
      caption={t('organisations.sections')}
      captionHidden
      columns={[
        { label: t('sectionFields.name'), room: 'medium' },
        { label: t('sectionFields.mailbox'), room: 'medium' },
        t('sectionFields.phone'),
        { label: t('users.period'), room: 'wide' },
      ]}
    >
      {sections.map((section) => (
        <tr key={section.id}>
          <th scope="row">
            <a href={`/admin/organisations/${organisationId}/sections/${section.id}`}>{section.name}</a>
          </th>
          <td>{section.mailbox}</td>
          <td>{section.phone}</td>
          <td>
            {t('since', { date: formatDate(section.from, locale) })}
            {section.until ? (
              <span className="block">{t('until', { date: formatDate(section.until, locale) })}</span>
            ) : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
