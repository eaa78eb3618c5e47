import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** A step of the bureau's ladder, one that was taken for a request, and a rest of it. What a duty owes stands in the same rows. */
export async function putChasing(put: Put, cast: Cast, of: Values) {
  const when = { after_days: 99, act: 'remind' }
  const step = await put('chasing_steps', { bureau_id: cast.bureauId, party: 'advisor', ...when })
  const taken = { planned_on: '2026-12-01', done_on: '2026-12-01', told: '助言 者' }
  await put('request_reminders', { ...of, ...when, ...taken, step_id: step.id })
  const days = { from_on: '2026-12-01', until_on: '2026-12-04' }
  await put('request_pauses', { ...of, ...days, reason: '出張', paused_by_name: '窓口' })
}
