import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { endSection, findLiving } from './end-section'
import type { RenamingInput } from './section-input'

/**
 * Gives a section another name from a day on. Old consultations keep the old name; people, open work and mail
 * are under the new one from that day, with mailbox and telephone as before.
 */
export async function renameSection(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  id: string,
  { name, from, version }: RenamingInput,
): Promise<{ id: string } | Refusal> {
  const found = await findLiving(tx, actor, organisationId, id, from)
  if (found instanceof Refusal) return found
  const { bureauId, prefectureCode } = found.organisation
  const { mailbox, phone } = found.section
  const renamed = randomUUID()
  await tx.section.createMany({
    data: {
      id: renamed,
      ...{ organisationId, bureauId, prefectureCode, name, mailbox, phone },
      validFrom: dateColumn(from),
      originId: id,
    },
  })
  await endSection(tx, id, version, from, renamed)
  return { id: renamed }
}
