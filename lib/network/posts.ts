import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { joinSql, sql } from '@/lib/db/sql'
import { singleLine } from '@/lib/japanese/input'
import { searchWords } from '@/lib/search/words'
import { POST_KINDS } from './kinds'

export const POSTS_SHOWN = 20

/** How the board is narrowed down, as it stands in the address. */
export const BoardInput = z.object({
  kind: z.enum(POST_KINDS).catch('need'),
  q: singleLine().pipe(z.string().max(100)).catch(''),
  theme: z.string().max(100).catch(''),
  prefecture: z
    .string()
    .regex(/^\d{6}$/)
    .or(z.literal(''))
    .catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
export type BoardInput = z.infer<typeof BoardInput>

export type ListedPost = {
  id: string
  title: string
  prefecture: string | null
  prefectureEn: string | null
  sizeClass: string | null
  offeredBy: string | null
  publishedAt: Date
  expiresOn: Date
  isMine: boolean
  isAnswered: boolean
  themes: { name: string; nameEn: string }[]
}

/** One page of the needs or offers that stand today, the newest first. */
export async function listBoard(tx: Tx, { kind, q, theme, prefecture, page }: BoardInput) {
  const wanted = [
    sql`p.kind = ${kind} AND p.state = 'published' AND p.expires_on >= app.today()
      AND (p.offered_by_id IS NULL OR EXISTS (SELECT FROM network_members m WHERE m.organisation_id = p.offered_by_id AND m.state = 'active' AND m.valid_until >= app.today()))`,
  ]
  if (prefecture) wanted.push(sql`(p.prefecture_code = ${prefecture} OR p.prefecture_code IS NULL)`)
  if (theme)
    wanted.push(sql`EXISTS (SELECT FROM network_post_themes t WHERE t.post_id = p.id AND t.theme_key = ${theme})`)
  for (const word of searchWords(q))
    wanted.push(sql`position(${word} IN app.norm_ja(p.title || p.body || coalesce(o.name, ''))) > 0`)
  const from = sql`FROM network_posts p LEFT JOIN organisations o ON o.id = p.offered_by_id
    LEFT JOIN organisations pref ON pref.kind = 'prefecture' AND pref.prefecture_code = p.prefecture_code WHERE ${joinSql(wanted, ' AND ')}`
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  const rows = await tx.$queryRaw<ListedPost[]>`
    SELECT p.id::text, p.title, pref.name AS prefecture, pref.name_en AS "prefectureEn", p.size_class AS "sizeClass", o.name AS "offeredBy",
      p.published_at AS "publishedAt", p.expires_on AS "expiresOn",
      coalesce(p.offered_by_id = app.organisation_id(), false)
        OR EXISTS (SELECT FROM network_need_owners w WHERE w.post_id = p.id AND w.organisation_id = app.organisation_id()) AS "isMine",
      EXISTS (SELECT FROM network_answers a WHERE a.post_id = p.id AND a.organisation_id = app.organisation_id()) AS "isAnswered",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM network_post_themes pt JOIN themes t ON t.key = pt.theme_key WHERE pt.post_id = p.id) AS themes
    ${from} ORDER BY coalesce(p.renewed_at, p.published_at) DESC, p.id LIMIT ${POSTS_SHOWN} OFFSET ${(page - 1) * POSTS_SHOWN}`
  return { rows, count: counted?.count ?? 0 }
}

const OWN = {
  ...{ id: true, kind: true, title: true, state: true, expiresOn: true, publishedAt: true },
  _count: { select: { answers: true } },
} as const

/** One's own needs and offers, also those of a consultation, the latest first. */
export async function listOwnPosts(tx: Tx, { organisationId }: Actor) {
  return await tx.networkPost.findMany({
    where: { OR: [{ offeredById: organisationId }, { owner: { organisationId } }] },
    orderBy: [{ publishedAt: { sort: 'desc', nulls: 'first' } }, { id: 'asc' }],
    take: 50,
    select: OWN,
  })
}

/** The needs that the desk wrote for a consultation, for whoever asked. */
export async function listNeedsOfConsultation(tx: Tx, consultationId: string) {
  return await tx.networkPost.findMany({
    where: { owner: { consultationId } },
    orderBy: [{ publishedAt: { sort: 'desc', nulls: 'first' } }, { id: 'asc' }],
    take: 20,
    select: OWN,
  })
}

export type NeedOfConsultation = Awaited<ReturnType<typeof listNeedsOfConsultation>>[number]

export type OwnPost = Awaited<ReturnType<typeof listOwnPosts>>[number]

/** One need or offer with what this reader may know of it: whose it is only for its own side and the secretariat. */
export async function readPost(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.networkPost.findUnique({
    where: { id },
    select: {
      ...{ id: true, bureauId: true, kind: true, title: true, body: true, prefectureCode: true, sizeClass: true },
      ...{
        offeredById: true,
        state: true,
        publishedAt: true,
        expiresOn: true,
        renewedAt: true,
        closedAt: true,
        version: true,
      },
      offeredBy: { select: { name: true, nameEn: true } },
      themes: {
        select: { themeKey: true, theme: { select: { name: true, nameEn: true } } },
        orderBy: { themeKey: 'asc' },
      },
      owner: {
        select: {
          ...{ organisationId: true, consultationId: true, supportId: true, writtenByName: true, consentedAt: true },
          ...{ consentedByName: true, remark: true },
          organisation: { select: { name: true, nameEn: true } },
          consultation: { select: { id: true, number: true } },
        },
      },
      revisions: {
        orderBy: [{ replacedAt: 'desc' }, { id: 'asc' }],
        take: 20,
        select: { id: true, title: true, body: true, replacedAt: true },
      },
      answers: {
        orderBy: { answeredAt: 'asc' },
        take: 100,
        select: {
          ...{ id: true, organisationId: true, words: true, answeredByName: true, answeredAt: true },
          organisation: { select: { name: true, nameEn: true } },
        },
      },
      introductions: {
        orderBy: { proposedAt: 'desc' },
        take: 100,
        select: {
          ...{ id: true, partnerId: true, state: true, proposedAt: true },
          partner: { select: { name: true, nameEn: true } },
        },
      },
    },
  })
}

export type ReadPost = NonNullable<Awaited<ReturnType<typeof readPost>>>

/** The name of a prefecture, as a need or an offer says where it is. */
export async function placeOf(tx: Tx, prefectureCode: string | null) {
  if (!prefectureCode) return null
  return await tx.organisation.findFirst({
    where: { kind: 'prefecture', prefectureCode },
    select: { name: true, nameEn: true },
  })
}
