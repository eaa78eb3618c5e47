/** The life of a planned session 予定の回, as the database's check has it. */
export const PLANNED_STATES = ['planned', 'held', 'cancelled'] as const

/** Whether meetings may be planned under a support in this state: the municipality has agreed and it has not ended. */
export function mayBePlannedUnder(supportState: string): boolean {
  return supportState === 'agreed' || supportState === 'under_way'
}
