import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { StatusBadge } from '@/components/notices/status-badge'
import { DataTable } from '@/components/tables/data-table'
import { mintKey } from '@/lib/forms/key'
import { formatDateTime } from '@/lib/japanese/dates'
import type { ListedEntry } from '@/lib/notices/entries'
import { NOTICE_KINDS } from '@/lib/notices/kinds'

/** One's notices with what each is about; pressing anywhere on a row opens it and marks it as read. */
export function EntryTable({ entries, userId }: { entries: readonly ListedEntry[]; userId: string }) {
  const t = useTranslations('Notices.list')
  const letters = useTranslations('Mails.letters')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [t('mark'), { label: t('what'), room: 'wide' as const }, t('about'), t('at')]
  return (
    <DataTable caption={t('title')} captionHidden columns={columns} stacks>
      {entries.map(({ id, kind, number, title, createdAt, readAt }) => {
        const known = NOTICE_KINDS.find((one) => one === kind) ?? 'message_to_desk'
        const action = `/notices/${id}/opening`
        return (
          <tr key={id} className="relative hover:bg-blue-50">
            <td className="nowrap">{readAt ? t('read') : <StatusBadge tone="info">{t('unread')}</StatusBadge>}</td>
            <th scope="row">
              <Form action={action} state={{ key: mintKey(userId, action), typed: {}, errors: [] }} inline>
                <button
                  type="submit"
                  className={`cursor-pointer py-1 text-start align-top text-blue-1000 underline after:absolute after:inset-0 ${readAt ? 'font-400' : 'font-700'}`}
                >
                  {letters(`${known}.subject`)}
                  {number ? <span className="sr-only">{t('openThis', { number })}</span> : null}
                </button>
              </Form>
            </th>
            <td className="[overflow-wrap:anywhere]">
              {title ? <span className={`block ${readAt ? '' : 'font-700'}`}>{title}</span> : null}
              <span className="text-dns-14N-130 text-solid-gray-700">{number}</span>
            </td>
            <td className="nowrap">{formatDateTime(createdAt, locale)}</td>
          </tr>
        )
      })}
    </DataTable>
  )
}
