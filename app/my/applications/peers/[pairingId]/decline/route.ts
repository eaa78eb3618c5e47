import { formPost } from '@/lib/forms/form-post'
import { PeerDeclineInput } from '@/lib/peers/input'
import { declinePairing } from '@/lib/peers/pair'

export const { GET, POST } = formPost({
  input: PeerDeclineInput,
  shownAt: ({ pairingId }: { pairingId: string }) => `/my/applications/peers/${pairingId}`,
  deed: (tx, actor, input, { pairingId }) => declinePairing(tx, actor, pairingId, input),
  then: ({ pairingId }) => `/my/applications/peers/${pairingId}?done=answered`,
})
