import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYear as fiscalYearOf, jstDate } from '@/lib/japanese/dates'
import { readFigures } from '@/lib/practiceDrafts/figures'
import { enterPractice } from '@/lib/practiceDrafts/file'
import { keepPracticeWord } from '@/lib/practiceDrafts/take'
import { clearNone, takePlace } from './answer'
import type { FoundLines } from './find-lines'
import type { SheetProblem } from './problems'
import { type ReadLine, readSheetLine } from './read-line'
import { readSheetWords } from './sheet-words'
import { isLateFor, takesFiling } from './states'

/**
 * Takes a sheet of a prefecture in: every line is filed, or, if anything is wrong in any cell, none. A line that was filed
 * before is changed where it says something else and the desk has not taken it up; the same sheet twice files nothing twice.
 */
export async function takeSheet(
  tx: Tx,
  actor: Actor,
  callId: string,
  { fileName, lines, places }: FoundLines & { fileName: string },
): Promise<{ id: string } | Refusal> {
  const { call, bureauId, prefectureCode } = await takePlace(tx, actor, callId)
  const today = jstDate(await readClock(tx))
  if (!takesFiling(call, today)) return refuse('', 'callClosed')
  const words = await readSheetWords(tx, prefectureCode)
  const checked = lines.map((line) => ({ line, ...readSheetLine(line, places, words) }))
  const problems = [...checked.flatMap((one) => one.problems), ...twiceIn(checked)]
  const sheet = { id: randomUUID(), callId, bureauId, prefectureCode, fileName, sentByName: actor.name }
  const sentAt = await readClock(tx)
  if (problems.length > 0) {
    const most = problems.sort((a, b) => a.row - b.row).slice(0, MOST_PROBLEMS)
    await tx.practiceSheet.createMany({ data: { ...sheet, state: 'refused', problems: most, sentAt } })
    return { id: sheet.id }
  }
  const counts = { filed: 0, changed: 0, same: 0, kept: 0 }
  const owner = { bureauId, prefectureCode, callId, isLate: isLateFor(call, today), year: fiscalYearOf(today) }
  for (const { read } of checked) if (read) counts[await takeLine(tx, actor, owner, read)] += 1
  if (counts.filed > 0) await clearNone(tx, actor, callId)
  await tx.practiceSheet.createMany({ data: { ...sheet, ...counts, state: 'taken', sentAt } })
  return { id: sheet.id }
}

/** So many places to put right are kept and shown; more are said to be more. */
export const MOST_PROBLEMS = 200

type Checked = { line: { row: number }; read: ReadLine | null }
type Owner = { bureauId: string; prefectureCode: string; callId: string; isLate: boolean; year: number }

function twiceIn(checked: readonly Checked[]): SheetProblem[] {
  const seen = new Set<string>()
  return checked.flatMap(({ line, read }) => {
    if (!read) return []
    if (!seen.has(read.lineKey)) {
      seen.add(read.lineKey)
      return []
    }
    const { row } = line
    return [{ address: String(row), row, column: 'title', key: 'twice' as const, text: read.text.title }]
  })
}

async function takeLine(
  tx: Tx,
  actor: Actor,
  { callId, isLate, year, ...area }: Owner,
  { organisationId, lineKey, text }: ReadLine,
): Promise<'filed' | 'changed' | 'same' | 'kept'> {
  const { prefectureCode } = area
  const there = await tx.practiceDraft.findFirst({ where: { callId, prefectureCode, lineKey } })
  if (!there) {
    const owner = { ...area, askingOrganisationId: organisationId }
    const filed = { ...text, fiscalYear: text.fiscalYear ?? year }
    await enterPractice(tx, actor, owner, filed, { origin: 'sheet', toldBy: '', callId, isLate, lineKey })
    return 'filed'
  }
  if (there.state !== 'candidate') return 'kept'
  const { fiscalYear, effects, ...words } = text
  const now = { ...words, fiscalYear: fiscalYear ?? there.fiscalYear }
  const differs =
    Object.entries(now).some(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(there[name as keyof typeof there]),
    ) || JSON.stringify(readFigures(effects)) !== JSON.stringify(readFigures(there.effects))
  if (!differs) return 'same'
  const version = there.version + 1
  await tx.practiceDraft.updateMany({ where: { id: there.id }, data: { ...now, effects, version } })
  await keepPracticeWord(tx, actor, there, { kind: 'rewritten', ofVersion: version })
  return 'changed'
}
