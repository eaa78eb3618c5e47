import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { lockNamed } from '@/lib/consultations/named'
import { isNumber } from '@/lib/consultations/number'
import { canRead } from '@/lib/consultations/policy'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

export const MuteInput = z.object({ mute: z.enum(['yes', 'no']) })

/** Whether one hears of a consultation that one may read; null when there is none. */
export async function readMute(tx: Tx, actor: Actor, number: string) {
  const consultation = isNumber(number)
    ? await tx.consultation.findUnique({ where: { number }, select: { id: true, number: true, title: true } })
    : null
  if (!consultation) return null
  const { id: consultationId } = consultation
  const muted = await tx.noticeMute.count({ where: { userId: actor.userId, consultationId } })
  return { ...consultation, isMuted: muted > 0 }
}

/** Does not want to hear of a consultation any more, or again. Due-date warnings still reach its named officer. */
export async function setMute(tx: Tx, actor: Actor, number: string, { mute }: z.infer<typeof MuteInput>) {
  const consultation = await lockNamed(tx, number)
  if (!canRead(actor, consultation) || consultation.state === 'draft') throw new NotFound()
  const row = { userId: actor.userId, consultationId: consultation.id }
  if (mute === 'yes') await tx.noticeMute.createMany({ data: row, skipDuplicates: true })
  else await tx.noticeMute.deleteMany({ where: row })
  return row
}
