import { useLocale, useTranslations } from 'next-intl'
import type { CallRead } from '@/lib/councilCalls/read'
import { formatDate } from '@/lib/japanese/dates'
import { PlainText } from '../consultations/plain-text'

/** What was discussed, day by day; to the desk each says whether the members read it. */
export function Discussion({ notes, forMembers }: Pick<CallRead, 'notes'> & { forMembers: boolean }) {
  const t = useTranslations('CouncilCalls.notes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (notes.length === 0) return <p>{t('empty')}</p>
  return (
    <ol className="space-y-5">
      {notes.map(({ id, heldOn, body, shared, notedByName }) => (
        <li key={id} className="max-w-prose border-s-4 border-solid-gray-300 ps-4">
          <p className="font-700">{formatDate(heldOn, locale)}</p>
          <PlainText>{body}</PlainText>
          {forMembers ? null : (
            <p className="text-dns-14N-130 text-solid-gray-700">{`${notedByName}　${t(shared ? 'shared' : 'internal')}`}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
