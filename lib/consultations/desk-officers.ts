import type { Tx } from '@/lib/db/client'

export type DeskOfficer = { membershipId: string; name: string; section: string | null }

/** The officers and managers of a bureau who are in post today, to whom a consultation can be handed. */
export async function listDeskOfficers(tx: Tx, bureauId: string): Promise<DeskOfficer[]> {
  return await tx.$queryRaw<DeskOfficer[]>`
    SELECT m.id AS "membershipId", u.name, m.section_label AS section
    FROM memberships m JOIN users u ON u.id = m.user_id
    WHERE m.bureau_id = ${bureauId}::uuid AND m.role IN ('officer', 'manager') AND u.disabled_at IS NULL
      AND m.valid_from <= app.today() AND coalesce(m.valid_until, 'infinity') >= app.today()
    ORDER BY u.kana NULLS LAST, u.name, m.id`
}
