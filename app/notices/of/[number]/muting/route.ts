import { formPost } from '@/lib/forms/form-post'
import { MuteInput, setMute } from '@/lib/notices/mute'

const page = ({ number }: { number: string }) => `/notices/of/${number}`

export const { GET, POST } = formPost({
  input: MuteInput,
  shownAt: page,
  deed: (tx, actor, input, { number }) => setMute(tx, actor, number, input),
  then: (params) => `${page(params)}?done=muting`,
})
