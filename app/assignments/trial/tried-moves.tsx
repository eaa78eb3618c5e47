import { useTranslations } from 'next-intl'
import { ByPrefecture } from '@/components/tables/by-prefecture'
import { DataTable } from '@/components/tables/data-table'
import { linesOf } from '@/lib/assignments/trial'
import { nameIn } from '@/lib/menus/menu-name'
import type { Trial } from './open-trial'

/** What is tried out, municipality by municipality; each can be left out again. */
export function TriedMoves({ trial, locale }: { trial: Trial; locale: string }) {
  const t = useTranslations('Rotation.trial')
  const nameOf = (id: string | undefined) => trial.officers.find(({ membershipId }) => membershipId === id)?.name ?? ''
  const without = (code: string) => {
    const rest = linesOf(new Map([...trial.moves].filter(([other]) => other !== code)))
    return `/assignments/trial?${new URLSearchParams(rest.map((line) => ['m', line]))}`
  }
  const table = (places: readonly Trial['names'][number][], caption: string) => (
    <DataTable
      caption={caption}
      captionHidden
      columns={[t('columns.code'), { label: t('columns.place'), room: 'medium' }, t('columns.to'), t('columns.deed')]}
    >
      {places.map((place) => (
        <tr key={place.code}>
          <td className="nowrap">{place.code}</td>
          <th scope="row">{nameIn(locale, place)}</th>
          <td>{nameOf(trial.moves.get(place.code ?? ''))}</td>
          <td>
            <a href={without(place.code ?? '')}>{t('leaveOut', { place: nameIn(locale, place) })}</a>
          </td>
        </tr>
      ))}
    </DataTable>
  )
  return (
    <>
      <ByPrefecture
        rows={trial.names}
        prefectures={trial.prefectures}
        codeOf={({ code }) => code}
        caption={t('tried', { count: trial.moves.size })}
        table={table}
      />
      <p>
        <a href="/assignments/trial">{t('startAfresh')}</a>
      </p>
    </>
  )
}
