import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import type { Role } from '@/lib/actor/roles'

type Row = {
  user_id: string
  name: string
  membership_id: string
  role: Role
  organisation_id: string
  organisation_name: string
  organisation_name_en: string | null
  bureau_id: string | null
  prefecture_code: string | null
  section_id: string | null
  section_label: string | null
  is_account_manager: boolean
}

/** The person behind a sign-in name, at an imagined moment of the office. */
export async function actorAt(client: pg.Client, signInName: string, at: Date): Promise<Actor> {
  const { rows } = await client.query<Row>(
    `SELECT u.id AS user_id, u.name, m.id AS membership_id, m.role, o.id AS organisation_id, o.name AS organisation_name, o.name_en AS organisation_name_en,
       m.bureau_id, m.prefecture_code, m.section_id, m.section_label, m.is_account_manager
     FROM users u JOIN memberships m ON m.user_id = u.id JOIN organisations o ON o.id = m.organisation_id WHERE u.sign_in_name = $1`,
    [signInName],
  )
  const [row] = rows
  if (!row) throw new Error(`nobody signs in as ${signInName}`)
  return {
    kind: 'member',
    userId: row.user_id,
    name: row.name,
    locale: 'ja',
    membershipId: row.membership_id,
    role: row.role,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    organisationNameEn: row.organisation_name_en,
    bureauId: row.bureau_id,
    prefectureCode: row.prefecture_code,
    sectionId: row.section_id,
    sectionLabel: row.section_label,
    isAccountManager: row.is_account_manager,
    posts: 1,
    openedAt: at,
    isAtSharedTerminal: false,
    clock: at.toISOString(),
  }
}
