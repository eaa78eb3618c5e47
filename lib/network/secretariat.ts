import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'

/** A need as the secretariat watches over it: whose it is, how long it stands, who has answered. */
export type WatchedNeed = {
  id: string
  title: string
  state: string
  organisation: string
  number: string | null
  publishedAt: Date | null
  expiresOn: Date | null
  hasRunOut: boolean
  days: number | null
  answers: number
  introductions: number
}

export const NEEDS_SHOWN = 50
export const NeedListInput = z.object({
  of: z.enum(['unanswered', 'open', 'to_agree', 'past']).catch('unanswered'),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

const STANDS = sql`p.state = 'published' AND p.expires_on >= app.today()`
const UNTOUCHED = sql`NOT EXISTS (SELECT FROM network_answers a WHERE a.post_id = p.id) AND NOT EXISTS (SELECT FROM network_introductions i WHERE i.post_id = p.id)`
const OF = {
  unanswered: sql`${STANDS} AND ${UNTOUCHED}`,
  open: STANDS,
  to_agree: sql`p.state IN ('to_agree', 'returned')`,
  past: sql`(p.state IN ('settled', 'withdrawn') OR (p.state = 'published' AND p.expires_on < app.today()))`,
} as const

/** The needs of the bureau's network, the longest waiting first, one page of them, and how many there are. */
export async function listNeeds(tx: Tx, bureauId: string, { of, page }: z.infer<typeof NeedListInput>) {
  const where = sql`p.bureau_id = ${bureauId}::uuid AND p.kind = 'need' AND ${OF[of]}`
  const rows = await tx.$queryRaw<WatchedNeed[]>`
    SELECT p.id::text, p.title, p.state, o.name AS organisation, c.number, p.published_at AS "publishedAt", p.expires_on AS "expiresOn",
      coalesce(p.expires_on < app.today(), false) AS "hasRunOut",
      (app.today() - (p.published_at AT TIME ZONE 'Asia/Tokyo')::date) AS days,
      (SELECT count(*)::int FROM network_answers a WHERE a.post_id = p.id) AS answers,
      (SELECT count(*)::int FROM network_introductions i WHERE i.post_id = p.id) AS introductions
    FROM network_posts p JOIN network_need_owners w ON w.post_id = p.id JOIN organisations o ON o.id = w.organisation_id
    LEFT JOIN consultations c ON c.id = w.consultation_id
    WHERE ${where} ORDER BY p.published_at ASC NULLS FIRST, p.id LIMIT ${NEEDS_SHOWN} OFFSET ${(page - 1) * NEEDS_SHOWN}`
  const [counted] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM network_posts p WHERE ${where}`
  return { rows, count: counted?.count ?? 0 }
}

/** Offers of the bureau's network that stand, the oldest first: those about to run out come to the eye. */
export async function listOffers(tx: Tx, bureauId: string) {
  return await tx.networkPost.findMany({
    where: { bureauId, kind: 'offer', state: 'published' },
    orderBy: [{ expiresOn: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      ...{ id: true, title: true, expiresOn: true, publishedAt: true },
      offeredBy: { select: { name: true, nameEn: true } },
    },
  })
}

/** What waits for the secretariat, as its first page counts it. */
export async function countWaiting(tx: Tx, bureauId: string) {
  const [counted] = await tx.$queryRaw<
    { applications: number; unanswered: number; returned: number; proposed: number; members: number; ending: number }[]
  >`
    SELECT (SELECT count(*)::int FROM network_applications WHERE bureau_id = ${bureauId}::uuid AND state = 'confirmed') AS applications,
      (SELECT count(*)::int FROM network_posts p WHERE p.bureau_id = ${bureauId}::uuid AND p.kind = 'need' AND p.state = 'published' AND p.expires_on >= app.today()
        AND NOT EXISTS (SELECT FROM network_answers a WHERE a.post_id = p.id) AND NOT EXISTS (SELECT FROM network_introductions i WHERE i.post_id = p.id)) AS unanswered,
      (SELECT count(*)::int FROM network_posts WHERE bureau_id = ${bureauId}::uuid AND state = 'returned') AS returned,
      (SELECT count(*)::int FROM network_introductions WHERE bureau_id = ${bureauId}::uuid AND state = 'proposed') AS proposed,
      (SELECT count(*)::int FROM network_members WHERE bureau_id = ${bureauId}::uuid AND state = 'active' AND valid_until >= app.today()) AS members,
      (SELECT count(*)::int FROM network_members WHERE bureau_id = ${bureauId}::uuid AND state = 'active' AND valid_until BETWEEN app.today() AND app.today() + 30) AS ending`
  return counted ?? { applications: 0, unanswered: 0, returned: 0, proposed: 0, members: 0, ending: 0 }
}

export const APPLICATIONS_SHOWN = 50

/** Applications to join, those that wait first, then the latest. */
export async function listApplications(tx: Tx, bureauId: string) {
  return await tx.$queryRaw<ListedApplication[]>`
    SELECT a.id::text, a.organisation_name AS "organisationName", a.kind, a.state, a.applied_at AS "appliedAt", p.name AS prefecture
    FROM network_applications a LEFT JOIN organisations p ON p.kind = 'prefecture' AND p.prefecture_code = a.prefecture_code
    WHERE a.bureau_id = ${bureauId}::uuid
    ORDER BY array_position(ARRAY['confirmed', 'asked_back', 'sent'], a.state) NULLS LAST, a.applied_at DESC LIMIT ${APPLICATIONS_SHOWN}`
}

export type ListedApplication = {
  id: string
  organisationName: string
  kind: string
  state: string
  appliedAt: Date
  prefecture: string | null
}

/** One application with how many others came from the same mailbox; null when there is none. */
export async function readApplication(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const application = await tx.networkApplication.findUnique({ where: { id } })
  if (!application) return null
  const { contactMailbox, bureauId, prefectureCode } = application
  const others = await tx.networkApplication.count({ where: { contactMailbox, bureauId, id: { not: id } } })
  const sameName = await tx.networkMember.count({
    where: { bureauId, state: 'active', organisation: { name: application.organisationName } },
  })
  const prefecture = prefectureCode
    ? await tx.organisation.findFirst({
        where: { kind: 'prefecture', prefectureCode },
        select: { name: true, nameEn: true },
      })
    : null
  return { ...application, others, sameName, prefecture }
}

/** Members whom the secretariat may introduce, by name. */
export async function listPartners(tx: Tx, bureauId: string, withoutId?: string) {
  const members = await tx.networkMember.findMany({
    where: { bureauId, state: 'active', ...(withoutId ? { organisationId: { not: withoutId } } : {}) },
    orderBy: { organisation: { name: 'asc' } },
    take: 500,
    select: { organisationId: true, kind: true, organisation: { select: { name: true, nameEn: true } } },
  })
  return members.map(({ organisationId, kind, organisation }) => ({ id: organisationId, kind, ...organisation }))
}

/** The needs that came from a support, with how far each has come: its line on the support's page. */
export async function listNeedsOfSupport(tx: Tx, supportId: string) {
  const found = await tx.networkNeedOwner.findMany({
    where: { supportId },
    take: 20,
    orderBy: { postId: 'asc' },
    select: {
      post: {
        select: {
          ...{ id: true, title: true, state: true, expiresOn: true, publishedAt: true },
          _count: { select: { answers: true } },
          introductions: {
            orderBy: { proposedAt: 'asc' },
            take: 20,
            select: { id: true, state: true, partner: { select: { name: true, nameEn: true } } },
          },
        },
      },
    },
  })
  return found.map(({ post }) => post)
}

export type NeedOfSupport = Awaited<ReturnType<typeof listNeedsOfSupport>>[number]
