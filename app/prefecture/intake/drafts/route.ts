import { z } from 'zod'
import { firstStep } from '@/app/my/consultations/first-step'
import { beginDraft } from '@/lib/consultations/draft'
import { NotPermitted } from '@/lib/errors'
import { formPost } from '@/lib/forms/form-post'

const ForWhom = z.object({ askingOrganisationId: z.uuid('choose'), form: z.enum(['full', 'quick']) })

export const { GET, POST } = formPost({
  input: ForWhom,
  shownAt: () => '/prefecture/intake',
  deed: async (tx, actor, input) => {
    if (actor.role !== 'prefecture_staff') throw new NotPermitted()
    return { ...(await beginDraft(tx, actor, input)), form: input.form }
  },
  then: (_params: object, draft) => firstStep(draft),
})
