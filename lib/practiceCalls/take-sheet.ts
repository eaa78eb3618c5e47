import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYear as fiscalYearOf, jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { enterPractices } from '@/lib/practiceDrafts/file'
import { keepPracticeWord } from '@/lib/practiceDrafts/take'
import { clearNone, takePlace } from './answer'
import { type FiledPractice, type HeldFiled, holdFiled } from './filed'
import type { FoundLines } from './find-lines'
import type { SheetProblem } from './problems'
import { type ReadLine, readSheetLine } from './read-line'
import { readSheetWords } from './sheet-words'
import { isLateFor, takesFiling } from './states'
import { isSaidAlready, textAfter } from './text-after'

/**
 * Takes a sheet of a prefecture in: every line is filed, or, if anything is wrong in any cell, none. A line that was filed
 * before is known by its mark, or by municipality and title, and changed where it says something else and the desk has not taken
 * it up; the same sheet twice files nothing twice, and what was put right on screen meanwhile is not undone by an older sheet.
 */
export async function takeSheet(
  tx: Tx,
  actor: Actor,
  callId: string,
  { fileName, lines, places }: FoundLines & { fileName: string },
): Promise<{ id: string } | Refusal> {
  const { id: placeId, call, bureauId, prefectureCode } = await takePlace(tx, actor, callId)
  const now = await readClock(tx)
  const today = jstDate(now)
  if (!takesFiling(call, today)) return refuse('', 'callClosed')
  const words = await readSheetWords(tx, prefectureCode)
  const filed = await holdFiled(tx, callId, prefectureCode)
  const checked = lines.map((line) => ({ line, ...readSheetLine(line, places, words) }))
  const matched = matchLines(checked, filed)
  const problems = [...checked.flatMap((one) => one.problems), ...matched.flatMap(problemsOf)]
  const sheet = { id: randomUUID(), callId, bureauId, prefectureCode, fileName, sentByName: actor.name, sentAt: now }
  if (problems.length > 0) {
    const most = problems.sort((a, b) => a.row - b.row).slice(0, MOST_PROBLEMS)
    await tx.practiceSheet.createMany({ data: { ...sheet, state: 'refused', problems: most } })
    return { id: sheet.id }
  }
  const added = matched.filter(({ there }) => !there)
  const year = fiscalYearOf(today)
  const entries = added.map(({ read: { organisationId, name: lineKey, text } }) => ({
    owner: { askingOrganisationId: organisationId, bureauId, prefectureCode },
    text: { ...text, fiscalYear: text.fiscalYear ?? year },
    asked: { callId, isLate: isLateFor(call, today), lineKey },
  }))
  await enterPractices(tx, actor, entries, { origin: 'sheet', toldBy: '' })
  const counts = { filed: added.length, changed: 0, same: 0, kept: 0 }
  for (const { there, read } of matched) if (there) counts[await changeLine(tx, actor, there, read)] += 1
  if (counts.filed > 0) await clearNone(tx, actor, callId)
  if (counts.filed + counts.changed > 0)
    await giveNotice(tx, { kind: 'collection_filed', bureauId, subjectId: placeId })
  await tx.practiceSheet.createMany({ data: { ...sheet, ...counts, state: 'taken' } })
  return { id: sheet.id }
}

/** So many places to put right are kept and shown; more are said to be more. */
export const MOST_PROBLEMS = 200

type Checked = { line: { row: number }; read: ReadLine | null }
type Matched = { row: number; read: ReadLine; there: FiledPractice | null; isTwice: boolean }

/** Which filed practice each line is about; a mark that was copied to a second line counts for the first. */
function matchLines(checked: readonly Checked[], { byId, byName }: HeldFiled): Matched[] {
  const seen = new Set<string>()
  return checked.flatMap(({ line: { row }, read }) => {
    if (!read) return []
    const marked = read.mark && !seen.has(read.mark.id) ? byId.get(read.mark.id) : undefined
    const isIts = marked?.askingOrganisationId === read.organisationId
    const there = (isIts && marked) || byName.get(read.name) || null
    const isTwice = seen.has(there?.id ?? read.name)
    seen.add(there?.id ?? read.name)
    return [{ row, read, there, isTwice }]
  })
}

function problemsOf({ row, read, there, isTwice }: Matched): SheetProblem[] {
  const at = { address: String(row), row, column: 'title', text: read.text.title }
  if (isTwice) return [{ ...at, key: 'twice' }]
  const isOlder = there?.state === 'candidate' && read.mark?.id === there.id && read.mark.version < there.version
  return isOlder && !isSaidAlready(there, read) ? [{ ...at, key: 'changedSince' }] : []
}

async function changeLine(
  tx: Tx,
  actor: Actor,
  there: FiledPractice,
  read: ReadLine,
): Promise<'changed' | 'same' | 'kept'> {
  if (there.state !== 'candidate') return 'kept'
  if (isSaidAlready(there, read)) return 'same'
  const version = there.version + 1
  await tx.practiceDraft.updateMany({ where: { id: there.id }, data: { ...textAfter(there, read), version } })
  await keepPracticeWord(tx, actor, there, { kind: 'rewritten', ofVersion: version })
  return 'changed'
}
