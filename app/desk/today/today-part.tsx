import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { TODAY_CAP, type TodayRow } from '@/lib/queue/today'
import type { TodaySection } from '@/lib/queue/today-parts'

type Props = { section: TodaySection; rows: readonly TodayRow[]; whose: 'mine' | 'all'; locale: 'ja' | 'en' }

const SHOWN = 20
const NEWS = ['message', 'question_answered', 'support_agreed', 'support_declined', 'attachment_added']
const QUEUE: Partial<Record<TodaySection, string>> = {
  dueLate: '/desk?tab=overdue&sort=due',
  dueToday: '/desk?sort=due',
  dueWeek: '/desk?sort=due',
}

const DAYS: Partial<Record<TodaySection, string>> = {
  dueLate: 'due',
  dueToday: 'due',
  dueWeek: 'due',
  agreed: 'answered',
  declined: 'answered',
}

const EXPLAINED = ['withoutAction', 'news', 'answers', 'polls', 'mentions'] as const

/** One part of today's list, with its number. */
export function TodayPart({ section, rows, whose, locale }: Props) {
  const t = useTranslations('Queue.today')
  const states = useTranslations('States.consultation')
  const on = t(`on.${DAYS[section] ?? section}`)
  const many = rows.length > TODAY_CAP
  const count = many ? t('over', { count: TODAY_CAP }) : t('count', { count: rows.length })
  const name = t(`sections.${section}`)
  const explained = EXPLAINED.find((one) => one === section)
  const lead = explained ? t(`leads.${explained}`) : undefined
  const showsState = section === 'withoutAction' || section.startsWith('due')
  const words = ({ what, whatEn, side }: TodayRow) => {
    if (section === 'news')
      return t('newsFrom', {
        what: t(`news.${NEWS.includes(what) ? what : 'other'}`),
        side: side === 'prefecture' ? 'prefecture' : 'municipality',
      })
    if (section === 'mentions' || section === 'answers') return t('mentionBy', { name: what })
    return showsState ? states(what) : (locale === 'en' && whatEn) || what
  }
  const queue = whose === 'mine' && section !== 'dueLate' ? '/desk?tab=mine&sort=due' : QUEUE[section]
  return (
    <Section title={t('heading', { name, count })} id={section} lead={lead}>
      <DataTable
        caption={name}
        captionHidden
        stacks
        columns={[
          t('columns.number'),
          t('columns.place'),
          { label: t('columns.title'), room: 'wide' },
          { label: t(showsState ? 'columns.state' : 'columns.what'), room: 'medium' },
          { label: on, room: 'medium' },
        ]}
      >
        {rows.slice(0, SHOWN).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one consultation may have several things of one kind
          <tr key={`${row.id} ${index}`}>
            <th scope="row" className="nowrap">
              <a href={`/desk/consultations/${row.number}`}>{row.number}</a> {row.isSample ? <SampleBadge /> : null}
            </th>
            <td>{(locale === 'en' && row.municipalityEn) || row.municipality}</td>
            <td className="[overflow-wrap:anywhere]">{row.title}</td>
            <td className="[overflow-wrap:anywhere]">{words(row)}</td>
            <td data-label={on} className="nowrap">
              {formatDate(row.on, locale)}
            </td>
          </tr>
        ))}
      </DataTable>
      {rows.length > SHOWN ? <p>{t('more', { shown: SHOWN })}</p> : null}
      {rows.length > SHOWN && queue ? (
        <p>
          <a href={queue}>{t('openQueue')}</a>
        </p>
      ) : null}
    </Section>
  )
}
