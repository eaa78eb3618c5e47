import { formPost } from '@/lib/forms/form-post'
import { ThemesInput } from '@/lib/triage/input'
import { setThemes } from '@/lib/triage/set-themes'
import { afterwards, deskPage, type Params } from '../address'

export const { GET, POST } = formPost({
  input: ThemesInput,
  shownAt: ({ number }: Params) => deskPage(number, '/themes/edit'),
  deed: (tx, actor, input, { number }) => setThemes(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'themes'),
})
