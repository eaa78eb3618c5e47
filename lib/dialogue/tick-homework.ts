import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'

/** Ticks off the homework of a dialogue entry. */
export async function tickHomework(tx: Tx, actor: Actor, number: string, entryId: string): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'homework')
  const id = z.uuid().safeParse(entryId).data
  const entry = id
    ? await tx.dialogueEntry.findFirst({
        where: { id, consultationId: consultation.id, homework: { not: '' } },
        select: { id: true, homeworkDoneAt: true },
      })
    : null
  if (!entry) throw new NotFound()
  if (entry.homeworkDoneAt) throw new InvalidTransition('homework', 'done')
  await tx.dialogueEntry.updateMany({ where: { id: entry.id }, data: { homeworkDoneAt: await readClock(tx) } })
  return { id: entry.id }
}
