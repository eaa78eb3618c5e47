import { dayText } from '@/lib/japanese/day'
import type { SessionRead } from './read'

/** A session as its form shows it before anything is typed anew. */
export function textsOf(session: SessionRead): Record<string, string> {
  const { label, mode, place, aims, content, insights, nextSteps } = session
  const people = session.participants.flatMap(({ kind, number }, index) => [
    [`kind_${index + 1}`, kind],
    [`number_${index + 1}`, String(number)],
  ])
  return {
    ...{ label, mode, place, aims, content, insights, nextSteps },
    ...{ heldOn: dayText(session.heldOn), nextOn: dayText(session.nextOn) },
    ...Object.fromEntries(people),
  }
}
