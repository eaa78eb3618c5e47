import { z } from 'zod'
import { unlinkConsultation } from '@/lib/consultations/link'
import { formPost } from '@/lib/forms/form-post'
import { deskPage } from '../../../address'

type Params = { number: string; linkId: string }

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ number }: Params) => deskPage(number, '/related'),
  deed: (tx, actor, _input, { number, linkId }) => unlinkConsultation(tx, actor, number, linkId),
  then: ({ number }) => deskPage(number, '/related?done=unlinked'),
})
