import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { isStale } from '@/lib/partners/freshness'
import type { OfficeRow } from '@/lib/partners/list-offices'
import { StatusBadge } from '../notices/status-badge'
import { DataTable } from '../tables/data-table'

type Props = { offices: readonly OfficeRow[]; today: string }

/** Offices with what they handle, where, whom to call, how many programmes, and what was done together. */
export function OfficesTable({ offices, today }: Props) {
  const t = useTranslations('Partners.table')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    { label: t('office'), room: 'medium' as const },
    { label: t('themes'), room: 'medium' as const },
    { label: t('areas'), room: 'medium' as const },
    ...[t('contact'), t('programmes'), t('works')],
  ]
  return (
    <DataTable caption={t('caption', { count: offices.length })} columns={columns} stacks>
      {offices.map((office) => (
        <tr key={office.id}>
          <th scope="row">
            <a href={`/supports/partners/${office.id}`}>{nameIn(locale, office)}</a>
            <span className="block text-dns-14N-130 font-400 text-solid-gray-700">{office.ministry}</span>
          </th>
          <td data-label={t('themes')}>
            {office.partnerThemes.map(({ theme }) => nameIn(locale, theme)).join('、') || t('none')}
          </td>
          <td data-label={t('areas')}>
            {office.territories.map(({ area }) => nameIn(locale, area)).join('、') || t('none')}
          </td>
          <td data-label={t('contact')}>
            <Contact profile={office.partnerProfile} />
          </td>
          <td data-label={t('programmes')}>
            <Programmes programmes={office.partnerProgrammes} today={today} />
          </td>
          <td data-label={t('works')}>{t('count', { count: office._count.jointWorks })}</td>
        </tr>
      ))}
    </DataTable>
  )
}

function Contact({ profile }: { profile: OfficeRow['partnerProfile'] }) {
  const t = useTranslations('Partners.table')
  if (!profile?.section && !profile?.phone) return t('none')
  return (
    <>
      {profile.section} <span className="inline-block whitespace-nowrap">{profile.phone}</span>
    </>
  )
}

function Programmes({ programmes, today }: { programmes: OfficeRow['partnerProgrammes']; today: string }) {
  const t = useTranslations('Partners.table')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const oldest = programmes.map(({ confirmedOn }) => confirmedOn).sort((a, b) => a.getTime() - b.getTime())[0]
  if (!oldest) return t('none')
  return (
    <>
      {t('count', { count: programmes.length })}
      <span className="block text-dns-14N-130 whitespace-nowrap text-solid-gray-700">
        {t('confirmed', { date: formatDay(oldest, locale) })}
      </span>
      {isStale(oldest, today) ? <StatusBadge tone="warning">{t('stale')}</StatusBadge> : null}
    </>
  )
}
