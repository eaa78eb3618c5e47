import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** Meetings that are planned: of a support nobody outside has taken on, and of one that an advisor has. */
export async function putPlannedSessions(put: Put, cast: Cast, name: 'closed' | 'shared', of: Values) {
  const meeting = { ...of, label: '第1回', planned_on: '2026-12-10', planned_by_name: '窓口' }
  if (name === 'closed') {
    await put('planned_sessions: closed', meeting)
    return
  }
  await put('requests: taken on by the advisor', {
    ...of,
    ...{ kind: 'offer', addressee_role: 'advisor', addressee_user_id: cast.advisor.userId, addressee_name: '助言 者' },
    ...{ title: '依頼', summary: '要約', sent_by_name: '窓口', state: 'accepted', answered_at: new Date() },
  })
  await put('planned_sessions: shared, taken on by an advisor', meeting)
}
