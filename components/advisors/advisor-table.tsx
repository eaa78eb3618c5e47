import { useLocale, useTranslations } from 'next-intl'
import { activityOf } from '@/lib/advisors/activity'
import type { PublicChoices } from '@/lib/advisors/choices'
import type { ListedAdvisor } from '@/lib/advisors/list'
import { formatDate } from '@/lib/japanese/dates'
import { DataTable } from '../tables/data-table'
import { ActivityBadge } from './activity-badge'
import { useWords } from './use-words'

type Props = { advisors: readonly ListedAdvisor[]; choices: PublicChoices; today: string }

/** The registry side by side. */
export function AdvisorTable({ advisors, choices, today }: Props) {
  const t = useTranslations('Advisors.list')
  const columns = [
    { label: t('who'), room: 'wide' as const },
    { label: t('themes'), room: 'wide' as const },
    { label: t('area'), room: 'medium' as const },
    ...[t('mode'), t('activity'), t('lastOffer'), t('lastVisit')],
  ]
  return (
    <DataTable caption={t('caption', { count: advisors.length })} columns={columns} stacks>
      {advisors.map((advisor) => (
        <Row key={advisor.id} advisor={advisor} choices={choices} today={today} />
      ))}
    </DataTable>
  )
}

function Row({ advisor, choices, today }: { advisor: ListedAdvisor; choices: PublicChoices; today: string }) {
  const t = useTranslations('Advisors')
  const words = useWords(choices)
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, name, affiliation, isPrefectural, hasAccount, mode, conflicts, lastOfferAt, lastVisitOn } = advisor
  const notes = [
    ...(isPrefectural ? [t('fields.isPrefectural')] : []),
    ...(hasAccount ? [] : [t('list.byLink')]),
    ...(conflicts > 0 ? [t('list.conflicts', { count: conflicts })] : []),
  ]
  const day = (when: Date | null) => (when ? formatDate(when, locale) : '')
  return (
    <tr>
      <th scope="row">
        <a href={`/supports/advisors/${id}`}>{name}</a>
        <span className="block font-400">{affiliation}</span>
        {notes.length > 0 ? <span className="block font-400 text-solid-gray-700">{words.join(notes)}</span> : null}
      </th>
      <td data-label={t('list.themes')}>{words.themes(advisor)}</td>
      <td data-label={t('list.area')}>{words.area(advisor)}</td>
      <td data-label={t('list.mode')}>{t(`modes.${mode}`)}</td>
      <td data-label={t('list.activity')}>
        <ActivityBadge activity={activityOf(advisor, today)} />
      </td>
      <td data-label={t('list.lastOffer')} className="nowrap">
        {day(lastOfferAt)}
      </td>
      <td data-label={t('list.lastVisit')} className="nowrap">
        {day(lastVisitOn)}
      </td>
    </tr>
  )
}
