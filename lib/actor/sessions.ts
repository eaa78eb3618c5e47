import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { database } from '@/lib/db/client'
import { noteOutage } from '@/lib/db/outage'
import type { Actor } from './actor'
import { ROLES } from './roles'
import { IDLE_MINUTES, LONGEST_HOURS, SHARED_IDLE_MINUTES } from './session-cookie'

const SessionRow = z.object({
  user_id: z.string(),
  name: z.string(),
  locale: z.enum(['ja', 'en']),
  membership_id: z.string(),
  role: z.enum(ROLES),
  organisation_id: z.string(),
  organisation_name: z.string(),
  organisation_name_en: z.string().nullable(),
  bureau_id: z.string().nullable(),
  prefecture_code: z.string().nullable(),
  section_id: z.string().nullable(),
  section_label: z.string().nullable(),
  is_account_manager: z.boolean(),
  posts: z.number(),
  opened_at: z.date(),
  is_shared: z.boolean(),
})

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Opens a session for a person in the first current post; the token is for the cookie, the database keeps its digest. Null without a current post. */
export async function openSession(userId: string): Promise<string | null> {
  const token = randomBytes(32).toString('base64url')
  const [row] = await database().$queryRaw<{ opened: boolean }[]>`
    SELECT auth.open_session(${digest(token)}, ${userId}::uuid) AS opened`
  return row?.opened ? token : null
}

/** The person behind a session token as he or she is now; null when it is unknown, ended, idle too long or the account is closed. */
export async function findSession(token: string): Promise<Actor | null> {
  try {
    const [found] = await database().$queryRaw<unknown[]>`
      SELECT * FROM auth.find_session(${digest(token)}, ${IDLE_MINUTES}::int, ${SHARED_IDLE_MINUTES}::int, ${LONGEST_HOURS}::int)`
    return found ? toActor(SessionRow.parse(found)) : null
  } catch (error) {
    noteOutage(error)
    throw error
  }
}

/** The person whose calendar an address with this secret shows, as he or she is now; null when it is unknown or has ended. */
export async function findFeedOwner(token: string): Promise<Actor | null> {
  const [found] = await database().$queryRaw<unknown[]>`SELECT * FROM auth.find_feed(${digest(token)})`
  const Owner = SessionRow.extend({ is_shared: z.boolean().default(false) })
  return found ? toActor(Owner.parse(found)) : null
}

function toActor(row: z.infer<typeof SessionRow>): Actor {
  return {
    kind: 'member',
    userId: row.user_id,
    name: row.name,
    locale: row.locale,
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
    posts: row.posts,
    openedAt: row.opened_at,
    isAtSharedTerminal: row.is_shared,
  }
}

/** Marks a session as one at a terminal that several people use: it ends sooner. */
export async function shareSession(token: string): Promise<void> {
  await database().$executeRaw`SELECT auth.share_session(${digest(token)})`
}

/** Ends a session; the next request with its token is a stranger's. */
export async function revokeSession(token: string): Promise<void> {
  await database().$executeRaw`SELECT auth.revoke_session(${digest(token)})`
}

/** Continues the session in another of the person's posts; false when it is not one of them. */
export async function switchPost(token: string, membershipId: string): Promise<boolean> {
  const [row] = await database().$queryRaw<{ switched: boolean }[]>`
    SELECT auth.switch_post(${digest(token)}, ${membershipId}::uuid) AS switched`
  return row?.switched ?? false
}
