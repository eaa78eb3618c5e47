import { formPost } from '@/lib/forms/form-post'
import { SignOffSettingsInput, setSignOff } from '@/lib/signOffs/settings'

export const { GET, POST } = formPost({
  input: SignOffSettingsInput,
  shownAt: () => '/my/sign-off',
  deed: (tx, actor, input) => setSignOff(tx, actor, input),
  then: () => '/my/sign-off?done=saved',
})
