import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Owned } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { planHelped } from '@/lib/helped/plan'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { type DueDays, dueDays, dueDaysFrom } from './due-days'

type EndedSupport = Owned & { id: string; menuId: string; endedAt: Date; askedOnce?: boolean }

const Opened = z.array(z.object({ id: z.uuid() })).max(1)

/**
 * Plans the follow-up of a support that has ended: its effect is asked at each of its menu's points in time,
 * together with the other supports of the same organisation that fall due in the same month; at the first point alone where the officer says so.
 * Those who helped are asked at the first.
 */
export async function scheduleFollowUps(tx: Tx, actor: Actor, support: EndedSupport): Promise<void> {
  if (!isDesk(actor) || actor.bureauId !== support.bureauId) throw new NotPermitted()
  const { id: supportId, consultationId, askingOrganisationId, bureauId, prefectureCode, endedAt } = support
  const menu = await tx.menu.findUniqueOrThrow({ where: { id: support.menuId }, select: { followUpMonths: true } })
  const settings = await tx.bureauSettings.findUnique({ where: { bureauId }, select: { followUpAnswerDays: true } })
  const closed = await readClosedFor(tx, support)
  const answerDays = settings?.followUpAnswerDays ?? 15
  const owned = { consultationId, askingOrganisationId, bureauId, prefectureCode }
  const points = menu.followUpMonths.toSorted((a, b) => a - b).slice(0, support.askedOnce ? 1 : undefined)
  const [firstMonths] = points
  if (firstMonths !== undefined)
    await planHelped(tx, support, (ofParty) => dueDays(jstDate(endedAt), firstMonths, answerDays, ofParty))
  for (const pointMonths of points) {
    const due = dueDays(jstDate(endedAt), pointMonths, answerDays, closed)
    const questionnaireId = await joinQuestionnaire(tx, owned, due, (day) => dueDaysFrom(day, answerDays, closed))
    await tx.effect.createMany({ data: { questionnaireId, supportId, ...owned, pointMonths }, skipDuplicates: true })
  }
}

/** The organisation's questionnaire of that month; one that was asked already takes nothing more, so it goes with the next. */
async function joinQuestionnaire(
  tx: Tx,
  of: Owned,
  due: DueDays,
  laterFrom: (day: string) => DueDays,
): Promise<string> {
  const dueMonth = `${due.askOn.slice(0, 7)}-01`
  const rows = await tx.$queryRaw`
    INSERT INTO questionnaires (asking_organisation_id, bureau_id, prefecture_code, due_month, ask_on, answer_by)
    VALUES (${of.askingOrganisationId}::uuid, ${of.bureauId}::uuid, ${of.prefectureCode}, ${dueMonth}::date, ${due.askOn}::date, ${due.answerBy}::date)
    ON CONFLICT (asking_organisation_id, due_month) DO UPDATE
      SET ask_on = greatest(questionnaires.ask_on, excluded.ask_on), answer_by = greatest(questionnaires.answer_by, excluded.answer_by)
      WHERE questionnaires.state = 'scheduled'
    RETURNING id`
  const [opened] = Opened.parse(rows)
  return opened ? opened.id : await joinQuestionnaire(tx, of, laterFrom(nextMonth(dueMonth)), laterFrom)
}

function nextMonth(dueMonth: string): string {
  const day = dateColumn(dueMonth)
  day.setUTCMonth(day.getUTCMonth() + 1)
  return day.toISOString().slice(0, 10)
}
