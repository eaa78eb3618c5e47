import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { DataTable } from '@/components/tables/data-table'
import { TodoDue } from '@/components/todos/todo-due'
import type { OurTodo } from '@/lib/todos/list'

type Props = { todos: readonly { todo: OurTodo; form: FormState }[]; today: string; caption: string }

/** What we are to do, each line with the way to tick it off. */
export function TodoTable({ todos, today, caption }: Props) {
  const t = useTranslations('Todos')
  return (
    <DataTable
      caption={caption}
      captionHidden
      stacks
      columns={[
        { label: t('columns.what'), room: 'wide' },
        { label: t('columns.consultation'), room: 'wide' },
        t('columns.due'),
        t('columns.deed'),
      ]}
    >
      {todos.map(({ todo: { id, text, dueOn, consultation }, form }) => (
        <tr key={id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            {text}
          </th>
          <td>
            <a href={`/my/consultations/${consultation.number}`}>{consultation.number}</a>
            <span className="block text-solid-gray-700 [overflow-wrap:anywhere]">{consultation.title}</span>
          </td>
          <td data-label={t('columns.due')}>
            <TodoDue dueOn={dueOn} today={today} />
          </td>
          <td>
            <Form action={`/my/todos/${id}/completion`} state={form} label={t('doneOf', { text })} inline>
              <SubmitButton variant="secondary">{t('done')}</SubmitButton>
            </Form>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
