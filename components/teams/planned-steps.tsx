import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { Ahead } from '@/lib/teams/list-ahead'
import { DataTable } from '../tables/data-table'

/** The meetings that are planned, with what is worth remembering before them. */
export function PlannedSteps({ ahead }: { ahead: readonly Ahead[] }) {
  const t = useTranslations('Teams.course')
  const m = useTranslations('States.sessionMode')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [t('label'), t('day'), t('mode'), { label: t('aims'), room: 'wide' as const }, t('remember')]
  return (
    <DataTable caption={t('ahead.title')} captionHidden columns={columns} stacks>
      {ahead.map(({ id, label, day, timingNote, mode, place, aims, isPast, unrecordedBefore }) => (
        <tr key={id}>
          <th scope="row">{label}</th>
          <td className="nowrap">{day ? formatDate(day, locale) : timingNote || t('ahead.noDay')}</td>
          <td>{[mode ? m(mode) : '', place].filter(Boolean).join(' ')}</td>
          <td className="whitespace-pre-wrap">{aims}</td>
          <td>
            {aims ? null : <p>{t('ahead.noAims')}</p>}
            {isPast ? <p>{t('ahead.noRecord')}</p> : null}
            {unrecordedBefore ? <p>{t('ahead.unrecordedBefore', { label: unrecordedBefore })}</p> : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
