import { formPost } from '@/lib/forms/form-post'
import { keepPublicationWord, PublicationInput } from '@/lib/publicationWords/keep'

type OfAnswer = { id: string; effectId: string }

/** The door of a later word on publishing an answer; the same for its municipality and for the desk. */
export const publicationDoor = (area: '/my/follow-ups' | '/desk/follow-ups') =>
  formPost({
    input: PublicationInput,
    shownAt: ({ id, effectId }: OfAnswer) => `${area}/${id}/effects/${effectId}/publication`,
    deed: (tx, actor, input, { effectId }) => keepPublicationWord(tx, actor, effectId, input),
    then: ({ id }) => `${area}/${id}?done=publication#publication`,
  })
