import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { withdrawQuestion } from '@/lib/questions/withdraw'
import { afterwards, deskPage } from '../../../address'

type Params = { number: string; questionId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, _input, { number, questionId }) => withdrawQuestion(tx, actor, number, questionId),
  then: ({ number }) => afterwards(number, 'withdrawal'),
})
