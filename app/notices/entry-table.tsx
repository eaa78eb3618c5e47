import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { DataTable } from '@/components/tables/data-table'
import { mintKey } from '@/lib/forms/key'
import { formatDateTime } from '@/lib/japanese/dates'
import type { ListedEntry } from '@/lib/notices/entries'
import { NOTICE_KINDS } from '@/lib/notices/kinds'

/** One's notices; opening one marks it as read. */
export function EntryTable({ entries, userId }: { entries: readonly ListedEntry[]; userId: string }) {
  const t = useTranslations('Notices.list')
  const letters = useTranslations('Mails.letters')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [{ label: t('what'), room: 'wide' as const }, t('number'), t('at'), t('mark'), t('column')]
  return (
    <DataTable caption={t('title')} captionHidden columns={columns} stacks>
      {entries.map(({ id, kind, number, createdAt, readAt }) => {
        const known = NOTICE_KINDS.find((one) => one === kind) ?? 'message_to_desk'
        const what = letters(`${known}.subject`)
        const action = `/notices/${id}/opening`
        return (
          <tr key={id}>
            <th scope="row" className={readAt ? 'font-400!' : undefined}>
              {what}
            </th>
            <td className="nowrap">{number}</td>
            <td className="nowrap">{formatDateTime(createdAt, locale)}</td>
            <td className="nowrap">{t(readAt ? 'read' : 'unread')}</td>
            <td>
              <Form action={action} state={{ key: mintKey(userId, action), typed: {}, errors: [] }} inline>
                <SubmitButton variant="text">
                  {t('open')}
                  <span className="sr-only">{t('openThis', { what: `${what} ${number}` })}</span>
                </SubmitButton>
              </Form>
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
