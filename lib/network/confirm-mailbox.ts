import type { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { useLink as spendLink } from '@/lib/links/use'
import { giveNotice } from '@/lib/notices/give-notice'
import { findOwnApplication } from './apply'
import type { ReplyInput } from './input'
import { APPLICATION_STEPS, stateAfter } from './transitions'

/** The mailbox is the applicant's: the link in it was opened and its button pressed. Now the secretariat is told. */
export async function confirmMailbox(tx: Tx, bearer: Bearer): Promise<{ id: string }> {
  const link = await spendLink(tx, bearer, 'network_mailbox')
  const { id, state } = await findOwnApplication(tx, link.subjectId)
  const to = stateAfter(APPLICATION_STEPS, 'confirm', state)
  await tx.networkApplication.updateMany({
    where: { id, state },
    data: { state: to, confirmedAt: await readClock(tx), version: { increment: 1 } },
  })
  await giveNotice(tx, { kind: 'network_applied', bureauId: link.bureauId, subjectId: id })
  return { id }
}

/** The applicant replies to what the secretariat has asked back, by link, once. */
export async function replyByLink(
  tx: Tx,
  bearer: Bearer,
  { reply }: z.infer<typeof ReplyInput>,
): Promise<{ id: string }> {
  const link = await spendLink(tx, bearer, 'network_reply')
  const { id, state } = await findOwnApplication(tx, link.subjectId)
  await keepReply(tx, id, state, reply)
  await giveNotice(tx, { kind: 'network_applied', bureauId: link.bureauId, subjectId: id })
  return { id }
}

/** Writes the reply: the application waits for the secretariat again. */
export async function keepReply(tx: Tx, id: string, state: string, reply: string): Promise<void> {
  await tx.networkApplication.updateMany({
    where: { id, state },
    data: {
      ...{ state: stateAfter(APPLICATION_STEPS, 'reply', state), reply, repliedAt: await readClock(tx) },
      version: { increment: 1 },
    },
  })
}
