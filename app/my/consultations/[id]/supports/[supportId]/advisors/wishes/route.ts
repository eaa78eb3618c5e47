import { WishInput, wishForAdvisors } from '@/lib/dispatches/wish'
import { formPost } from '@/lib/forms/form-post'

const page = ({ id, supportId }: { id: string; supportId: string }) =>
  `/my/consultations/${id}/supports/${supportId}/advisors`

export const { GET, POST } = formPost({
  input: WishInput,
  shownAt: page,
  deed: (tx, actor, input, { supportId }) => wishForAdvisors(tx, actor, supportId, input),
  then: (params) => `${page(params)}?done=wishes`,
})
