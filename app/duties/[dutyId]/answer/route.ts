import { answerDuty } from '@/lib/duties/answer'
import { DutyInput } from '@/lib/duties/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: DutyInput,
  shownAt: ({ dutyId }: { dutyId: string }) => `/duties/${dutyId}`,
  deed: (tx, actor, input, { dutyId }) => answerDuty(tx, actor, dutyId, input),
  then: ({ dutyId }) => `/duties/${dutyId}?done=answered`,
})
