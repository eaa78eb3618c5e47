import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Again, refuseAndKeep } from '@/lib/forms/errors'
import type { OpenLink } from '@/lib/links/open'
import { TRIES } from '@/lib/links/state'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordByBearer, type ShownSignOff } from './record-by-bearer'

/** Counts a word 合言葉 that was mistaken. With the fifth the link is closed and whoever asked is told, who may send a new one. */
export async function countMistake(tx: Tx, link: OpenLink, signOff: ShownSignOff): Promise<Again> {
  const failedTries = link.failedTries + 1
  const isClosed = failedTries >= TRIES
  if (isClosed) {
    const { edition, approverName: name } = signOff
    await recordByBearer(tx, link, signOff, { kind: 'sign_off_link_closed', facts: { edition, name } })
    await giveNotice(tx, { kind: 'sign_off_closed', bureauId: signOff.bureauId, subjectId: signOff.id })
  }
  await tx.oneTimeLink.updateMany({
    where: { id: link.id },
    data: { failedTries, ...(isClosed ? { withdrawnAt: await readClock(tx) } : {}) },
  })
  return refuseAndKeep('password', 'otherPassword')
}

/** Whether the link last sent for a sign-off was closed because its word was mistaken too often. */
export async function isClosedByMistakes(tx: Tx, signOffId: string): Promise<boolean> {
  const last = await tx.oneTimeLink.findFirst({
    where: { purpose: 'sign_off', subjectId: signOffId },
    orderBy: [{ issuedAt: 'desc' }, { id: 'asc' }],
    select: { failedTries: true },
  })
  return last !== null && last.failedTries >= TRIES
}
