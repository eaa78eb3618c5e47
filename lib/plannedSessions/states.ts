/** Whether meetings may be planned under a support in this state: the municipality has agreed and it has not ended. */
export function mayBePlannedUnder(supportState: string): boolean {
  return supportState === 'agreed' || supportState === 'under_way'
}
