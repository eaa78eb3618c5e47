import type { Cast } from './actors'

type Put = (row: string, values: Record<string, unknown>) => Promise<Record<string, unknown>>

/** Yearly letters: one that waits at the desk, one its municipality got, one an advisor got. */
export async function putLetters(put: Put, cast: Cast) {
  const bureau = { bureau_id: cast.bureauId, opening: '初め', closing: '結び' }
  const { membershipId: membership_id } = cast.officer
  await put('letter_rounds', { ...bureau, fiscal_year: 2025, membership_id, begun_by_name: '窓口' })
  const town = { ...bureau, kind: 'municipality', role: 'municipal_staff', recipient: '町', facts: {} }
  const to = { organisation_id: cast.staff.organisationId, recipient_key: cast.staff.organisationId }
  const sent = { state: 'sent', checked_at: '2026-04-10', sent_at: '2026-04-11' }
  await put('letters: to the municipality', { ...town, ...to, fiscal_year: 2025 })
  await put('letters: to the municipality, sent', { ...town, ...to, ...sent, fiscal_year: 2024 })
  const advisor = { user_id: cast.advisor.userId, recipient_key: cast.advisor.userId, recipient: '助言 者', facts: {} }
  await put('letters: to the advisor, sent', {
    ...{ ...bureau, ...advisor, ...sent, kind: 'partner', role: 'advisor', fiscal_year: 2025 },
  })
}
