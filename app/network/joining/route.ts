import { formPost } from '@/lib/forms/form-post'
import { JoinInput } from '@/lib/network/input'
import { joinAsMunicipality } from '@/lib/network/join'

export const { GET, POST } = formPost({
  input: JoinInput,
  shownAt: () => '/network',
  deed: joinAsMunicipality,
  then: () => '/network?done=joined',
})
