import type { TimelineEntry } from './read'

/**
 * Whether an entry is shown under the name of its writer. The officer follows from the assignments at receipt:
 * whoever handed the consultation in did not decide that. A manager who assigns one later is named.
 */
export function isSigned({ kind, actorSide }: Pick<TimelineEntry, 'kind' | 'actorSide'>): boolean {
  return kind !== 'officer_assigned' || actorSide === 'desk'
}

/** 「代理：○○（△△の代理）」 for what was done in place of an officer who was away; null for everything else. */
export function actingWords(
  { actorName, actingFor }: Pick<TimelineEntry, 'actorName' | 'actingFor'>,
  t: (key: 'whoActing', values: { name: string; officer: string }) => string,
): string | null {
  return actingFor ? t('whoActing', { name: actorName, officer: actingFor }) : null
}
