import { useLocale, useTranslations } from 'next-intl'
import { AREA_KINDS, FIGURE_KINDS } from '@/lib/profiles/figure-kinds'
import type { AreaRow, Areas, ResourceRow } from '@/lib/profiles/read-areas'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'
import { asOfText, figureText } from './figure-words'

/** The areas of a municipality, each with its centres, coordinators and latest figures. `editAt` leads to an area's own page. */
export function AreaTable({ areas: { areas, general }, editAt }: { areas: Areas; editAt?: (id: string) => string }) {
  const t = useTranslations('Profile.areas')
  if (areas.length + general.length === 0) return <EmptyState title={t('none')} />
  const rows =
    general.length > 0 ? [...areas, { id: '', name: t('general'), note: '', resources: general, figures: [] }] : areas
  const all = rows.flatMap(({ resources }) => resources)
  const count = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind)).length
  return (
    <>
      <p>
        {t('centreCount', {
          centres: count('centre', 'sub_centre', 'branch'),
          subs: count('sub_centre'),
          coordinators: count('coordinator_1', 'coordinator_2'),
        })}
      </p>
      <DataTable
        caption={t('caption')}
        captionHidden
        columns={[t('area'), t('centres'), t('coordinators'), t('figures'), ...(editAt ? [t('edit')] : [])]}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.name}
              {row.note ? <span className="block font-400 text-solid-gray-700">{row.note}</span> : null}
            </th>
            <td>{row.resources.filter(({ kind }) => !kind.startsWith('coordinator')).map(named)}</td>
            <td>{row.resources.filter(({ kind }) => kind.startsWith('coordinator')).map(named)}</td>
            <td>
              <AreaFigures figures={row.figures} />
            </td>
            {editAt ? <td>{row.id ? <a href={editAt(row.id)}>{t('editOf', { area: row.name })}</a> : ''}</td> : null}
          </tr>
        ))}
      </DataTable>
    </>
  )
}

const named = (resource: ResourceRow) => <ResourceLine key={resource.id} resource={resource} />

/** A centre or coordinator in one line: name, kind, how it is run. */
export function ResourceLine({ resource: { name, kind, operation, note } }: { resource: ResourceRow }) {
  const t = useTranslations('Profile.areas')
  const about = [t(`kinds.${kind}`), ...(operation === 'unknown' ? [] : [t(`operations.${operation}`)]), note]
  return (
    <span className="block">
      {name}
      <span className="block text-dns-14N-130 text-solid-gray-700">{about.filter(Boolean).join(' ')}</span>
    </span>
  )
}

function AreaFigures({ figures }: { figures: AreaRow['figures'] }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return AREA_KINDS.map((kind) => {
    const latest = figures.find((figure) => figure.kind === kind)
    const unit = FIGURE_KINDS.find(({ key }) => key === kind)?.unit ?? 'people'
    if (!latest) return null
    return (
      <span key={kind} className="block">
        {`${t(`kinds.${kind}`)} ${figureText(latest.value, unit, t)}`}
        <span className="ms-1 text-dns-14N-130 text-solid-gray-700">{asOfText(latest, locale, t)}</span>
      </span>
    )
  })
}
