import { PauseInput, pauseClock } from '@/lib/clock/pause'
import { formPost } from '@/lib/forms/form-post'
import { afterwards, deskPage, type Params } from '../../address'

export const { GET, POST } = formPost({
  input: PauseInput,
  shownAt: ({ number }: Params) => deskPage(number),
  deed: (tx, actor, input, { number }) => pauseClock(tx, actor, number, input),
  then: ({ number }) => afterwards(number, 'paused'),
})
