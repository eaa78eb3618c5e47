import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { dateColumn } from '@/lib/japanese/day'
import type { WritingInput } from './input'
import { takeCouncilReport } from './take'
import { CouncilTexts } from './texts'

/** Writes the texts of a draft and the meeting it goes to. Whoever looked at an older one is shown what stands there now. */
export async function writeCouncilReport(
  tx: Tx,
  actor: Actor,
  id: string,
  { texts, meetingOn, version, ...meeting }: WritingInput,
): Promise<{ id: string }> {
  const { report } = await takeCouncilReport(tx, actor, id, 'write')
  if (report.version !== version) {
    const { matters: _, ...theirs } = CouncilTexts.parse(report.texts)
    throw new InvalidTransition('edit', report.state, { ...theirs, meetingName: report.meetingName })
  }
  await tx.councilReport.updateMany({
    where: { id },
    data: { ...meeting, meetingOn: dateColumn(meetingOn), texts, version: { increment: 1 } },
  })
  return { id }
}
