import { z } from 'zod'
import { removeAnswerFileByLink } from '@/lib/answerFiles/remove'
import { linkPost } from '@/lib/links/link-post'

type Params = { token: string; fileId: string }

export const { GET, POST } = linkPost({
  input: z.object({}),
  shownAt: ({ token }: Params) => `/l/${token}/answer-files`,
  deed: (tx, bearer, _input, { fileId }) => removeAnswerFileByLink(tx, bearer, fileId),
  then: ({ token }) => `/l/${token}/answer-files?done=removed`,
})
