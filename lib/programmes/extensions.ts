import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { ExtensionAnswerInput, ExtensionInput } from './input'
import { canEnter, canKeepProgramme } from './policy'
import { isInTime } from './states'
import { readClosing, shareProgramme, takeEntry } from './take'

/** Asks for more time, for one municipality, before the closing. */
export async function askExtension(
  tx: Tx,
  actor: Actor,
  entryId: string,
  { extensionReason, wantedUntil }: z.infer<typeof ExtensionInput>,
): Promise<{ id: string } | Refusal> {
  const { entry, programme } = await takeEntry(tx, entryId)
  if (!canEnter(actor, entry)) throw new NotPermitted()
  if (entry.state !== 'draft' || programme.state !== 'announced')
    throw new InvalidTransition('askExtension', entry.state)
  const closing = await readClosing(tx, programme.id, entry.askingOrganisationId)
  if (!isInTime(await readClock(tx), closing)) return refuse('', 'closed')
  const until = new Date(wantedUntil)
  if (until <= closing) return refuse('wantedUntil', 'afterClosing')
  const { askingOrganisationId, bureauId, prefectureCode } = entry
  const open = { programmeId: programme.id, askingOrganisationId, state: 'asked' }
  if ((await tx.programmeExtension.count({ where: open })) > 0) throw new InvalidTransition('askExtension', 'asked')
  const id = randomUUID()
  await tx.programmeExtension.createMany({
    data: {
      ...open,
      id,
      bureauId,
      prefectureCode,
      reason: extensionReason,
      wantedUntil: until,
      askedByName: actor.name,
    },
  })
  await giveNotice(tx, { kind: 'extension_asked', bureauId, subjectId: id })
  return { id }
}

/** Grants more time, until the instant wished for or another, or does not; the reason is told. */
export async function answerExtension(
  tx: Tx,
  actor: Actor,
  id: string,
  { decision, grantedUntil, answer }: z.infer<typeof ExtensionAnswerInput>,
): Promise<{ programmeId: string } | Refusal> {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.programmeExtension.findUnique({ where: { id }, select: { programmeId: true } })
  if (!found) throw new NotFound()
  const programme = await shareProgramme(tx, found.programmeId)
  if (!canKeepProgramme(actor, programme)) throw new NotPermitted()
  await tx.$queryRaw`SELECT id FROM programme_extensions WHERE id = ${id}::uuid FOR UPDATE`
  const extension = await tx.programmeExtension.findUniqueOrThrow({ where: { id } })
  if (extension.state !== 'asked' || programme.state !== 'announced')
    throw new InvalidTransition('answerExtension', extension.state)
  const until = grantedUntil ? new Date(grantedUntil) : extension.wantedUntil
  const closing = await readClosing(tx, programme.id, extension.askingOrganisationId)
  if (decision === 'granted' && until <= closing) return refuse('grantedUntil', 'afterClosing')
  await tx.programmeExtension.update({
    where: { id },
    data: {
      ...{ state: decision, grantedUntil: decision === 'granted' ? until : null, answer, answeredByName: actor.name },
      ...{ answeredAt: await readClock(tx), version: { increment: 1 } },
    },
    select: { id: true },
  })
  await giveNotice(tx, { kind: 'extension_answered', bureauId: extension.bureauId, subjectId: id })
  return { programmeId: programme.id }
}
