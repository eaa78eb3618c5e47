import { z } from 'zod'
import { beginDraft } from '@/lib/consultations/draft'
import { formPost } from '@/lib/forms/form-post'
import { firstStep } from '../first-step'

export const { GET, POST } = formPost({
  input: z.object({ form: z.enum(['full', 'quick', 'grant']) }),
  shownAt: () => '/my/consultations/new',
  deed: async (tx, actor, { form }) => ({ ...(await beginDraft(tx, actor, { form })), form }),
  then: (_params: object, draft) => firstStep(draft),
})
