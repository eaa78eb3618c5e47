import { formPost } from '@/lib/forms/form-post'
import { ProfileInput } from '@/lib/network/input'
import { saveProfile } from '@/lib/network/profile'

export const { GET, POST } = formPost({
  input: ProfileInput,
  shownAt: () => '/network/profile',
  deed: saveProfile,
  then: () => '/network/profile?done=saved',
})
