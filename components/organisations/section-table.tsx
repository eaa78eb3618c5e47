import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import type { listSections } from '@/lib/organisations/sections'

type Section = Awaited<ReturnType<typeof listSections>>[number]
type Props = { place: string; sections: readonly Section[] }

/** The sections of an organisation; each leads to where it is changed. */
export function SectionTable({ place, sections }: Props) {
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
            <a href={`${place}/${section.id}`}>{section.name}</a>
          </th>
          <td>{section.mailbox}</td>
          <td>{section.phone}</td>
          <td>
            {t('since', { date: formatDate(section.from, locale) })}
            {section.until ? (
              <span className="block">{t('until', { date: formatDate(section.until, locale) })}</span>
            ) : null}
            <Became of={section} among={sections} />
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

/** Where an ended section's work went. */
function Became({ of: { successorId }, among }: { of: Section; among: readonly Section[] }) {
  const t = useTranslations('Sections')
  const successor = among.find(({ id }) => id === successorId)
  return successor ? <span className="block">{t('became', { name: successor.name })}</span> : null
}
