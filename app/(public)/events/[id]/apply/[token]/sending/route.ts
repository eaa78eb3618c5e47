import { headers } from 'next/headers'
import { applyToEvent } from '@/lib/events/apply'
import { PublicApplicationInput } from '@/lib/events/input'
import { readLocale } from '@/lib/i18n/read-locale'
import { linkPost } from '@/lib/links/link-post'

type Params = { id: string; token: string }

export const { GET, POST } = linkPost({
  input: PublicApplicationInput,
  shownAt: ({ id, token }: Params) => `/events/${id}/apply/${token}`,
  deed: async (tx, bearer, input, { id }) =>
    applyToEvent(tx, bearer, id, input, {
      address: (await headers()).get('x-forwarded-for') ?? 'unknown',
      locale: await readLocale(),
    }),
  then: ({ id, token }) => `/events/${id}/apply/${token}/done`,
})
