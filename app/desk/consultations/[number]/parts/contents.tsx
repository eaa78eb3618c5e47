import { useTranslations } from 'next-intl'
import { PageContents } from '@/components/layout/page-contents'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import type { DeskPageView } from '../open-page'

/** The parts of a long page; to what waits and to the dialogue it is one step. */
export function Contents({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations()
  const items = [
    { id: 'matter', label: t('Desk.matter.title') },
    { id: 'questions', label: t('Questions.open', { count: view.matter.openQuestions.length }) },
    { id: 'todos', label: t('Todos.title') },
    { id: 'supports', label: t('Desk.supports.title') },
    ...(canLogDialogue(actor, view.matter) ? [{ id: 'write', label: t('Dialogue.write') }] : []),
    { id: 'timeline', label: t('Timeline.title') },
  ]
  return <PageContents items={items} />
}
