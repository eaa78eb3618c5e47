import { linkPost } from '@/lib/links/link-post'
import { answerSurvey, TypedSheet } from '@/lib/residentSurveys/answer'

type Params = { code: string; token: string }

export const { GET, POST } = linkPost({
  input: TypedSheet,
  shownAt: ({ code, token }: Params) => `/q/${code}/${token}`,
  deed: (tx, bearer, typed, { code }) => answerSurvey(tx, bearer, code, typed),
  then: ({ code, token }) => `/q/${code}/${token}`,
})
