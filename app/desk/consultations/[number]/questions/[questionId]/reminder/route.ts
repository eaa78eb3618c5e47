import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { remindQuestion } from '@/lib/questions/remind'
import { afterwards, deskPage } from '../../../address'

type Params = { number: string; questionId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, _input, { number, questionId }) => remindQuestion(tx, actor, number, questionId),
  then: ({ number }, { isMailed }) => afterwards(number, isMailed ? 'reminder' : 'noted'),
})
