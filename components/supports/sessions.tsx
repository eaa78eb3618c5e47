import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { ButtonLink } from '../layout/button-link'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'

type Session = {
  id: string
  label: string
  heldOn: Date
  mode: string
  place: string
  participants: readonly { number: number }[]
}
type Props = { sessions: readonly Session[]; path: string; mayRecord: boolean }

/** The sessions 支援の回 of a support in the order they were held. */
export function Sessions({ sessions, path, mayRecord }: Props) {
  const t = useTranslations('Supports.sessions')
  const s = useTranslations('States.sessionMode')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [
    ...[t('label'), t('heldOn'), t('mode'), { label: t('place'), room: 'medium' as const }],
    { label: t('people'), numeric: true },
  ]
  const record = mayRecord ? (
    <ButtonLink href={`${path}/sessions/new`} variant="secondary">
      {t('record')}
    </ButtonLink>
  ) : null
  return (
    <Section title={t('title')} id="sessions" actions={record}>
      {sessions.length === 0 ? (
        <EmptyState title={t('empty')}>{mayRecord ? null : <p>{t('notYet')}</p>}</EmptyState>
      ) : (
        <DataTable caption={t('caption')} captionHidden columns={columns} stacks>
          {sessions.map(({ id, label, heldOn, mode, place, participants }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${path}/sessions/${id}`}>
                  {label}
                  <span className="sr-only">{t('which', { date: formatDate(heldOn, locale) })}</span>
                </a>
              </th>
              <td className="nowrap" data-label={t('heldOn')}>
                {formatDate(heldOn, locale)}
              </td>
              <td data-label={t('mode')}>{s(mode)}</td>
              <td data-label={t('place')}>{place}</td>
              <td className="numeric" data-label={t('people')}>
                {t('count', { count: participants.reduce((sum, { number }) => sum + number, 0) })}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  )
}
