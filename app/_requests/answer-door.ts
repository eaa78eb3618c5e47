import { formPost } from '@/lib/forms/form-post'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput } from '@/lib/requests/input'
import { AREA_OF, type AskedRole } from '@/lib/requests/states'

/** The door through which a party of this role answers what it was asked. */
export function answerDoor(role: AskedRole) {
  const path = ({ requestId }: { requestId: string }) => `${AREA_OF[role]}/${requestId}`
  return formPost({
    input: AnswerInput,
    shownAt: path,
    deed: (tx, actor, input, { requestId }: { requestId: string }) => answerRequest(tx, actor, requestId, input),
    then: (params) => `${path(params)}?done=answered`,
  })
}
