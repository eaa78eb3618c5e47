import { firstStep } from '@/app/my/consultations/first-step'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { findByResumeCode, type Resumed, ResumeInput } from '@/lib/consultations/resume-code'
import { NotPermitted } from '@/lib/errors'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: ResumeInput,
  shownAt: () => '/r',
  deed: async (tx, actor, input) => {
    if (!ASKING_ROLES.some((role) => role === actor.role)) throw new NotPermitted()
    return { tried: input.resumeCode, resumed: await findByResumeCode(tx, actor, input) }
  },
  then: (_params: object, { tried, resumed }) => placeOf(resumed, tried),
})

/** Where a code leads: to where its draft was written last, to the consultation that became of it, or back to the form. */
function placeOf(resumed: Resumed, tried: string): string {
  if (resumed.kind === 'wait') return `/r?wait=${resumed.seconds}`
  if (resumed.kind === 'unknown') return `/r?unknown=${encodeURIComponent(tried)}`
  const { id, number, isOwn, step } = resumed
  if (number) return `/${isOwn ? 'my' : 'prefecture'}/consultations/${number}`
  return step ? `/my/consultations/${id}/${step}` : firstStep(resumed)
}
