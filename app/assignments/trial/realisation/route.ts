import { realiseTrial, TrialInput } from '@/lib/assignments/realise-trial'
import { formPost } from '@/lib/forms/form-post'

export const { GET, POST } = formPost({
  input: TrialInput,
  shownAt: () => '/assignments/trial',
  deed: realiseTrial,
  then: () => '/assignments/coming?done=realised',
})
