import { z } from 'zod'
import { backOf } from '@/app/_profile/address'
import { formPost } from '@/lib/forms/form-post'
import { confirmProfile } from '@/lib/profiles/confirm'

export const { GET, POST } = formPost({
  input: z.object({ back: z.string().default('') }),
  shownAt: () => '/my/profile',
  deed: async (tx, actor, { back }) => {
    await confirmProfile(tx, actor)
    return backOf(back)
  },
  then: (_params: object, back) =>
    `/my/profile?${new URLSearchParams({ done: 'confirmed', ...(back ? { back } : {}) })}`,
})
