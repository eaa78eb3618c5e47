import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { completeTodo } from '@/lib/todos/close'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_params: { todoId: string }) => '/my/todos',
  deed: (tx, actor, _input, { todoId }) => completeTodo(tx, actor, todoId),
  then: () => '/my/todos?done=yes',
})
