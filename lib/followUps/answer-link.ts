import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { addressOf } from '@/lib/links/token'

/** The address by which a questionnaire is still answered without an account, for the desk to hand over; null when there is none. */
export async function readAnswerLink(tx: Tx, questionnaireId: string): Promise<string | null> {
  const link = await tx.oneTimeLink.findFirst({
    where: {
      ...{ purpose: 'follow_up', subjectId: questionnaireId, usedAt: null, withdrawnAt: null },
      expiresAt: { gt: await readClock(tx) },
    },
    select: { id: true },
  })
  return link && addressOf(link.id)
}
