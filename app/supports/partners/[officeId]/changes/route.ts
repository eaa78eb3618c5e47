import { z } from 'zod'
import { refuse } from '@/lib/forms/errors'
import { formPost } from '@/lib/forms/form-post'
import { freeText } from '@/lib/japanese/input'
import { changeDirectory } from '@/lib/partners/change-directory'
import { readChange } from '@/lib/partners/directory-change'

const place = ({ officeId }: { officeId: string }) => `/supports/partners/${officeId}`

export const { GET, POST } = formPost({
  input: z.object({ change: z.string().min(1, 'choose'), changeNote: freeText().max(2000, 'tooLong').default('') }),
  shownAt: place,
  deed: async (tx, actor, { change, changeNote }, { officeId }) => {
    const read = readChange(change)
    return read?.officeId === officeId
      ? await changeDirectory(tx, actor, read, { note: changeNote })
      : refuse('change', 'choose')
  },
  then: (params) => `${place(params)}?done=directory`,
})
