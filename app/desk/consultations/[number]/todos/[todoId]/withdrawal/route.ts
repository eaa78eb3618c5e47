import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { dropTodo } from '@/lib/todos/close'
import { afterwards, deskPage } from '../../../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: { number: string; todoId: string }) => deskPage(number),
  deed: (tx, actor, _input, { todoId }) => dropTodo(tx, actor, todoId),
  then: (_params, { number }) => afterwards(number, 'tododropped'),
})
