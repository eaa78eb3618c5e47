import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { joinSql, sql } from '@/lib/db/sql'
import { dateOf } from '@/lib/japanese/day'
import { singleLine } from '@/lib/japanese/input'
import { searchWords } from '@/lib/search/words'
import { MEMBER_KINDS } from './kinds'

export const MEMBERS_SHOWN = 20

/** How the directory is narrowed down, as it stands in the address. */
export const DirectoryInput = z.object({
  q: singleLine().pipe(z.string().max(100)).catch(''),
  kind: z.enum([...MEMBER_KINDS, '']).catch(''),
  theme: z.string().max(100).catch(''),
  prefecture: z
    .string()
    .regex(/^\d{6}$/)
    .or(z.literal(''))
    .catch(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})
export type DirectoryInput = z.infer<typeof DirectoryInput>

export type ListedMember = {
  id: string
  kind: string
  name: string
  nameEn: string | null
  prefecture: string | null
  prefectureEn: string | null
  strengths: string | null
  state: string
  validUntil: Date
  themes: { name: string; nameEn: string }[]
}

/**
 * One page of the members whom the reader may see: fellows for a member, the public ones for everybody, all that ever were for the
 * secretariat (`withPast`). The words are sought in the name and in the fields the reader may read, no others.
 */
export async function listMembers(tx: Tx, asked: DirectoryInput, { withPast = false } = {}) {
  const { q, kind, theme, prefecture, page } = asked
  const wanted = [withPast ? sql`true` : sql`m.state = 'active' AND m.valid_until >= app.today()`]
  if (kind) wanted.push(sql`m.kind = ${kind}`)
  if (prefecture) wanted.push(sql`m.prefecture_code = ${prefecture}`)
  if (theme)
    wanted.push(
      sql`EXISTS (SELECT FROM network_member_themes t WHERE t.organisation_id = m.organisation_id AND t.theme_key = ${theme})`,
    )
  for (const word of searchWords(q))
    wanted.push(sql`(position(${word} IN app.norm_ja(o.name)) > 0
      OR EXISTS (SELECT FROM network_profile_fields f WHERE f.organisation_id = m.organisation_id AND position(${word} IN app.norm_ja(f.body)) > 0))`)
  const from = sql`FROM network_members m JOIN organisations o ON o.id = m.organisation_id
    LEFT JOIN organisations p ON p.kind = 'prefecture' AND p.prefecture_code = m.prefecture_code WHERE ${joinSql(wanted, ' AND ')}`
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count ${from}`
  const rows = await tx.$queryRaw<ListedMember[]>`
    SELECT m.organisation_id::text AS id, m.kind, o.name, o.name_en AS "nameEn", p.name AS prefecture, p.name_en AS "prefectureEn",
      m.state, m.valid_until AS "validUntil",
      (SELECT f.body FROM network_profile_fields f WHERE f.organisation_id = m.organisation_id AND f.field = 'strengths') AS strengths,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'nameEn', t.name_en) ORDER BY t.sort), '[]')
        FROM network_member_themes mt JOIN themes t ON t.key = mt.theme_key WHERE mt.organisation_id = m.organisation_id) AS themes
    ${from} ORDER BY coalesce(o.kana, o.name), m.organisation_id LIMIT ${MEMBERS_SHOWN} OFFSET ${(page - 1) * MEMBERS_SHOWN}`
  return { rows, count: counted?.count ?? 0 }
}

/** One member as the reader may see it, with its offers that stand; null when there is none for the reader. */
export async function readMember(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const member = await tx.networkMember.findUnique({
    where: { organisationId: id },
    select: {
      ...{
        organisationId: true,
        bureauId: true,
        kind: true,
        state: true,
        isPublic: true,
        joinedOn: true,
        validUntil: true,
      },
      ...{
        renewedAt: true,
        renewedByName: true,
        leftAt: true,
        leftByName: true,
        leftReason: true,
        prefectureCode: true,
      },
      organisation: { select: { name: true, nameEn: true } },
      contact: { select: { name: true, mailbox: true, phone: true } },
      fields: { select: { field: true, body: true, visibility: true } },
      themes: { select: { theme: { select: { key: true, name: true, nameEn: true } } }, orderBy: { themeKey: 'asc' } },
    },
  })
  if (!member) return null
  const today = dateOf(await readClock(tx))
  const offers = await tx.networkPost.findMany({
    where: { offeredById: id, state: 'published', expiresOn: { gte: today } },
    orderBy: { publishedAt: 'desc' },
    take: 50,
    select: { id: true, title: true, expiresOn: true },
  })
  return { ...member, offers }
}

export type ReadMember = NonNullable<Awaited<ReturnType<typeof readMember>>>

/** What the lists can be narrowed down by: prefectures of the bureau, and the themes that are in use. */
export async function listChoices(tx: Tx, bureauId: string | null) {
  const themes = await tx.theme.findMany({
    where: { retiredOn: null },
    orderBy: [{ group: { sort: 'asc' } }, { sort: 'asc' }],
    select: { key: true, name: true, nameEn: true },
  })
  return { themes, prefectures: bureauId ? await listPrefectures(tx, bureauId) : [] }
}

/** The prefectures of a bureau; of all bureaus without one. */
export async function listPrefectures(tx: Tx, bureauId?: string) {
  return await tx.organisation.findMany({
    where: { kind: 'prefecture', bureauId: bureauId ?? { not: null }, prefectureCode: { not: null } },
    orderBy: { code: 'asc' },
    take: 60,
    select: { prefectureCode: true, name: true, nameEn: true },
  })
}

export type Choices = Awaited<ReturnType<typeof listChoices>>
