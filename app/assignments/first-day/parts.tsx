import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { EmptyState } from '@/components/layout/empty-state'
import { ByPrefecture } from '@/components/tables/by-prefecture'
import { DataTable } from '@/components/tables/data-table'
import type { Owed, OwnPlace } from '@/lib/assignments/read-first-day'
import { formatDate } from '@/lib/japanese/dates'
import type { CurrentMenu } from '@/lib/menus/list-current-menus'
import { nameIn } from '@/lib/menus/menu-name'
import type { Prefecture } from '@/lib/organisations/list-prefectures'

type InLocale = { locale: 'ja' | 'en' }

/** What was promised in the officer's consultations, the late first. */
export function OwedList({
  caption,
  owed,
  empty,
  locale,
}: InLocale & { caption: string; owed: readonly Owed[]; empty: string }) {
  const t = useTranslations('Rotation.firstDay')
  if (owed.length === 0) return <EmptyState title={empty} />
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        t('columns.number'),
        { label: t('columns.what'), room: 'wide' },
        { label: t('columns.on'), room: 'medium' },
        { label: t('columns.title'), room: 'wide' },
      ]}
    >
      {owed.map(({ id, number, what, on, late, title }) => (
        <tr key={id}>
          <th scope="row" className="nowrap">
            <a href={`/desk/consultations/${number}`}>{number}</a>
          </th>
          <td className="[overflow-wrap:anywhere]">{what}</td>
          <td className={late ? 'font-700 text-red-1000' : undefined}>
            {on ? t(late ? 'lateBy' : 'by', { date: formatDate(on, locale) }) : t('noDay')}
          </td>
          <td className="[overflow-wrap:anywhere]">{title}</td>
        </tr>
      ))}
    </DataTable>
  )
}

type PlacesProps = InLocale & { places: readonly OwnPlace[]; prefectures: readonly Prefecture[] }

/** The officer's municipalities, and whom to call there. */
export function OwnPlaces({ places, prefectures, locale }: PlacesProps) {
  const t = useTranslations('Rotation.firstDay')
  if (places.length === 0) return <EmptyState title={t('noPlaces')} />
  const table = (rows: readonly OwnPlace[], caption: string) => (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        t('columns.code'),
        { label: t('columns.place'), room: 'medium' },
        { label: t('columns.open'), numeric: true },
        { label: t('columns.late'), numeric: true },
        { label: t('columns.contact'), room: 'wide' },
      ]}
    >
      {rows.map(({ id, code, place, placeEn, open, late, contact, phone, section }) => (
        <tr key={id}>
          <td className="nowrap">{code}</td>
          <th scope="row">
            <a href={`/assignments/${code}`}>{(locale === 'en' && placeEn) || place}</a>
          </th>
          <td className="numeric">{open}</td>
          <td className="numeric">{late}</td>
          <td className="[overflow-wrap:anywhere]">
            {[section, contact, phone].filter(Boolean).join(' ') || t('noContact')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
  return (
    <ByPrefecture
      rows={places}
      prefectures={prefectures}
      codeOf={({ code }) => code}
      caption={t('places', { count: places.length })}
      table={table}
    />
  )
}

/** Every menu in force, in a sentence each. */
export function MenusInShort({ menus, locale }: InLocale & { menus: readonly CurrentMenu[] }) {
  const pillars = useTranslations('States.pillar')
  return (
    <DescriptionList
      rows={menus.map((menu) => ({
        term: nameIn(locale, menu),
        value: (
          <>
            <span className="block text-dns-14N-130 text-solid-gray-700">{pillars(menu.pillar)}</span>
            {locale === 'en' ? menu.descriptionEn : menu.description}
          </>
        ),
      }))}
    />
  )
}
