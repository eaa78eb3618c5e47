import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { DataTable } from '@/components/tables/data-table'
import type { WaitingForUs as Waiting } from '@/lib/consultations/list-waiting-for-us'
import { formatDate, formatMonth } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

/** What the desk asks of us: each line leads to where it is answered. */
export function WaitingForUs({ of }: { of: Waiting }) {
  const t = useTranslations('My.home')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { questions, proposals, consents, elsewhere, followUps, todos } = of
  const consultationAt = (number: string | null) => `/my/consultations/${number}`
  const lines: Line[] = [
    ...questions.map(({ id, body, dueOn, reminders, consultation }) => ({
      ...{ id, kind: t(reminders > 0 ? 'questionAgain' : 'question'), what: shorten(body), dueOn, consultation },
      href: `${consultationAt(consultation.number)}#question-${id}`,
    })),
    ...proposals.map(({ id, menu, consultation }) => ({
      ...{ id, kind: t('proposal'), what: nameIn(locale, menu), consultation },
      href: `${consultationAt(consultation.number)}#support-${id}`,
    })),
    ...consents.map(({ id, title, consultation }) => ({
      ...{ id, kind: t('consent'), what: title, consultation },
      href: `${consultationAt(consultation.number)}#consent-${id}`,
    })),
    ...elsewhere.map(({ id, kind, href, what, dueOn }) => ({
      ...{ id, kind: t(`elsewhere.${kind}`), what: shorten(what), href, dueOn },
    })),
    ...followUps.map(({ id, dueMonth, answerBy }) => ({
      ...{ id, kind: t('followUp'), what: t('followUpOf', { month: formatMonth(dueMonth, locale) }) },
      ...{ href: `/my/follow-ups/${id}`, dueOn: answerBy },
    })),
    ...todos.map(({ id, text, dueOn, consultation }) => ({
      ...{ id, kind: t('todo'), what: shorten(text), href: '/my/todos', dueOn, consultation },
    })),
  ]
  if (lines.length === 0) return <EmptyState title={t('nothingWaits')} />
  return (
    <DataTable
      caption={t('waiting')}
      captionHidden
      stacks
      columns={[t('kind'), { label: t('what'), room: 'wide' }, t('until')]}
    >
      {lines.sort(byDay).map(({ id, kind, href, what, dueOn, consultation }) => (
        <tr key={id}>
          <td className="nowrap">{kind}</td>
          <th scope="row">
            <a href={href}>{what}</a>
            {consultation ? (
              <span className="block font-400 text-solid-gray-700">{`${consultation.number} ${consultation.title}`}</span>
            ) : null}
          </th>
          <td data-label={t('until')} className={dueOn ? 'nowrap' : undefined}>
            {dueOn ? formatDate(dueOn, locale) : t('noDate')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

type Line = {
  id: string
  kind: string
  href: string
  what: string
  dueOn?: Date | null
  consultation?: { number: string | null; title: string }
}

/** What has a day first, the nearest first. */
function byDay(one: Line, other: Line): number {
  return (one.dueOn?.getTime() ?? Number.MAX_SAFE_INTEGER) - (other.dueOn?.getTime() ?? Number.MAX_SAFE_INTEGER)
}

function shorten(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
