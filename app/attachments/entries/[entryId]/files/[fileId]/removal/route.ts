import { z } from 'zod'
import { formPost } from '@/lib/forms/form-post'
import { removeEntryFile } from '@/lib/programmes/entry-files'

type Params = { entryId: string; fileId: string }

const pageOf = ({ entryId }: Params) => `/attachments/entries/${entryId}`

export const { GET, POST } = formPost({
  input: z.object({}),
  shownAt: pageOf,
  deed: (tx, actor, _input, params: Params) => removeEntryFile(tx, actor, params),
  then: (params) => `${pageOf(params)}?done=removed`,
})
