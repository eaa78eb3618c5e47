import { formPost } from '@/lib/forms/form-post'
import { SettingsInput } from '@/lib/network/input'
import { saveNetworkSettings } from '@/lib/network/settings'

export const { GET, POST } = formPost({
  input: SettingsInput,
  shownAt: () => '/supports/network/settings',
  deed: saveNetworkSettings,
  then: () => '/supports/network/settings?done=saved',
})
