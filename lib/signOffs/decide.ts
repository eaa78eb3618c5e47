import { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import type { Again } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { freeText } from '@/lib/japanese/input'
import { lockLink } from '@/lib/links/lock'
import { useLink as spendLink } from '@/lib/links/use'
import { giveNotice } from '@/lib/notices/give-notice'
import { isCode, passwordOf } from './check-code'
import { findSignOff } from './find'
import { countMistake } from './mistakes'
import { recordByBearer } from './record-by-bearer'

export const DecisionInput = z
  .object({
    decision: z.enum(['approved', 'sent_back'], 'choose'),
    remark: freeText().max(2000, 'tooLong').default(''),
    password: z.string().trim().min(1, 'required').max(40, 'tooLong'),
  })
  .refine(({ decision, remark }) => decision === 'approved' || remark !== '', { path: ['remark'], message: 'required' })

/** The superior approves or sends back with a remark, by link: once, and with the word that whoever asked passed on. A word mistaken five times closes the link. */
export async function decideSignOff(
  tx: Tx,
  bearer: Bearer,
  input: z.infer<typeof DecisionInput>,
): Promise<{ id: string } | Again> {
  const link = await lockLink(tx, bearer, 'sign_off')
  const signOff = await findSignOff(tx, link.subjectId)
  if (!signOff) throw new NotFound()
  if (!isCode(input.password, passwordOf(signOff.id))) return await countMistake(tx, link, signOff)
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
  const { edition, way, approverName: name } = signOff
  const facts = { edition, way, name, reason: remark }
  await recordByBearer(tx, link, signOff, { kind: DECIDED[decision], facts })
  await giveNotice(tx, { kind: 'sign_off_decided', bureauId: signOff.bureauId, subjectId: signOff.id })
  return { id: signOff.id }
}

const DECIDED = { approved: 'sign_off_approved', sent_back: 'sign_off_sent_back' } as const
