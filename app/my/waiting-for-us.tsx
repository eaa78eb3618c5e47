import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { DataTable } from '@/components/tables/data-table'
import type { WaitingForUs as Waiting } from '@/lib/consultations/list-waiting-for-us'
import { formatDate, formatMonth } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

/** What the desk asks of us: each line leads to where it is answered. */
export function WaitingForUs({ of: { questions, proposals, followUps, todos } }: { of: Waiting }) {
  const t = useTranslations('My.home')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (questions.length + proposals.length + followUps.length + todos.length === 0)
    return <EmptyState title={t('nothingWaits')} />
  return (
    <DataTable
      caption={t('waiting')}
      captionHidden
      stacks
      columns={[t('kind'), { label: t('what'), room: 'wide' }, t('until')]}
    >
      {questions.map(({ id, body, dueOn, reminders, consultation }) => (
        <tr key={id}>
          <td className="nowrap">{t(reminders > 0 ? 'questionAgain' : 'question')}</td>
          <th scope="row">
            <a href={`/my/consultations/${consultation.number}#question-${id}`}>{shorten(body)}</a>
            <span className="block font-400 text-solid-gray-700">{`${consultation.number} ${consultation.title}`}</span>
          </th>
          <td data-label={t('until')} className="nowrap">
            {formatDate(dueOn, locale)}
          </td>
        </tr>
      ))}
      {proposals.map(({ id, menu, consultation }) => (
        <tr key={id}>
          <td className="nowrap">{t('proposal')}</td>
          <th scope="row">
            <a href={`/my/consultations/${consultation.number}#support-${id}`}>{nameIn(locale, menu)}</a>
            <span className="block font-400 text-solid-gray-700">{`${consultation.number} ${consultation.title}`}</span>
          </th>
          <td data-label={t('until')}>{t('noDate')}</td>
        </tr>
      ))}
      {followUps.map(({ id, dueMonth, answerBy }) => (
        <tr key={id}>
          <td className="nowrap">{t('followUp')}</td>
          <th scope="row">
            <a href={`/my/follow-ups/${id}`}>{t('followUpOf', { month: formatMonth(dueMonth, locale) })}</a>
          </th>
          <td data-label={t('until')} className="nowrap">
            {formatDate(answerBy, locale)}
          </td>
        </tr>
      ))}
      {todos.map(({ id, text, dueOn, consultation }) => (
        <tr key={id}>
          <td className="nowrap">{t('todo')}</td>
          <th scope="row">
            <a href="/my/todos">{shorten(text)}</a>
            <span className="block font-400 text-solid-gray-700">{`${consultation.number} ${consultation.title}`}</span>
          </th>
          <td data-label={t('until')} className="nowrap">
            {dueOn ? formatDate(dueOn, locale) : t('noDate')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function shorten(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
