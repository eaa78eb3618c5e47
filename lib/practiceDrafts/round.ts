import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Step } from '@/lib/chasing/steps'
import type { Tx } from '@/lib/db/client'
import { readFollowUpLadder, remindersToCome } from '@/lib/followUps/ladder'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import type { NoticeKind } from '@/lib/notices/kinds'
import { remindOfConsents } from './remind-of-consents'
import { aYearAfter, CHECK_BEFORE_DAYS, checkByDay } from './validity'

const BATCH = 500
const DRAFT = {
  ...{
    id: true,
    consultationId: true,
    askingOrganisationId: true,
    bureauId: true,
    prefectureCode: true,
    version: true,
  },
  ...{ publishedAt: true, validUntil: true, checkBy: true, checkReminders: true, checkRemindedAt: true },
} as const

/** Out, also while a new text of it is on its way. */
const IS_OUT = { publishedAt: { not: null } } as const

/** The day's round of practices: reminds of consents asked for; of those that are out it asks for the yearly look, reminds by the ladder, and says which have run out. */
export async function goRoundPractices(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  await remindOfConsents(tx, now)
  await askToLook(tx, now, today)
  await remindToLook(tx, now, today)
  await tellExpired(tx, now, today)
}

async function askToLook(tx: Tx, now: Date, today: string) {
  const soon = dateColumn(addDays(today, CHECK_BEFORE_DAYS))
  const due = await tx.practiceDraft.findMany({
    where: {
      ...IS_OUT,
      checkAskedAt: null,
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(today), lte: soon } }],
    },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: DRAFT,
  })
  for (const draft of due) {
    const { id, publishedAt, validUntil } = draft
    if (!validUntil) {
      // Out since before practices ran out: its year begins with its publication.
      const until = aYearAfter(jstDate(publishedAt ?? now))
      await tx.practiceDraft.updateMany({
        where: { id },
        data: { validUntil: dateColumn(until < today ? today : until) },
      })
      continue
    }
    const checkBy = dateColumn(checkByDay(today, dayOf(validUntil), await readClosedFor(tx, draft)))
    await tx.practiceDraft.updateMany({ where: { id }, data: { checkAskedAt: now, checkBy } })
    await note(tx, draft, 'checkAsked', now)
    await tell(tx, draft, 'practice_check_asked')
  }
}

async function remindToLook(tx: Tx, now: Date, today: string) {
  const day = dateColumn(today)
  const late = await tx.practiceDraft.findMany({
    where: { ...IS_OUT, checkBy: { lt: day }, validUntil: { gte: day } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: DRAFT,
  })
  const ladders = new Map<string, Step[]>()
  for (const draft of late) {
    const { id, bureauId, checkBy, checkReminders: reminders, checkRemindedAt: remindedAt, validUntil } = draft
    if (!checkBy) continue
    const ladder = ladders.get(bureauId) ?? (await readFollowUpLadder(tx, bureauId, 'practice_check'))
    ladders.set(bureauId, ladder)
    const asked = { answerBy: checkBy, closesOn: validUntil, reminders, remindedAt }
    const [next] = remindersToCome(ladder, asked, today, await readClosedFor(tx, draft))
    if (next !== today) continue
    await tx.practiceDraft.updateMany({
      where: { id },
      data: { checkRemindedAt: now, checkReminders: { increment: 1 } },
    })
    await tell(tx, draft, 'practice_check_reminder')
  }
}

async function tellExpired(tx: Tx, now: Date, today: string) {
  const over = await tx.practiceDraft.findMany({
    where: { ...IS_OUT, expiredAt: null, validUntil: { lt: dateColumn(today) } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: DRAFT,
  })
  for (const draft of over) {
    await tx.practiceDraft.updateMany({ where: { id: draft.id }, data: { expiredAt: now } })
    await note(tx, draft, 'expired', now)
    await tell(tx, draft, 'practice_expired')
  }
}

type Checked = {
  id: string
  consultationId: string | null
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
  version: number
}

/** A word of the office itself, that no person said. */
async function note(tx: Tx, draft: Checked, kind: 'checkAsked' | 'expired', now: Date) {
  const { id: draftId, askingOrganisationId, bureauId, prefectureCode, version: ofVersion } = draft
  await tx.practiceWord.createMany({
    data: {
      ...{ draftId, askingOrganisationId, bureauId, prefectureCode, kind, ofVersion, notedAt: now },
      ...{ saidByName: AUTOMATIC, saidOn: dateColumn(jstDate(now)), notedByName: AUTOMATIC, notedBySide: 'system' },
    },
  })
}

/** Stands where a person's name would; the words of these kinds do not show it. */
const AUTOMATIC = '-'

async function tell(tx: Tx, { id: subjectId, bureauId, consultationId }: Checked, kind: NoticeKind) {
  await giveNotice(tx, { kind, bureauId, ...(consultationId ? { consultationId } : {}), subjectId })
}
