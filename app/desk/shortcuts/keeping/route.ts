import { formPost } from '@/lib/forms/form-post'
import { keepSettings } from '@/lib/queue/settings'
import { ShortcutsInput } from '@/lib/queue/view-input'

export const { GET, POST } = formPost({
  input: ShortcutsInput,
  shownAt: () => '/desk/shortcuts',
  deed: (tx, actor, { shortcuts }) => keepSettings(tx, actor, { shortcuts }),
  then: () => '/desk/shortcuts?done=kept',
})
