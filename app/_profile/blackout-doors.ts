import { z } from 'zod'
import { BlackoutInput } from '@/lib/blackoutDays/input'
import { dropBlackout, keepBlackout } from '@/lib/blackoutDays/keep'
import { formPost } from '@/lib/forms/form-post'
import { type PlaceParams, profileAt } from './address'

const shownAt = ({ code }: PlaceParams) => profileAt(code, '/blackouts')
const done = ({ code }: PlaceParams) => profileAt(code, '/blackouts?done=blackouts')

/** Days on which an office cannot come are added. */
export const blackoutDoor = () =>
  formPost({
    input: BlackoutInput,
    shownAt,
    deed: (tx, actor, input, { code }: PlaceParams) => keepBlackout(tx, actor, code, input),
    then: done,
  })

/** They are taken back. */
export const blackoutEndDoor = () =>
  formPost({
    input: z.object({}),
    shownAt,
    deed: (tx, actor, _input, { code, blackoutId }: PlaceParams & { blackoutId: string }) =>
      dropBlackout(tx, actor, code, blackoutId),
    then: done,
  })
