import { useLocale, useTranslations } from 'next-intl'
import type { PollRead } from '@/lib/datePolls/read'
import { formatDateTime } from '@/lib/japanese/dates'
import { DataTable } from '../tables/data-table'

type Props = { poll: PollRead; path: string; addresses: ReadonlyMap<string, string>; mayAnswer: boolean }

/** Everybody who was asked, by which way, and whether they have answered; the address of a link that is to be handed over on paper. */
export function Respondents({ poll, path, addresses, mayAnswer }: Props) {
  const t = useTranslations('Polls')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [t('people.name'), t('people.way'), t('people.state'), t('fields.note'), t('people.operation')]
  return (
    <DataTable caption={t('people.title')} captionHidden columns={columns} stacks>
      {poll.respondents.map(({ id, kind, name, mailbox, linkId, note, answeredAt, answeredByName }) => (
        <tr key={id}>
          <th scope="row">
            {name}
            <span className="block font-400">{t(`kinds.${kind}`)}</span>
          </th>
          <td data-label={t('people.way')}>
            {mailbox || t(linkId ? 'people.printed' : 'people.portal')}
            {addresses.has(id) ? (
              <span className="block text-dns-14N-130 [overflow-wrap:anywhere]">{addresses.get(id)}</span>
            ) : null}
          </td>
          <td data-label={t('people.state')}>
            {answeredAt
              ? t('people.answered', { at: formatDateTime(answeredAt, locale), name: answeredByName })
              : t('people.open')}
          </td>
          <td data-label={t('fields.note')}>{note}</td>
          <td>
            {mayAnswer ? (
              <a href={`${path}/answers/${id}`}>
                {t('people.enter')}
                <span className="sr-only">{t('people.enterOf', { name })}</span>
              </a>
            ) : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
