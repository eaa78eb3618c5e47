import type { Actor } from '@/lib/actor/actor'
import type { Role } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { tokenOf } from '@/lib/links/token'
import type { Route } from '@/tests/support/routes/route'
import { joinAddress } from './crawl-network'
import { visitorOf } from './crawl-people'

const OPEN = "c.state IN ('received', 'in_consultation', 'supporting')"
const OF_SUPPORT = `SELECT c.number, s.id::text AS "supportId" FROM consultations c JOIN supports s ON s.consultation_id = c.id`
const OWN = 'c.asking_organisation_id = app.organisation_id()'

/** Where an address finds its values: what this person may see of that kind. The first fitting line counts. */
const LOOKUPS: [RegExp, string][] = [
  [/^\/case-reports\//, `SELECT id::text FROM case_reports WHERE state = 'published'`],
  [
    /^\/teams\/rooms\/\[teamId\]\/members\/\[memberId\]/,
    'SELECT team_id::text AS "teamId", id::text AS "memberId" FROM team_members',
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/roadmap\/items\/\[itemId\]/,
    `SELECT team_id::text AS "teamId", items -> 0 ->> 'id' AS "itemId" FROM roadmap_versions ORDER BY number DESC`,
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/entries\/\[entryId\]/,
    'SELECT team_id::text AS "teamId", id::text AS "entryId" FROM team_entries',
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/attendances/,
    `SELECT team_id::text AS "teamId", 'entry' AS "of", id::text AS "attendedId" FROM team_entries`,
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/points\/\[pointId\]/,
    'SELECT team_id::text AS "teamId", id::text AS "pointId" FROM team_points',
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/roadmap\/versions/,
    'SELECT team_id::text AS "teamId", number::text FROM roadmap_versions',
  ],
  [
    /^\/teams\/rooms\/\[teamId\]/,
    'SELECT t.id::text AS "teamId" FROM teams t ORDER BY EXISTS (SELECT FROM roadmap_versions r WHERE r.team_id = t.id) DESC',
  ],
  [/\[supportId\]\/team\//, `${OF_SUPPORT} WHERE s.state = 'under_way' AND ${OPEN}`],
  [/^\/supports\/advisors\/fees\/\[feeId\]/, `SELECT id::text AS "feeId" FROM dispatch_fees`],
  [/^\/supports\/advisors\/quota\/caps/, `SELECT id::text AS "capId" FROM dispatch_caps`],
  [
    /^\/supports\/advisors\/\[advisorId\]\/conflicts\/\[/,
    `SELECT advisor_id::text AS "advisorId", id::text AS "conflictId" FROM advisor_conflicts`,
  ],
  [
    /^\/supports\/advisors\/\[advisorId\]\/trainings\/\[/,
    `SELECT advisor_id::text AS "advisorId", id::text AS "trainingId" FROM advisor_trainings`,
  ],
  [/^\/supports\/advisors\/\[advisorId\]/, `SELECT id::text AS "advisorId" FROM advisors`],
  [
    /\[supportId\]\/advisors\/\[requestId\]/,
    `SELECT c.number, o.support_id::text AS "supportId", o.request_id::text AS "requestId" FROM consultations c JOIN dispatch_offers o ON o.consultation_id = c.id`,
  ],
  [
    /\[id\]\/supports\/\[supportId\]\/advisors/,
    `SELECT c.number AS id, d.support_id::text AS "supportId" FROM consultations c JOIN dispatch_candidates d ON d.consultation_id = c.id WHERE ${OWN}`,
  ],
  [
    /\[number\]\/supports\/\[supportId\]\/advisors/,
    `${OF_SUPPORT} JOIN menus m ON m.id = s.menu_id WHERE m.kind = 'advisor' ORDER BY (s.state = 'agreed') DESC`,
  ],
  [/^\/notices\/of\/\[number\]/, "SELECT c.number FROM consultations c WHERE c.state <> 'draft'"],
  [/^\/notices\/\[id\]/, 'SELECT id::text FROM notice_entries'],
  [
    /^\/(my|prefecture)\/colleagues\/\[postId\]/,
    `SELECT id::text AS "postId" FROM memberships WHERE organisation_id = app.organisation_id() AND role = app.role() AND user_id <> app.user_id()`,
  ],
  [
    /^\/(my|prefecture)\/colleagues\/sections\/\[sectionId\]/,
    `SELECT id::text AS "sectionId" FROM sections WHERE organisation_id = app.organisation_id()`,
  ],
  [/^\/desk\/views\/\[id\]/, 'SELECT id::text FROM queue_views WHERE owner_user_id = app.user_id()'],
  [/^\/desk\/bulk\/\[id\]/, 'SELECT id::text FROM bulk_acts WHERE user_id = app.user_id()'],
  [/^\/desk\/imports\/\[id\]/, 'SELECT id::text FROM imports'],
  [/\[uploadId\]/, `SELECT id::text AS "uploadId" FROM workbook_uploads`],
  [
    /^\/my\/consultations\/\[id\]\/quick/,
    `SELECT c.id::text FROM consultations c WHERE c.state = 'draft' AND c.form = 'quick'`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/(workbook|check|contact|discard|situation|trouble|wishes|submission)/,
    `SELECT c.id::text FROM consultations c WHERE c.state = 'draft' AND c.form = 'full'`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/sign-off\/pack/,
    `SELECT s.consultation_id::text AS id FROM sign_offs s WHERE s.way = 'paper' AND s.state <> 'withdrawn'`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/sign-off/,
    `SELECT c.id::text FROM consultations c WHERE c.state = 'draft' AND c.title <> '' AND c.body <> ''`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/grant/,
    `SELECT c.id::text FROM consultations c WHERE c.state = 'draft' AND c.form = 'grant'`,
  ],
  [
    /\[number\]\/(official-answer|precedent)/,
    `SELECT c.number FROM consultations c JOIN dialogue_entries d ON d.consultation_id = c.id WHERE d.is_official AND c.state <> 'withdrawn'`,
  ],
  [
    /\[number\]\/headquarters\/\[inquiryId\]/,
    `SELECT c.number, h.id::text AS "inquiryId" FROM consultations c JOIN headquarters_inquiries h ON h.consultation_id = c.id`,
  ],
  [/^\/headquarters\/inquiries/, `SELECT id::text AS "inquiryId" FROM headquarters_inquiries`],
  [
    /areas\/resources\/\[resourceId\]/,
    `SELECT o.code, r.id::text AS "resourceId" FROM area_resources r JOIN organisations o ON o.id = r.organisation_id`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/copy/,
    `SELECT c.number AS id FROM consultations c WHERE c.number IS NOT NULL AND c.kind = 'consultation' AND ${OWN}`,
  ],
  [/^\/my\/consultations\/\[id\]\/withdraw/, `SELECT c.number AS id FROM consultations c WHERE ${OPEN} AND ${OWN}`],
  [
    /\[id\]\/questions\/\[questionId\]/,
    `SELECT c.number AS id, q.id::text AS "questionId" FROM consultations c JOIN questions q ON q.consultation_id = c.id WHERE ${OWN}`,
  ],
  [
    /\[id\]\/consents\/\[roundId\]/,
    `SELECT c.number AS id, r.id::text AS "roundId" FROM consultations c JOIN request_rounds r ON r.consultation_id = c.id WHERE ${OWN}`,
  ],
  [
    /\[id\]\/supports\/\[supportId\]/,
    `SELECT c.number AS id, s.id::text AS "supportId" FROM consultations c JOIN supports s ON s.consultation_id = c.id WHERE ${OWN}`,
  ],
  [/^\/my\/consultations\/\[id\]/, `SELECT c.number AS id FROM consultations c WHERE c.number IS NOT NULL AND ${OWN}`],
  [/^\/(my|desk)\/follow-ups\/\[id\]/, `SELECT id::text FROM questionnaires ORDER BY (state = 'asked') DESC`],
  [
    /\[supportId\]\/meetings\/\[meetingId\]/,
    `SELECT c.number, p.support_id::text AS "supportId", p.id::text AS "meetingId" FROM consultations c JOIN planned_sessions p ON p.consultation_id = c.id WHERE p.state = 'planned' AND ${OPEN}`,
  ],
  [
    /\[supportId\]\/polls\/\[pollId\]/,
    `SELECT c.number, p.support_id::text AS "supportId", p.id::text AS "pollId", r.id::text AS "respondentId" FROM consultations c JOIN date_polls p ON p.consultation_id = c.id JOIN date_poll_respondents r ON r.poll_id = p.id WHERE p.state = 'open' AND ${OPEN}`,
  ],
  [
    /\[supportId\]\/duties\/\[dutyId\]/,
    `SELECT c.number, d.support_id::text AS "supportId", d.id::text AS "dutyId" FROM consultations c JOIN duties d ON d.consultation_id = c.id WHERE d.state = 'open' AND d.kind <> 'evaluation'`,
  ],
  [/^\/duties\/\[dutyId\]/, `SELECT id::text AS "dutyId" FROM duties WHERE state = 'open'`],
  [/^\/date-polls\/\[respondentId\]/, 'SELECT id::text AS "respondentId" FROM date_poll_respondents'],
  [
    /\[supportId\]\/sessions\/\[sessionId\]/,
    `SELECT c.number, e.support_id::text AS "supportId", e.id::text AS "sessionId" FROM consultations c JOIN support_sessions e ON e.consultation_id = c.id`,
  ],
  [/\[number\]\/supports\/\[supportId\]\/end/, `${OF_SUPPORT} WHERE s.state IN ('agreed', 'under_way') AND ${OPEN}`],
  [
    /\[supportId\]\/requests\/\[requestId\]\/chasing/,
    `SELECT c.number, r.support_id::text AS "supportId", r.id::text AS "requestId" FROM consultations c JOIN requests r ON r.consultation_id = c.id`,
  ],
  [
    /\[supportId\]\/requests\/\[requestId\]\/quot/,
    `SELECT c.number, r.support_id::text AS "supportId", r.id::text AS "requestId" FROM consultations c JOIN requests r ON r.consultation_id = c.id WHERE r.kind = 'advice'`,
  ],
  [
    /\/calls\/\[callId\]\/proposals\/\[proposalId\]/,
    `SELECT call_id::text AS "callId", id::text AS "proposalId" FROM council_proposals WHERE user_id = app.user_id()`,
  ],
  [/\/calls\/\[callId\]/, `SELECT id::text AS "callId" FROM council_calls`],
  [
    /^\/admin\/handbooks\/\[id\]/,
    "SELECT id::text FROM handbook_parts WHERE CASE app.role() WHEN 'operator' THEN bureau_id IS NULL ELSE bureau_id = app.bureau_id() END",
  ],
  [/chasing\/\[stepId\]/, 'SELECT id::text AS "stepId" FROM chasing_steps WHERE ended_at IS NULL'],
  [
    /\[supportId\]\/requests\/rounds\/\[roundId\]/,
    `SELECT c.number, r.support_id::text AS "supportId", r.id::text AS "roundId" FROM consultations c JOIN request_rounds r ON r.consultation_id = c.id`,
  ],
  [
    /\[number\]\/supports\/\[supportId\]\/requests/,
    `${OF_SUPPORT} WHERE s.state IN ('proposed', 'agreed', 'under_way') AND ${OPEN}`,
  ],
  [
    /\[number\]\/supports\/\[supportId\]\/(plan|sessions|meetings|polls)/,
    `${OF_SUPPORT} WHERE s.state = 'under_way' AND ${OPEN}`,
  ],
  [/\[number\]\/supports\/\[supportId\]/, OF_SUPPORT],
  [
    /\[number\]\/questions\/\[questionId\]/,
    `SELECT c.number, q.id::text AS "questionId" FROM consultations c JOIN questions q ON q.consultation_id = c.id ORDER BY (q.state = 'open') DESC`,
  ],
  [/^\/desk\/consultations\/\[number\]\/reopen/, `SELECT c.number FROM consultations c WHERE c.state = 'completed'`],
  [/^\/desk\/consultations\/\[number\]\//, `SELECT c.number FROM consultations c WHERE ${OPEN}`],
  [
    /\/consultations\/\[number\]/,
    'SELECT c.number FROM consultations c WHERE c.number IS NOT NULL AND c.shared_with_prefecture',
  ],
  [
    /^\/assignments\/\[code\]\/periods/,
    'SELECT o.code, a.id::text FROM assignments a JOIN organisations o ON o.id = a.organisation_id ORDER BY a.valid_until NULLS FIRST',
  ],
  [
    /^\/assignments\/handovers\/\[id\]\/places/,
    'SELECT handover_id::text AS id, id::text AS "placeId" FROM handover_places',
  ],
  [
    /^\/assignments\/handovers\/\[id\]\/items/,
    'SELECT handover_id::text AS id, id::text AS "itemId" FROM handover_items',
  ],
  [/^\/assignments\/handovers\/\[id\]/, 'SELECT id::text FROM handovers'],
  [/^\/assignments\/coming/, 'SELECT batch_id::text AS "batchId" FROM assignments WHERE valid_from > app.today()'],
  [/^\/assignments\/absences/, 'SELECT id::text FROM absences'],
  [/^\/admin\/menus\/own\/\[id\]/, 'SELECT id::text FROM menus WHERE bureau_id = app.bureau_id()'],
  [/prefectures\/\[code\]/, "SELECT code FROM organisations WHERE kind = 'prefecture' AND bureau_id = app.bureau_id()"],
  [
    /^\/my\/profile\/blackouts/,
    'SELECT id::text AS "blackoutId" FROM blackout_days WHERE organisation_id = app.organisation_id()',
  ],
  [
    /\[code\]\/blackouts\/\[blackoutId\]/,
    'SELECT o.code, b.id::text AS "blackoutId" FROM blackout_days b JOIN organisations o ON o.id = b.organisation_id',
  ],
  [
    /^\/my\/profile\/areas\/\[areaId\]/,
    'SELECT id::text AS "areaId" FROM living_areas WHERE organisation_id = app.organisation_id()',
  ],
  [
    /\[code\]\/areas\/\[areaId\]/,
    'SELECT o.code, l.id::text AS "areaId" FROM living_areas l JOIN organisations o ON o.id = l.organisation_id',
  ],
  [/\[code\]/, "SELECT code FROM organisations WHERE kind = 'municipality' AND bureau_id = app.bureau_id()"],
  [
    /^\/admin\/users\/\[id\]\/posts/,
    `SELECT user_id::text AS id, id::text AS "postId" FROM memberships WHERE role = 'officer'`,
  ],
  [/^\/admin\/users\/\[id\]/, "SELECT user_id::text AS id FROM memberships WHERE role = 'officer'"],
  [
    /^\/admin\/menus\/\[id\]/,
    `SELECT id::text FROM menus WHERE CASE app.role() WHEN 'operator' THEN bureau_id IS NULL ELSE bureau_id = app.bureau_id() END`,
  ],
  [/sections\/\[sectionId\]/, `SELECT organisation_id::text AS id, id::text AS "sectionId" FROM sections`],
  [/^\/admin\/organisations\/\[id\]/, 'SELECT organisation_id::text AS id FROM sections'],
  [/^\/desk\/templates\/\[id\]/, 'SELECT id::text FROM reply_templates WHERE retired_at IS NULL'],
  [/^\/admin\/mails\/\[id\]/, 'SELECT id::text FROM mails'],
  [
    /\[officeId\]\/programmes\/\[programmeId\]/,
    'SELECT organisation_id::text AS "officeId", id::text AS "programmeId" FROM partner_programmes',
  ],
  [/^\/partner\/programmes\/\[programmeId\]/, 'SELECT id::text AS "programmeId" FROM partner_programmes'],
  [
    /^\/supports\/partners\/\[officeId\]/,
    `SELECT id::text AS "officeId" FROM organisations WHERE kind = 'partner_office' AND bureau_id = app.bureau_id()`,
  ],
  [
    /^\/my\/applications\/\[entryId\]\/(check|text|submission|discard|extension)/,
    `SELECT id::text AS "entryId" FROM programme_entries WHERE state = 'draft'`,
  ],
  [/^\/my\/applications\/\[entryId\]/, `SELECT id::text AS "entryId" FROM programme_entries`],
  [/^\/my\/applications\/peers\/offers/, `SELECT id::text AS "offerId" FROM peer_offers`],
  [/^\/my\/applications\/peers/, `SELECT id::text AS "pairingId" FROM peer_pairings`],
  [/^\/my\/applications\/offers/, `SELECT id::text AS "offerId" FROM programme_offers`],
  [
    /programmes\/\[programmeId\]\/entries\/\[entryId\]/,
    `SELECT programme_id::text AS "programmeId", id::text AS "entryId" FROM programme_entries`,
  ],
  [
    /^\/attachments\/entries\/\[entryId\]\/files\/\[fileId\]/,
    `SELECT entry_id::text AS "entryId", id::text AS "fileId" FROM programme_entry_files`,
  ],
  [
    /^\/(attachments\/entries|prefecture\/programmes\/received)\/\[entryId\]/,
    `SELECT id::text AS "entryId" FROM programme_entries`,
  ],
  [/^\/prefecture\/programmes\/\[targetId\]/, `SELECT id::text AS "targetId" FROM prefecture_targets`],
  [
    /\[programmeId\]/,
    `SELECT id::text AS "programmeId" FROM programmes WHERE state = 'announced' AND CASE app.role() WHEN 'headquarters' THEN bureau_id IS NULL ELSE coalesce(bureau_id, app.bureau_id()) = app.bureau_id() END`,
  ],
  [/^\/supports\/network\/from\/\[supportId\]/, 'SELECT id::text AS "supportId" FROM supports'],
  [/\[postId\].*/, 'SELECT id::text AS "postId" FROM network_posts'],
  [/\[introductionId\]/, 'SELECT id::text AS "introductionId" FROM network_introductions'],
  [/\[applicationId\]/, `SELECT id::text AS "applicationId" FROM network_applications WHERE state = 'confirmed'`],
  [/network.*\[memberId\]/, 'SELECT organisation_id::text AS "memberId" FROM network_members'],
  [/network.*\[meetingId\]/, 'SELECT id::text AS "meetingId" FROM network_meetings'],
  [/\[requestId\]/, `SELECT id::text AS "requestId" FROM requests`],
  [
    /\[parentKind\]/,
    `SELECT 'consultation' AS "parentKind", c.id::text AS "parentId" FROM consultations c WHERE ${OPEN}`,
  ],
  [/^\/attachments\/\[id\]/, 'SELECT id::text FROM attachments'],
  [/^\/practices\/\[id\]/, 'SELECT id::text FROM practices'],
]

/** An address of the route that shows this person something; null when there is nothing of that kind for him or her. */
export async function addressOf(route: Route, actor: Actor | null): Promise<string | null> {
  if (route.path.startsWith('/l/[token]')) return await linkAddress(route)
  if (route.path.startsWith('/join/[token]')) return await joinAddress(route.path)
  if (!route.path.includes('[')) return route.example ?? route.path
  const sql = LOOKUPS.find(([pattern]) => pattern.test(route.path))?.[1]
  const [found] =
    sql && actor ? await asActor(actor, (tx) => tx.$queryRawUnsafe<Record<string, string>[]>(`${sql} LIMIT 1`)) : []
  if (!found) return route.example ?? null
  const address = route.path.replaceAll(/\[(\w+)\]/g, (part, name: string) => encodeURIComponent(found[name] ?? part))
  return address.includes('[') ? (route.example ?? null) : address
}

/** An address of that shape which leads to nothing. */
export function deadAddressOf(route: Route): string {
  return route.path.replaceAll(/\[[.\w]+\]/g, '00000000-0000-4000-8000-000000000000')
}

/** Whoever issues links of that purpose, where it is not the municipality. */
const ISSUERS: Record<string, Role> = {
  ...{ new_password: 'administrator', date_poll: 'officer', duty: 'officer', follow_up: 'officer' },
  ...{ network_mailbox: 'officer', network_reply: 'officer' },
  ...{ offer: 'officer', advisor_confirmation: 'officer' },
}

/** The address of a link: one that has ended for its first page, an open one for the page of its purpose. */
async function linkAddress({ path }: Route): Promise<string | null> {
  const purpose = path.split('/')[3]?.replace('-', '_')
  const { actor } = await visitorOf(ISSUERS[purpose ?? ''] ?? 'municipal_staff')
  if (!actor) return null
  const link = await asActor(actor, (tx) =>
    tx.oneTimeLink.findFirst({
      where: purpose ? { purpose, usedAt: null, withdrawnAt: null } : { withdrawnAt: { not: null } },
      select: { id: true },
    }),
  )
  const address = link ? path.replace('[token]', tokenOf(link.id)) : '['
  return address.includes('[') ? null : address
}
