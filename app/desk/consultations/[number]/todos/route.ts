import { formPost } from '@/lib/forms/form-post'
import { TodoInput } from '@/lib/todos/input'
import { setTodo } from '@/lib/todos/set'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: TodoInput,
  shownAt: ({ number }: Params) => deskPage(number, '/todos/new'),
  deed: (tx, actor, input, { number }) => setTodo(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'todo'),
})
