import { formPost } from '@/lib/forms/form-post'
import { changeSettings, SettingsInput } from '@/lib/notices/settings'

export const { GET, POST } = formPost({
  input: SettingsInput,
  shownAt: () => '/notices/settings',
  deed: (tx, actor, input) => changeSettings(tx, actor, input),
  then: (_params: object) => '/notices/settings?done=saved',
})
