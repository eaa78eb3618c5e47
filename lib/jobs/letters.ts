import { z } from 'zod'
import { workRound } from '@/lib/letters/round'
import { asPerson } from './as-person'
import { asSystem } from './as-system'

const LettersJob = z.object({ roundId: z.uuid() })

/** Writes the letters of a round, part by part, as whoever ordered them; where it stops on the way, it says so. */
export async function workLetters(job: unknown, at?: string): Promise<void> {
  const { roundId } = LettersJob.parse(job)
  const round = await asSystem((tx) => tx.letterRound.findUnique({ where: { id: roundId } }), at)
  if (!round) return
  try {
    while (await asPerson(round.membershipId, (tx, actor) => workRound(tx, actor, roundId), at));
  } catch (error) {
    await asSystem(
      (tx) => tx.letterRound.updateMany({ where: { id: roundId, state: 'queued' }, data: { state: 'failed' } }),
      at,
    )
    throw error
  }
}
