import { changeDutySettings, DutySettingsInput } from '@/lib/duties/settings'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: DutySettingsInput,
  shownAt: () => '/supports/duties',
  deed: (tx, actor, input) => changeDutySettings(tx, actor, input),
  then: () => '/supports/duties?done=set',
})
