import { formPost } from '@/lib/forms/form-post'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput, ResultInput } from '@/lib/requests/input'
import { reportResult } from '@/lib/requests/keep-result'
import { AREA_OF, type AskedRole } from '@/lib/requests/states'

/** The door through which a party of this role answers what it was asked. */
export function answerDoor(role: AskedRole) {
  const path = pathIn(role)
  return formPost({
    input: AnswerInput,
    shownAt: path,
    deed: (tx, actor, input, { requestId }: Params) => answerRequest(tx, actor, requestId, input),
    then: (params) => `${path(params)}?done=answered`,
  })
}

/** The door through which it reports, later, what came of it. */
export function resultDoor(role: AskedRole) {
  const path = pathIn(role)
  return formPost({
    input: ResultInput,
    shownAt: path,
    deed: (tx, actor, input, { requestId }: Params) => reportResult(tx, actor, requestId, input),
    then: (params) => `${path(params)}?done=reported`,
  })
}

type Params = { requestId: string }

function pathIn(role: AskedRole) {
  return ({ requestId }: Params) => `${AREA_OF[role]}/${requestId}`
}
