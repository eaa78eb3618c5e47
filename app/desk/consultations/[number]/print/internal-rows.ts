import { getTranslations } from 'next-intl/server'
import type { Matter } from '@/lib/consultations/read-matter'
import { formatDate } from '@/lib/japanese/dates'
import type { Todo } from '@/lib/todos/list'

/** What the desk alone knows of a consultation: its priority and what is still to be done. */
export async function internalRows(matter: Matter, todos: readonly Todo[], locale: 'ja' | 'en') {
  const [t, s, d] = await Promise.all([
    getTranslations('Desk.standing'),
    getTranslations('States.priority'),
    getTranslations('Todos'),
  ])
  const lines = todos.map(({ text, side, ownerName, dueOn }) => {
    const whose = d('owner', { side, name: ownerName || 'none' })
    return d('printed', { text, whose, due: dueOn ? formatDate(dueOn, locale) : 'none' })
  })
  return [
    { term: t('priority'), value: s(matter.priority) },
    { term: d('title'), value: lines.join('\n') || t('none') },
  ]
}
