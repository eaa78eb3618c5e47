import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { agreeToPairing } from '@/lib/peers/pair'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: ({ pairingId }: { pairingId: string }) => `/my/applications/peers/${pairingId}`,
  deed: (tx, actor, _input, { pairingId }) => agreeToPairing(tx, actor, pairingId),
  then: ({ pairingId }) => `/my/applications/peers/${pairingId}?done=answered`,
})
