import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedPart } from '@/lib/references/read'
import { DataTable } from '../tables/data-table'

type Row = ListedPart & { mayChange: boolean }

/** Parts of handbooks with edition, themes and who changed them last. */
export function PartTable({ parts }: { parts: readonly Row[] }) {
  const t = useTranslations('References.list')
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[
        { label: t('part'), room: 'wide' },
        { label: t('edition'), room: 'wide' },
        { label: t('themes'), room: 'wide' },
        t('scope'),
        { label: t('changed'), room: 'medium' },
        t('operation'),
      ]}
    >
      {parts.map((part) => (
        <PartRow key={part.id} part={part} />
      ))}
    </DataTable>
  )
}

function PartRow({ part }: { part: Row }) {
  const t = useTranslations('References')
  const a = useTranslations('Admin')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, bureauId, title, edition, editionYear, themes, changedAt, changedByName, mayChange } = part
  const year = String(editionYear)
  return (
    <tr>
      <th scope="row">{part.part}</th>
      <td>{edition ? t('edition', { title, edition, year }) : t('editionPlain', { title, year })}</td>
      <td>{themes.map(({ theme }) => nameIn(locale, theme)).join(a('comma'))}</td>
      <td>{t(bureauId ? 'list.own' : 'list.national')}</td>
      <td>{changedByName ? `${formatDate(changedAt, locale)}　${changedByName}` : ''}</td>
      <td>
        {mayChange ? (
          <a href={`/admin/handbooks/${id}`} aria-label={t('list.changeThis', { part: part.part, title })}>
            {t('list.change')}
          </a>
        ) : null}
      </td>
    </tr>
  )
}
