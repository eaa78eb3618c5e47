import { changeSettings } from '@/lib/calendar/change-settings'
import { SettingsInput } from '@/lib/calendar/input'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: SettingsInput,
  shownAt: () => '/admin/calendar',
  deed: changeSettings,
  then: () => '/admin/calendar?done=settingsChanged',
})
