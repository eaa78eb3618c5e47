import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import { IS_OPEN } from './tabs'

type Touched = Parameters<typeof ownedBy>[0] & { lastActivityAt: Date }

/** How a consultation stands to somebody's own reading: never opened, changed since, or known. */
export type News = 'unopened' | 'changed' | 'known'

/**
 * Notes that this person has opened the consultation. Written only where something has happened since the last time,
 * so that looking twice costs nothing; lists write nothing at all.
 */
export async function markRead(tx: Tx, actor: Actor, consultation: Touched): Promise<void> {
  const { consultationId, askingOrganisationId, bureauId, prefectureCode } = ownedBy(consultation)
  await tx.$executeRaw`
    INSERT INTO read_marks AS mark (user_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, read_at)
    VALUES (${actor.userId}::uuid, ${consultationId}::uuid, ${askingOrganisationId}::uuid, ${bureauId}::uuid, ${prefectureCode}, app.now())
    ON CONFLICT (user_id, consultation_id) DO UPDATE SET read_at = excluded.read_at
    WHERE mark.read_at < ${consultation.lastActivityAt}`
}

/** Something has happened to an open consultation since this person last opened it. */
export function isUnread(actor: Actor): Sql {
  return sql`(${IS_OPEN} AND NOT EXISTS (SELECT FROM read_marks r
    WHERE r.user_id = ${actor.userId}::uuid AND r.consultation_id = c.id AND r.read_at >= c.last_activity_at))`
}

/** How a row stands to this person's reading; what is closed is no news. */
export function newsOf(actor: Actor): Sql {
  return sql`CASE WHEN NOT ${IS_OPEN} THEN 'known' ELSE coalesce((
    SELECT CASE WHEN r.read_at < c.last_activity_at THEN 'changed' ELSE 'known' END FROM read_marks r
    WHERE r.user_id = ${actor.userId}::uuid AND r.consultation_id = c.id), 'unopened') END`
}
