import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import type { OpenLink } from '@/lib/links/open'
import type { findSignOff } from './find'

export type ShownSignOff = NonNullable<Awaited<ReturnType<typeof findSignOff>>>

type Deed = {
  kind: 'sign_off_approved' | 'sign_off_sent_back' | 'sign_off_file_opened' | 'sign_off_link_closed'
  facts: Record<string, string | number>
}

/**
 * Keeps what was done by a link in the timeline, for the asking office alone; what a prefecture signs off for a municipality
 * is not the municipality's to read. The bearer has no post here: the entry bears the name under which the link was sent.
 */
export async function recordByBearer(tx: Tx, link: OpenLink, signOff: ShownSignOff, { kind, facts }: Deed) {
  if (link.organisationId !== signOff.askingOrganisationId) return
  await tx.timelineEntry.createMany({
    data: {
      ...ownedBy({ ...signOff, id: signOff.consultationId }),
      ...{ kind, facts, audience: 'asking', subjectId: signOff.id },
      ...{ actorName: signOff.approverName, actorSide: 'municipality' },
    },
  })
}
