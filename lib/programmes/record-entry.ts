import { randomUUID } from 'node:crypto'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { findAsking } from '@/lib/organisations/find-municipality'
import type { RecordInput } from './input'
import { canRecordEntry } from './policy'
import { missingOf } from './send-entry'
import { snapshotFigures } from './snapshot-figures'
import { isInTime } from './states'
import { readClosing, shareProgramme } from './take'

/**
 * Records an entry that came on paper, by mail or by telephone, with the moment at which it was received: that moment,
 * not the typing, decides whether it is in time. A draft of the municipality stays its own, and goes no further; an entry that
 * stands already, also one this office does not see, is not recorded again.
 */
export async function recordEntry(
  tx: Tx,
  actor: Actor,
  programmeId: string,
  { municipality: code, lateNote, ...input }: RecordInput,
): Promise<{ id: string; programmeId: string } | Refusal> {
  const { bureauId } = actor
  if (!canRecordEntry(actor) || !bureauId) throw new NotPermitted()
  const programme = await shareProgramme(tx, programmeId)
  if (programme.bureauId !== null && programme.bureauId !== bureauId) throw new NotFound()
  const municipality = await findMunicipality(tx, actor, bureauId, code)
  if (!municipality) return refuse('municipality', 'unknownOrganisation')
  const missing = missingOf(input)
  if (missing.length > 0) return new Refusal(missing)
  if (input.themeKeys.some((key) => !programme.themeKeys.includes(key))) return refuse('themeKeys', 'choose')
  const [now, receivedAt] = [await readClock(tx), new Date(input.receivedAt)]
  if (receivedAt > now) return refuse('receivedAt', 'past')
  if (programme.state !== 'announced' || !programme.opensAt || receivedAt < programme.opensAt)
    return refuse('receivedAt', 'notInWindow')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entry:${programmeId}:${municipality.id}`}, 0))`
  const isLate = !isInTime(receivedAt, await readClosing(tx, programmeId, municipality.id))
  if (isLate && lateNote === '') return refuse('lateNote', 'required')
  const id = randomUUID()
  const data = {
    ...{ ...input, id, programmeId, askingOrganisationId: municipality.id, bureauId, state: 'sent' },
    ...{ prefectureCode: municipality.prefectureCode, receivedAt, recordedAt: now, recordedByName: actor.name },
    ...{ sharedWithPrefecture: input.sharedWithPrefecture || !isDesk(actor), lateNote: isLate ? lateNote : '' },
    figures: await snapshotFigures(tx, municipality.id),
  }
  const { count } = await tx.programmeEntry.createMany({ data, skipDuplicates: true })
  if (count === 0) return refuse('municipality', 'enteredAlready')
  await giveNotice(tx, { kind: 'entry_received', bureauId, subjectId: id })
  return { id, programmeId }
}

async function findMunicipality(tx: Tx, actor: Actor, bureauId: string, code: string) {
  const found = await findAsking(tx, bureauId, code.normalize('NFKC').trim())
  if (!found) return null
  const row = await tx.organisation.findUnique({
    where: { id: found.id },
    select: { id: true, kind: true, prefectureCode: true },
  })
  if (row?.kind !== 'municipality' || !row.prefectureCode) return null
  if (actor.role === 'prefecture_staff' && row.prefectureCode !== actor.prefectureCode) return null
  return { id: row.id, prefectureCode: row.prefectureCode }
}
