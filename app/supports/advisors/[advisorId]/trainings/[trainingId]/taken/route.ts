import { z } from 'zod'
import { closeInvitation } from '@/lib/advisors/trainings'
import { formPost } from '@/lib/forms/form-post'
import { type AdvisorParams, advisorPath } from '../../../../at-desk'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ advisorId }: AdvisorParams & { trainingId: string }) => advisorPath(advisorId),
  deed: (tx, actor, _input, { advisorId, trainingId }) => closeInvitation(tx, actor, advisorId, trainingId, 'taken'),
  then: (_params, { id }) => `${advisorPath(id)}?done=training`,
})
