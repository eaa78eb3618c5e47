import { remindOfTellings } from '@/lib/asked/remind'
import { tellOfficers } from '@/lib/assignments/tell-officers'
import { remindJudges } from '@/lib/awards/remind'
import { chase } from '@/lib/chasing/chase'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { askForSurveys } from '@/lib/duties/ask'
import { moveDuties } from '@/lib/duties/move-days'
import { goRoundEvents } from '@/lib/events/round'
import { closeLateFollowUps } from '@/lib/followUps/close-late'
import { moveFollowUps } from '@/lib/followUps/move-days'
import { remindOfLateFollowUps } from '@/lib/followUps/remind-late'
import { goRoundHelped } from '@/lib/helped/round'
import { goRoundNetwork } from '@/lib/network/rounds'
import { remindOfPlanItems } from '@/lib/planItems/remind-due'
import { remindOfCalls } from '@/lib/practiceCalls/remind'
import { goRoundPractices } from '@/lib/practiceDrafts/round'
import { remindOfUnsentEntries } from '@/lib/programmes/remind'
import { tellOfReports } from '@/lib/reportMails/send-due'
import { escalateAnswersOverdue, warnOfAnswersDue } from './answers-due'
import { remindOfLeftDrafts } from './remind-drafts'
import { remindOfLateQuestions } from './remind-questions'
import { takeTurn } from './take-turn'

/** The day's round of reminders: what was asked and not answered, what the desk itself has to answer soon, who is now a municipality's officer, and the reports whose day it is. */
export async function remind(tx: Tx): Promise<void> {
  await takeTurn(tx, 'remind')
  const now = await readClock(tx)
  await moveFollowUps(tx, now)
  await closeLateFollowUps(tx, now)
  await remindOfLateFollowUps(tx, now)
  await remindOfTellings(tx, now)
  await goRoundHelped(tx, now)
  await remindOfLateQuestions(tx, now)
  await moveDuties(tx)
  await askForSurveys(tx, now)
  await chase(tx, now)
  await warnOfAnswersDue(tx, now)
  await escalateAnswersOverdue(tx, now)
  await remindOfLeftDrafts(tx, now)
  await remindOfUnsentEntries(tx, now)
  await remindOfPlanItems(tx, now)
  await remindOfCalls(tx, now)
  await remindJudges(tx, now)
  await goRoundPractices(tx, now)
  await tellOfficers(tx)
  await tellOfReports(tx, now)
  await goRoundNetwork(tx, now)
  await goRoundEvents(tx, now)
}
