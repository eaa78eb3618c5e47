import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { LINK_PURPOSES, type LinkPurpose, stateOfLink } from './state'

/** The bearer's link as it stands now, or null when it is not there. Reading changes nothing: mail scanners may open it. */
export async function readLink(tx: Tx, bearer: Bearer) {
  const link = await tx.oneTimeLink.findUnique({
    where: { id: bearer.linkId },
    select: {
      ...{ id: true, purpose: true, subjectId: true, organisationId: true, bureauId: true },
      ...{ recipientName: true, recipientMailbox: true, issuedByName: true, issuedAt: true },
      ...{
        expiresAt: true,
        usedAt: true,
        withdrawnAt: true,
        failedTries: true,
        organisation: { select: { name: true } },
      },
    },
  })
  const purpose: LinkPurpose | undefined = LINK_PURPOSES.find((known) => known === link?.purpose)
  return link && purpose ? { ...link, purpose, state: stateOfLink(link, await readClock(tx)) } : null
}

export type OpenLink = NonNullable<Awaited<ReturnType<typeof readLink>>>
