import { formPost } from '@/lib/forms/form-post'
import { PeerOfferInput } from '@/lib/peers/input'
import { offerPeerHelp } from '@/lib/peers/offer'

export const { GET, POST } = formPost({
  input: PeerOfferInput,
  shownAt: () => '/my/applications/peers',
  deed: offerPeerHelp,
  then: () => '/my/applications/peers?done=offered',
})
