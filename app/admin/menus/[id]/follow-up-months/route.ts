import { formPost } from '@/lib/forms/form-post'
import { MonthsInput } from '@/lib/menus/follow-up-months'
import { setFollowUpMonths } from '@/lib/menus/set-follow-up-months'

export const { GET, POST } = formPost({
  input: MonthsInput,
  shownAt: ({ id }: { id: string }) => `/admin/menus/${id}`,
  deed: (tx, actor, input, { id }) => setFollowUpMonths(tx, actor, id, input),
  then: () => '/admin/menus?done=monthsSet',
})
