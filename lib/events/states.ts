import { InvalidTransition } from '@/lib/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { EVENT_STATES, type EventState, PROVEN_WITHIN_DAYS } from './kinds'

const STEPS = {
  announce: { from: ['draft'], to: 'announced' },
  close: { from: ['announced'], to: 'closed' },
  reopen: { from: ['closed'], to: 'announced' },
  hold: { from: ['announced', 'closed'], to: 'held' },
  cancel: { from: ['draft', 'announced', 'closed'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly EventState[]; to: EventState }>
export type EventStep = keyof typeof STEPS

/** Whether an event may take this step now. */
export function mayStep(state: string, step: EventStep): boolean {
  const from: readonly string[] = STEPS[step].from
  return from.includes(state)
}

/** The state that a step leads to; InvalidTransition when it cannot happen now. */
export function stateAfterStep(state: string, step: EventStep): EventState {
  if (!mayStep(state, step)) throw new InvalidTransition(step, state)
  return STEPS[step].to
}

/** The state as the list of states names it. */
export function eventState(state: string): EventState {
  return EVENT_STATES.find((one) => one === state) ?? 'draft'
}

type Deadline = { state: string; applyUntil: Date | null }

/** Whether applications are taken on this day: announced, and not after the last day. */
export function takesApplications({ state, applyUntil }: Deadline, today: string): boolean {
  return state === 'announced' && applyUntil !== null && dayOf(applyUntil) >= today
}

/** The last day on which an application that was sent in time is proven: two days after the last day for applications, and not after the event. */
export function lastDayToProve({
  applyUntil,
  heldOn,
}: {
  applyUntil: Date | null
  heldOn: Date | null
}): string | null {
  if (applyUntil === null) return null
  const last = addDays(dayOf(applyUntil), PROVEN_WITHIN_DAYS)
  return heldOn !== null && dayOf(heldOn) < last ? dayOf(heldOn) : last
}

/** Whether an application that was sent in time may still be proven on this day. */
export function mayProve(event: Deadline & { heldOn: Date | null }, appliedAt: Date, today: string): boolean {
  const { state, applyUntil } = event
  if (state !== 'announced' || applyUntil === null || dayOf(applyUntil) < jstDate(appliedAt)) return false
  return (lastDayToProve(event) ?? '') >= today
}

/** Whether an event is past on this day, marked as held or not, or was called off. */
export function isOver({ state, heldOn }: { state: string; heldOn: Date | null }, today: string): boolean {
  return state === 'held' || state === 'cancelled' || (heldOn !== null && dayOf(heldOn) < today)
}

export type EventOnDay = Deadline & { heldOn: Date | null; capacity: number | null }
export type ShownState = EventState | 'over' | 'full'

/** How an event stands on this day for whoever reads of it, also where nobody has closed it or marked it as held. */
export function shownState(event: EventOnDay, today: string, seated: number): ShownState {
  const state = eventState(event.state)
  if (state !== 'announced' && state !== 'closed') return state
  if (isOver(event, today)) return 'over'
  if (state === 'closed' || (event.applyUntil !== null && dayOf(event.applyUntil) < today)) return 'closed'
  return event.applyUntil !== null && event.capacity !== null && seated >= event.capacity ? 'full' : 'announced'
}
