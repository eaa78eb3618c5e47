import { z } from 'zod'
import { isRole, type Role } from '@/lib/actor/roles'
import type { Tx } from '@/lib/db/client'
import type { Scope } from '@/lib/reports/scope'
import type { PartnerFacts } from './facts'
import { factsOf } from './scope'

const MOST = 30

export type Partner = {
  key: string
  name: string
  role: Role
  userId: string | null
  organisationId: string | null
  facts: PartnerFacts
}

type Found = Omit<Partner, 'facts' | 'role'> & { role: string; outcomes: PartnerFacts['outcomes']; asked: number }
type Part<Value> = { key: string; value: Value }

/**
 * The letters' facts of all parties that were asked in the year and can be reached by the portal: advisors, partner offices,
 * members of council and network. What a municipality said of somebody's help is not among them.
 */
export async function gatherPartners(tx: Tx, scope: Scope): Promise<Partner[]> {
  const facts = factsOf('parties', scope)
  const found = await tx.$queryRaw<Found[]>`
    WITH asked AS (SELECT f."row" AS key, f."column" AS outcome, r.addressee_role AS role, r.addressee_user_id AS user_id, r.addressee_organisation_id AS organisation_id,
        r.addressee_name AS name, r.sent_at FROM ${facts} f JOIN requests r ON r.id = f.fact::uuid),
      latest AS (SELECT DISTINCT ON (key) key, role, user_id, organisation_id, name FROM asked WHERE num_nonnulls(user_id, organisation_id) > 0 ORDER BY key, sent_at DESC),
      counted AS (SELECT key, outcome, count(*)::int AS count FROM asked GROUP BY key, outcome)
    SELECT l.key, l.role, l.user_id::text AS "userId", CASE WHEN l.user_id IS NULL THEN l.organisation_id::text END AS "organisationId", l.name,
      (SELECT sum(n.count)::int FROM counted n WHERE n.key = l.key) AS asked,
      (SELECT jsonb_agg(jsonb_build_object('outcome', n.outcome, 'count', n.count) ORDER BY n.count DESC, n.outcome) FROM counted n WHERE n.key = l.key) AS outcomes
    FROM latest l ORDER BY l.role, l.name, l.key`
  const requests = byPartner(
    await tx.$queryRaw<Part<PartnerFacts['requests']>[]>`
      SELECT p.key, jsonb_agg(jsonb_build_object('title', p.title, 'sentOn', p.sent_on, 'outcome', p.outcome) ORDER BY p.place) AS value
      FROM (SELECT f."row" AS key, f."column" AS outcome, r.title, (r.sent_at AT TIME ZONE 'Asia/Tokyo')::date::text AS sent_on,
          row_number() OVER (PARTITION BY f."row" ORDER BY r.sent_at, r.id) AS place FROM ${facts} f JOIN requests r ON r.id = f.fact::uuid) p
      WHERE p.place <= ${MOST}::int GROUP BY p.key`,
  )
  const came = byPartner(await readWhatCame(tx, scope))
  return found.flatMap(({ role, asked, outcomes, ...who }) =>
    isRole(role) && role !== 'officer' && role !== 'manager'
      ? [
          {
            ...who,
            role,
            facts: { asked, outcomes, requests: requests.get(who.key) ?? [], ...Came.parse(came.get(who.key)) },
          },
        ]
      : [],
  )
}

const count = z.number().default(0)
const Came = z
  .object({
    supports: z.object({ helped: count, done: count }),
    followUps: z.object({ asked: count, answered: count }),
    practices: z.array(
      z.object({ id: z.string(), title: z.string(), place: z.string(), placeEn: z.string().nullable() }),
    ),
  })
  .default({ supports: { helped: 0, done: 0 }, followUps: { asked: 0, answered: 0 }, practices: [] })

/** What came of the supports in which a party took part: how many are done, whether their effect was asked and answered, and what was published. */
async function readWhatCame(tx: Tx, scope: Scope) {
  return await tx.$queryRaw<Part<z.input<typeof Came>>[]>`
    WITH helped AS (SELECT DISTINCT f."row" AS key, f.support_id FROM ${factsOf('parties', scope)} f WHERE f."column" IN ('taken_on', 'answered'))
    SELECT h.key, jsonb_build_object(
      'supports', jsonb_build_object('helped', count(*), 'done', count(*) FILTER (WHERE s.state = 'done')),
      'followUps', jsonb_build_object('asked', coalesce(sum(e.asked), 0), 'answered', coalesce(sum(e.answered), 0)),
      'practices', coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'place', o.name, 'placeEn', o.name_en) ORDER BY p.published_at) FILTER (WHERE p.id IS NOT NULL), '[]')) AS value
    FROM helped h JOIN supports s ON s.id = h.support_id
      LEFT JOIN (SELECT f.support_id, count(*) FILTER (WHERE f."row" <> 'scheduled') AS asked, count(*) FILTER (WHERE f."row" = 'answered') AS answered
        FROM ${factsOf('follow_ups', scope)} f GROUP BY f.support_id) e ON e.support_id = s.id
      LEFT JOIN practice_drafts d ON d.support_id = s.id LEFT JOIN practices p ON p.draft_id = d.id LEFT JOIN organisations o ON o.id = p.organisation_id
    GROUP BY h.key`
}

function byPartner<Value>(rows: readonly Part<Value>[]): Map<string, Value> {
  return new Map(rows.map(({ key, value }) => [key, value]))
}
