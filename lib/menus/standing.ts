/** How a version stands on a day, as people call it: what the state says, and what the days and places have made of it. */
export const STANDINGS = ['draft', 'trial', 'trialOver', 'coming', 'open', 'replaced', 'closed', 'dropped'] as const
export type Standing = (typeof STANDINGS)[number]

type Version = {
  state: string
  from: string
  until: string | null
  trialUntil: string | null
  /** Places left of the trial; null without one. */
  left: number | null
}

/** A trial is over after its last day or with its last place; an open version begins and ends with its days. */
export function standingOf({ state, from, until, trialUntil, left }: Version, today: string): Standing {
  if (state === 'draft' || state === 'dropped' || state === 'closed') return state
  if (state === 'trial') return left === 0 || (trialUntil !== null && trialUntil < today) ? 'trialOver' : 'trial'
  if (from > today) return 'coming'
  return until !== null && until < today ? 'closed' : 'open'
}

type Placed = { key: string; bureauId: string | null; standing: Standing }

/** A national version does not run at a bureau whose own version of the same menu runs. */
export function inPlaceOf<V extends Placed>(versions: readonly V[]): V[] {
  const own = new Set(
    versions.flatMap(({ key, bureauId, standing }) => (bureauId !== null && standing === 'open' ? key : [])),
  )
  return versions.map((version) =>
    version.bureauId === null && version.standing === 'open' && own.has(version.key)
      ? { ...version, standing: 'replaced' }
      : version,
  )
}

/** Versions about which somebody has to decide now. */
export function isToDecide(standing: Standing): boolean {
  return standing === 'draft' || standing === 'trialOver'
}
