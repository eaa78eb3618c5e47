import { useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { DataTable } from '@/components/tables/data-table'

type Held = { id: string; number: string | null; title: string; state: string; sectionName: string }

/** Drafts and open consultations, each leading to where it is read or written. */
export function HeldList({ caption, held }: { caption: string; held: readonly Held[] }) {
  const t = useTranslations('Colleagues')
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        t('columns.number'),
        { label: t('columns.title'), room: 'wide' },
        t('columns.state'),
        t('columns.section'),
      ]}
    >
      {held.map(({ id, number, title, state, sectionName }) => (
        <tr key={id}>
          <td className="nowrap">{number ?? t('draft')}</td>
          <th scope="row">
            <a href={`/my/consultations/${number ?? id}`}>{title || t('untitled')}</a>
          </th>
          <td>
            <StateBadge state={state} />
          </td>
          <td>{sectionName}</td>
        </tr>
      ))}
    </DataTable>
  )
}
