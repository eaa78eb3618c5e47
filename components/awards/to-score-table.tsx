import { useLocale, useTranslations } from 'next-intl'
import type { JudgingRead } from '@/lib/awards/read-judge'
import { nameIn } from '@/lib/menus/menu-name'
import { DataTable } from '../tables/data-table'

type Props = { callId: string; nominations: JudgingRead['nominations'] }

/** The nominations for one judge, with what he or she has said of each, and the result once it is decided. */
export function ToScoreTable({ callId, nominations }: Props) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const isDecided = nominations.some(({ decision }) => decision !== null)
  return (
    <DataTable
      caption={t('nominations.title')}
      captionHidden
      stacks
      columns={[
        { label: t('nominations.practice'), room: 'wide' },
        t('judging.state'),
        ...(isDecided ? [t('nominations.result')] : []),
      ]}
    >
      {nominations.map(({ id, title, organisation, said, decision }) => (
        <tr key={id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            <a href={`/council/awards/${callId}/${id}`}>{title}</a>
            <span className="block font-400 text-solid-gray-700">{nameIn(locale, organisation)}</span>
          </th>
          <td data-label={t('judging.state')}>
            {t(`judging.${said ? (said.hasConflict ? 'conflict' : 'scored') : 'open'}`)}
          </td>
          {isDecided ? (
            <td data-label={t('nominations.result')}>{decision ? t(`results.${decision.result}`) : ''}</td>
          ) : null}
        </tr>
      ))}
    </DataTable>
  )
}
