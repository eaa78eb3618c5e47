import { formPost } from '@/lib/forms/form-post'
import { commentOnProposal } from '@/lib/menuProposals/comment'
import { CommentInput } from '@/lib/menuProposals/input'

const path = ({ id }: { id: string }) => `/council/proposals/${id}`

export const { GET, POST } = formPost({
  input: CommentInput,
  shownAt: path,
  deed: (tx, actor, input, { id }) => commentOnProposal(tx, actor, id, input),
  then: (params) => `${path(params)}?done=commented`,
})
