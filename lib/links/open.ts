import { cookies } from 'next/headers'
import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { environment } from '@/lib/env'
import { LINK_PURPOSES, type LinkPurpose, stateOfLink } from './state'
import { readToken } from './token'

/** Whoever holds the token, or null when we never made it. Whether the link still works is in `readLink`. */
export async function bearerOf(token: string): Promise<Bearer | null> {
  const linkId = readToken(token)
  if (!linkId) return null
  const clock = environment().MADOGUCHI_DEMO ? (await cookies()).get('madoguchi-clock')?.value : undefined
  return { kind: 'link', linkId, ...(clock && !Number.isNaN(Date.parse(clock)) ? { clock } : {}) }
}

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
