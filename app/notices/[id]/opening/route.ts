import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { openEntry } from '@/lib/notices/entries'

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: () => '/notices',
  deed: (tx, _actor, _input, { id }: { id: string }) => openEntry(tx, id),
  then: (_params, { path }) => path,
})
