import { type Readers, WhatFollows } from '@/components/consultations/what-follows'
import type { Actor } from '@/lib/actor/actor'
import type { Draft } from '@/lib/consultations/read-draft'
import type { Prospect } from '@/lib/consultations/read-prospect'

/** What happens once this draft is sent, said before it is. */
export function WhatComes({ draft, actor, prospect }: { draft: Draft; actor: Actor; prospect: Prospect }) {
  const isOwn = actor.role === 'prefecture_staff' && draft.askingOrganisation.id === actor.organisationId
  const readers: Readers = isOwn ? 'own' : draft.sharedWithPrefecture ? 'shared' : 'closed'
  return <WhatFollows prospect={prospect} readers={readers} grant={draft.form === 'grant'} />
}
