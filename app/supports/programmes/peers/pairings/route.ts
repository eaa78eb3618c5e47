import { formPost } from '@/lib/forms/form-post'
import { PairingInput } from '@/lib/peers/input'
import { proposePairing } from '@/lib/peers/pair'

export const { GET, POST } = formPost({
  input: PairingInput,
  shownAt: () => '/supports/programmes/peers',
  deed: proposePairing,
  then: () => '/supports/programmes/peers?done=proposed',
})
