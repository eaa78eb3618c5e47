import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { VisibilityBadge } from '@/components/timeline/timeline-entry'
import { TodoDue } from '@/components/todos/todo-due'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import type { Todo } from '@/lib/todos/list'
import type { DeskPageView } from '../open-page'

/** やること of this consultation that are still open: whose, by when, and the way to tick them off. */
export function Todos({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Todos')
  const mayChange = canLogDialogue(actor, view.matter)
  return (
    <Section
      title={t('title')}
      id="todos"
      actions={mayChange ? <a href={view.at('/todos/new')}>{t('add')}</a> : undefined}
    >
      {view.todos.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="divide-y divide-solid-gray-300">
        {view.todos.map((todo) => (
          <Line key={todo.id} todo={todo} view={view} mayChange={mayChange} />
        ))}
      </ul>
    </Section>
  )
}

function Line({ todo, view, mayChange }: { todo: Todo; view: DeskPageView; mayChange: boolean }) {
  const t = useTranslations('Todos')
  const { id, text, side, ownerName, audience, dueOn } = todo
  const done = view.at(`/todos/${id}/completion`)
  const dropped = view.at(`/todos/${id}/withdrawal`)
  return (
    <li id={`todo-${id}`} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 max-w-prose">
        <p className="font-700 [overflow-wrap:anywhere]">{text}</p>
        <p className="flex flex-wrap items-baseline gap-x-3 text-solid-gray-700">
          <span>{t('owner', { side, name: ownerName || 'none' })}</span>
          <TodoDue dueOn={dueOn} today={view.today} />
          <VisibilityBadge visibility={audience === 'shared' ? 'shared' : 'internal'} />
        </p>
      </div>
      {mayChange ? (
        <div className="flex flex-wrap gap-3 print:hidden">
          <Form action={done} state={view.forms.of(done)} label={t('doneOf', { text })} inline>
            <SubmitButton variant="secondary">{t('done')}</SubmitButton>
          </Form>
          <Form action={dropped} state={view.forms.of(dropped)} label={t('dropOf', { text })} inline>
            <SubmitButton variant="text">{t('drop')}</SubmitButton>
          </Form>
        </div>
      ) : null}
    </li>
  )
}
