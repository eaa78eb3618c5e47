import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record'
import { lockNamed } from './named'
import { canShare } from './policy'

export const SharingInput = z.object({ shared: z.enum(['yes', 'no']) })

/** Shares a consultation with the prefecture, or no longer (共有範囲). Said twice, it is done once. */
export async function setSharing(
  tx: Tx,
  actor: Actor,
  name: string,
  input: z.infer<typeof SharingInput>,
): Promise<{ number: string }> {
  const consultation = await lockNamed(tx, name)
  if (!canShare(actor, consultation)) throw new NotPermitted()
  const sharedWithPrefecture = input.shared === 'yes'
  if (consultation.sharedWithPrefecture !== sharedWithPrefecture) {
    const now = await readClock(tx)
    await tx.consultation.update({
      where: { id: consultation.id },
      data: { sharedWithPrefecture, lastActivityAt: now, updatedAt: now, version: { increment: 1 } },
      select: { id: true },
    })
    await recordEvent(tx, actor, consultation, { kind: 'sharing_changed', facts: { shared: input.shared } })
  }
  return { number: consultation.number ?? consultation.id }
}
