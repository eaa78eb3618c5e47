import { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { freeText } from '@/lib/japanese/input'
import { readLink } from '@/lib/links/open'
import { useLink as spendLink } from '@/lib/links/use'
import { giveNotice } from '@/lib/notices/give-notice'
import { isCode, passwordOf } from './check-code'
import { findSignOff } from './find'

export const DecisionInput = z
  .object({
    decision: z.enum(['approved', 'sent_back'], 'choose'),
    remark: freeText().max(2000, 'tooLong').default(''),
    password: z.string().trim().min(1, 'required').max(40, 'tooLong'),
  })
  .refine(({ decision, remark }) => decision === 'approved' || remark !== '', { path: ['remark'], message: 'required' })

/** The superior approves or sends back with a remark, by link: once, and with the word that whoever asked passed on. */
export async function decideSignOff(
  tx: Tx,
  bearer: Bearer,
  input: z.infer<typeof DecisionInput>,
): Promise<{ id: string } | Refusal> {
  const link = await readLink(tx, bearer)
  const signOff = link && (await findSignOff(tx, link.subjectId))
  if (!signOff) throw link ? new InvalidTransition('decide', link.state) : new NotFound()
  if (!isCode(input.password, passwordOf(signOff.id))) return refuse('password', 'otherPassword')
  await spendLink(tx, bearer, 'sign_off')
  if (signOff.state !== 'asked') throw new InvalidTransition('decide', signOff.state)
  const now = await readClock(tx)
  const { decision, remark } = input
  await tx.signOff.updateMany({
    where: { id: signOff.id, state: 'asked' },
    data: {
      ...{ state: decision, remark, decidedAt: now, decidedByName: signOff.approverName },
      decidedOn: dateColumn(jstDate(now)),
    },
  })
  await recordDecision(tx, signOff, decision, remark)
  await giveNotice(tx, { kind: 'sign_off_decided', bureauId: signOff.bureauId, subjectId: signOff.id })
  return { id: signOff.id }
}

type Decided = NonNullable<Awaited<ReturnType<typeof findSignOff>>>

/** The bearer has no post here: the entry bears the name under which the link was sent. */
async function recordDecision(tx: Tx, signOff: Decided, decision: 'approved' | 'sent_back', remark: string) {
  const { edition, way, approverName: name } = signOff
  await tx.timelineEntry.createMany({
    data: {
      ...ownedBy({ ...signOff, id: signOff.consultationId }),
      kind: decision === 'approved' ? 'sign_off_approved' : 'sign_off_sent_back',
      audience: 'asking',
      subjectId: signOff.id,
      actorName: name,
      actorSide: 'municipality',
      facts: { edition, way, name, reason: remark },
    },
  })
}
