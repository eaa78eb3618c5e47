import { autosaveStep, isStep } from '@/lib/consultations/autosave'
import { readSaved } from '@/lib/consultations/draft-step'
import { NotFound } from '@/lib/errors'
import { autosavePost } from '@/lib/forms/autosave-post'

type Params = { id: string; step: string }

export const { GET, POST } = autosavePost({
  action: ({ id, step }: Params) => `/my/consultations/${id}/${step}/saving`,
  shownAt: ({ id, step }) => `/my/consultations/${id}/${step}`,
  save: async (tx, actor, typed, { id, step }) => {
    if (!isStep(step)) throw new NotFound()
    return await autosaveStep(tx, actor, id, step, typed)
  },
  savedBy: (tx, { id, step }) => readSaved(tx, id, step),
})
