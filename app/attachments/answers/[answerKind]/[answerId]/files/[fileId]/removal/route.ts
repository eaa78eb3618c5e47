import { z } from 'zod'
import { readAnswer } from '@/lib/answerFiles/answer'
import { removeAnswerFile } from '@/lib/answerFiles/remove'
import { NotFound } from '@/lib/errors'
import { formPost } from '@/lib/forms/form-post'

type Params = { answerKind: string; answerId: string; fileId: string }

const pageOf = ({ answerKind, answerId }: Params) => `/attachments/answers/${answerKind}/${answerId}`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: pageOf,
  deed: async (tx, actor, _input, { answerKind, answerId, fileId }: Params) => {
    const answer = await readAnswer(tx, answerKind, answerId)
    if (!answer) throw new NotFound()
    await removeAnswerFile(tx, actor, answer, fileId)
  },
  then: (params) => `${pageOf(params)}?done=removed`,
})
