import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { Refusal } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { findLiving } from './end-section'
import { rowsOfSection } from './people-of-section'
import type { SplitInput } from './section-input'

/**
 * Lets a new section come out of one that goes on, from a day. The people named go there with what they hold;
 * until that day they stay shown in the old one.
 */
export async function splitSection(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  id: string,
  { name, mailbox, phone, from, people }: SplitInput,
): Promise<{ id: string } | Refusal> {
  const found = await findLiving(tx, actor, organisationId, id, from)
  if (found instanceof Refusal) return found
  const { bureauId, prefectureCode } = found.organisation
  const offspring = randomUUID()
  await tx.section.createMany({
    data: {
      id: offspring,
      ...{ organisationId, bureauId, prefectureCode, name, mailbox, phone },
      validFrom: dateColumn(from),
      originId: id,
    },
  })
  const rows = await rowsOfSection(tx, organisationId, id, jstDate(await readClock(tx)))
  await tx.membership.updateMany({
    where: { id: { in: people }, organisationId, sectionId: { in: rows } },
    data: { sectionId: offspring, sectionLabel: name },
  })
  return { id: offspring }
}
