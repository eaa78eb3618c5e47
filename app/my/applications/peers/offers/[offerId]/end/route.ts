import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { endPeerHelp } from '@/lib/peers/offer'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: (_params: { offerId: string }) => '/my/applications/peers',
  deed: (tx, actor, _input, { offerId }) => endPeerHelp(tx, actor, offerId),
  then: () => '/my/applications/peers?done=ended',
})
