import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { recordAutomatic } from '@/lib/jobs/record-automatic'
import { findAddressees } from '@/lib/notices/addressees'
import { giveNotice } from '@/lib/notices/give-notice'
import type { NoticeKind } from '@/lib/notices/kinds'
import { readMatter } from '@/lib/notices/read-matter'
import type { TimelineKind } from '@/lib/timeline/kinds'
import type { Planned } from './plan'
import { type Chased, type ChasedDuty, isByLink } from './read-chased'
import type { Act } from './steps'

const TOLD_AT_MOST = 300

type Said = { notice: NoticeKind; subjectId: string; happened: TimelineKind }

/** Whatever waits for somebody's word: whose trace it is, and what each act says to whom. */
type Waiting = {
  id: string
  of: { requestId: string } | { dutyId: string }
  consultation: Chased['consultation']
  facts: Record<string, string>
  acts: Record<Act, Said>
}

/** A request, as its step is taken. */
export function ofRequest({ id, consultation, addresseeName }: Chased): Waiting {
  return {
    ...{ id, consultation, of: { requestId: id }, facts: { party: addresseeName } },
    acts: {
      remind: { notice: 'request_reminder', subjectId: id, happened: 'request_reminded' },
      tell_officer: { notice: 'request_unanswered', subjectId: id, happened: 'request_officer_told' },
    },
  }
}

/** A report or survey, as its step is taken; whoever has no account is sent the link anew while it works. */
export async function ofDuty(tx: Tx, duty: ChasedDuty, now: Date): Promise<Waiting> {
  const { id, kind, partyName } = duty
  const link = isByLink(duty) ? await findLink(tx, id, now) : null
  const again = link ? { notice: 'duty_link' as const, subjectId: link.id } : null
  return {
    ...{ id, consultation: duty.support.consultation, of: { dutyId: id }, facts: { kind, party: partyName } },
    acts: {
      remind: { ...(again ?? { notice: 'duty_reminder', subjectId: id }), happened: 'duty_reminded' },
      tell_officer: { notice: 'duty_overdue', subjectId: id, happened: 'duty_overdue' },
    },
  }
}

async function findLink(tx: Tx, subjectId: string, now: Date) {
  return await tx.oneTimeLink.findFirst({
    where: {
      ...{ subjectId, purpose: 'duty', usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
      recipientMailbox: { not: null },
    },
    orderBy: { issuedAt: 'desc' },
    select: { id: true },
  })
}

/** Takes one step of the ladder: the notice, the row that shows it, and the desk's timeline. A party that nobody can reach is the officer's matter at once. */
export async function takeStep(tx: Tx, waiting: Waiting, { step, countedOn, on }: Planned, now: Date): Promise<void> {
  const { of, consultation, facts, acts } = waiting
  const { bureauId, id: consultationId } = consultation
  const said = step.act === 'remind' ? acts.remind : acts.tell_officer
  const { notice: kind, subjectId } = said
  const matter = await readMatter(tx, { kind, consultationId, subjectId })
  const reached = await findAddressees(tx, { kind, bureauId }, matter, now)
  const names = [...new Set(reached.map(({ name }) => name))]
  await tx.requestReminder.createMany({
    data: {
      ...{ ...of, ...ownedBy(consultation), stepId: step.id, afterDays: step.afterDays, act: step.act },
      ...{ plannedOn: dateColumn(countedOn), doneOn: dateColumn(on), doneAt: now },
      told: names.join('、').slice(0, TOLD_AT_MOST),
    },
  })
  await recordAutomatic(tx, consultation, {
    ...{ kind: said.happened, audience: 'internal', subjectId: waiting.id },
    facts: { ...facts, days: step.afterDays },
  })
  const told = step.act === 'remind' && names.length === 0 ? acts.tell_officer : said
  const about = { bureauId, ...(told.notice === 'duty_link' ? {} : { consultationId }) }
  await giveNotice(tx, { kind: told.notice, subjectId: told.subjectId, ...about })
}
