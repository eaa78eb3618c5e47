import type { Tx } from '@/lib/db/client'
import type { Counted } from '@/lib/japanese/counted-lines'
import { fiscalYear } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'

/** One step of a case in order of time: a session of the support, or what the municipality did by itself. */
export type Step = {
  id: string
  of: 'session' | 'entry'
  kind: string
  title: string
  day: string
  /** Instead of the day: 'month' where only the month is known, or the words of a document. */
  whenText: string
  mode: string | null
  place: string
  people: string
  aims: string
  content: string
  insights: string
  next: string
  attended: readonly Counted[]
  kinds: readonly { kind: string; number: number }[]
}

const MOST = 300

/** The sessions of the room's support and its own activities together, in order, each with who took part. */
export async function readCourse(tx: Tx, team: { id: string; supportId: string }): Promise<Step[]> {
  const attended = await tx.attendance.findMany({
    where: { teamId: team.id },
    orderBy: [{ sort: 'asc' }, { id: 'asc' }],
    take: 2000,
    select: { sessionId: true, entryId: true, label: true, number: true },
  })
  const sessions = await tx.supportSession.findMany({
    where: { supportId: team.supportId },
    orderBy: [{ heldOn: 'asc' }, { createdAt: 'asc' }],
    take: MOST,
    select: SESSION,
  })
  const entries = await tx.teamEntry.findMany({ where: { teamId: team.id }, orderBy: { onDay: 'asc' }, take: MOST })
  const of = (id: string) => attended.filter(({ sessionId, entryId }) => sessionId === id || entryId === id)
  const steps: Step[] = [
    ...sessions.map(({ id, label, heldOn, mode, place, aims, content, insights, nextSteps, participants }) => ({
      ...{
        id,
        of: 'session' as const,
        kind: 'session',
        title: label,
        day: dayOf(heldOn),
        whenText: '',
        mode,
        place,
      },
      ...{ people: '', aims, content, insights, next: nextSteps, attended: of(id), kinds: participants },
    })),
    ...entries.map(({ id, kind, title, onDay, whenText, place, people, content, result }) => ({
      ...{
        id,
        of: 'entry' as const,
        kind,
        title,
        day: dayOf(onDay),
        whenText,
        mode: null,
        place,
        people,
      },
      ...{ aims: '', content, insights: result, next: '', attended: of(id), kinds: [] },
    })),
  ]
  return steps.sort((a, b) => a.day.localeCompare(b.day))
}

const SESSION = {
  id: true,
  label: true,
  heldOn: true,
  mode: true,
  place: true,
  aims: true,
  content: true,
  insights: true,
  nextSteps: true,
  participants: { select: { kind: true, number: true }, orderBy: { id: 'asc' } },
} as const

/** People in a step as far as they were counted: by their free kinds where these are given, else by the session's own. */
export function countOf({ attended, kinds }: Pick<Step, 'attended' | 'kinds'>): number | null {
  const counted = attended.flatMap(({ number }) => number ?? [])
  const numbers = attended.length > 0 ? counted : kinds.map(({ number }) => number)
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0)
}

export type Total = { label: string; kind: string | null; times: number; people: number }

/** How often each kind of people took part, and how many they were together, in a case or in one fiscal year of it. */
export function totalsOf(steps: readonly Step[], year: number | null): Total[] {
  const totals = new Map<string, Total>()
  for (const step of steps) {
    if (year !== null && fiscalYear(step.day) !== year) continue
    const lines =
      step.attended.length > 0
        ? step.attended.map(({ label, number }) => ({ label, kind: null, number: number ?? 0 }))
        : step.kinds.map(({ kind, number }) => ({ label: kind, kind, number }))
    for (const { label, kind, number } of lines) {
      const total = totals.get(label) ?? { label, kind, times: 0, people: 0 }
      totals.set(label, { ...total, times: total.times + 1, people: total.people + number })
    }
  }
  return [...totals.values()].sort((a, b) => b.people - a.people || b.times - a.times)
}

/** The fiscal years in which something happened, the first one first. */
export function yearsOf(steps: readonly Pick<Step, 'day'>[]): number[] {
  return [...new Set(steps.map(({ day }) => fiscalYear(day)))].sort()
}
