import { formPost } from '@/lib/forms/form-post'
import { TeamInput } from '@/lib/teams/input'
import { openTeam } from '@/lib/teams/open'
import { type SupportParams, supportPath } from '../../address'

export const { GET, POST } = formPost({
  input: TeamInput,
  shownAt: (params: SupportParams) => `${supportPath(params)}/team/new`,
  deed: (tx, actor, input, { supportId }) => openTeam(tx, actor, supportId, input),
  then: (_params, { id }) => `/teams/rooms/${id}?done=opened`,
})
