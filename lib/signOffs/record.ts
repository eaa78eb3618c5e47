import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { recordEvent } from '@/lib/timeline/record'

type Deed = {
  kind: 'sign_off_asked' | 'sign_off_approved' | 'sign_off_withdrawn'
  id: string
  edition: number
  way: string
  name: string
}

/** Keeps what happened with a sign-off in the timeline, for the asking office alone. What a prefecture signs off for a municipality is not the municipality's to read. */
export async function recordSignOff(tx: Tx, actor: Actor, draft: LockedConsultation, { kind, id, ...facts }: Deed) {
  if (draft.draftingOrganisationId !== draft.askingOrganisationId) return
  await recordEvent(tx, actor, draft, { kind, audience: 'asking', subjectId: id, facts })
}
