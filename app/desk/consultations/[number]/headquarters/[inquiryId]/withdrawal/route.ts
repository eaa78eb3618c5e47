import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { withdrawFromHeadquarters } from '@/lib/inquiries/note-answer'
import { afterwards, deskPage, type Params } from '../../../address'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params & { inquiryId: string }) => deskPage(number, '/headquarters'),
  deed: (tx, actor, _input, { number, inquiryId }) => withdrawFromHeadquarters(tx, actor, number, inquiryId),
  then: ({ number }) => afterwards(number, 'takenback'),
})
