import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { findAddressees } from '@/lib/notices/addressees'
import { giveNotice } from '@/lib/notices/give-notice'
import { readMatter } from '@/lib/notices/read-matter'
import type { Planned } from './plan'
import type { Chased } from './read-chased'

const TOLD_AT_MOST = 300

/** Takes one step of the ladder for a request: the notice, the row that shows it in the lane, and the desk's timeline. A party that nobody can reach is the officer's matter at once. */
export async function takeStep(tx: Tx, request: Chased, { step, countedOn, on }: Planned, now: Date): Promise<void> {
  const { id, consultation, addresseeName } = request
  const { bureauId } = consultation
  const kind = step.act === 'remind' ? 'request_reminder' : 'request_unanswered'
  const matter = await readMatter(tx, { kind, consultationId: consultation.id, subjectId: id })
  const reached = await findAddressees(tx, { kind, bureauId }, matter, now)
  const names = [...new Set(reached.map(({ name }) => name))]
  await tx.requestReminder.createMany({
    data: {
      ...{ requestId: id, ...ownedBy(consultation), stepId: step.id, afterDays: step.afterDays, act: step.act },
      ...{ plannedOn: dateColumn(countedOn), doneOn: dateColumn(on), doneAt: now },
      told: names.join('、').slice(0, TOLD_AT_MOST),
    },
  })
  const facts = { party: addresseeName, days: step.afterDays }
  const entry = { audience: 'internal', subjectId: id, facts } as const
  const happened = step.act === 'remind' ? 'request_reminded' : 'request_officer_told'
  await recordAutomatic(tx, consultation, { ...entry, kind: happened })
  const about = { bureauId, consultationId: consultation.id, subjectId: id }
  await giveNotice(tx, { kind: step.act === 'remind' && names.length === 0 ? 'request_unanswered' : kind, ...about })
}
