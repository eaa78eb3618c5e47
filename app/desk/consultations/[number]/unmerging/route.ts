import { z } from 'zod'
import { unmergeConsultation } from '@/lib/consultations/unmerge'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, _input, { number }) => unmergeConsultation(tx, actor, number),
  then: ({ number }) => afterwards(number, 'unmerged'),
})
