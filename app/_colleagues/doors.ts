import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { changePost } from '@/lib/colleagues/change-post'
import { handOver } from '@/lib/colleagues/hand-over'
import { HandOverInput, InviteInput, PostChangeInput, RetireInput } from '@/lib/colleagues/input'
import { inviteColleague } from '@/lib/colleagues/invite'
import { inviteAgain } from '@/lib/colleagues/invite-again'
import { retireColleague } from '@/lib/colleagues/retire'
import type { Tx } from '@/lib/db/client'
import type { Refusal } from '@/lib/forms/errors'
import { formPost } from '@/lib/forms/form-post'
import { OFFICES, type Office } from './area'

type ByPost = { postId: string }
type Deed<Input> = (tx: Tx, actor: Actor, postId: string, input: Input) => Promise<{ id: string } | Refusal>

/** Invites a colleague to this kind of office. */
export function inviteDoor(office: Office) {
  const { area } = OFFICES[office]
  return formPost({
    input: InviteInput,
    shownAt: () => `${area}/new`,
    deed: inviteColleague,
    then: (_params, { id }) => `${area}/${id}?done=invited`,
  })
}

export const handOverDoor = (office: Office) => door(office, HandOverInput, handOver, 'handedOver')
export const retireDoor = (office: Office) => door(office, RetireInput, retireColleague, 'retired')
export const changeDoor = (office: Office) => door(office, PostChangeInput, changePost, 'changed')
export const againDoor = (office: Office) => door(office, z.object({}), inviteAgain, 'invitedAgain')

function door<Input>(office: Office, input: z.ZodType<Input>, deed: Deed<Input>, done: string) {
  const place = ({ postId }: ByPost) => `${OFFICES[office].area}/${postId}`
  return formPost({
    input,
    shownAt: place,
    deed: (tx, actor, typed, { postId }: ByPost) => deed(tx, actor, postId, typed),
    then: (params) => `${place(params)}?done=${done}`,
  })
}
