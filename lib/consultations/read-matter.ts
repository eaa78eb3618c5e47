import { z } from 'zod'
import { withCorrections } from '@/lib/corrections/current'
import type { Tx } from '@/lib/db/client'

const day = () => z.string().nullable()
const instant = () => z.coerce.date().nullable()
const Named = { name: z.string(), nameEn: z.string().nullable() }

const OpenQuestion = z.object({
  id: z.string(),
  addressee: z.string(),
  addresseeName: z.string(),
  body: z.string(),
  reason: z.string(),
  field: z.string().nullable(),
  mark: z.string().nullable(),
  dueOn: z.string(),
  askedAt: z.coerce.date(),
  askedByName: z.string(),
  remindedAt: instant(),
  reminders: z.number(),
})

const Revision = z.object({
  id: z.string(),
  questionId: z.string(),
  field: z.string(),
  before: z.string(),
  text: z.string(),
  state: z.string(),
  remark: z.string(),
  proposedByName: z.string(),
  proposedAt: z.coerce.date(),
  decidedByName: z.string(),
  decidedAt: instant(),
})

const Matter = z.object({
  id: z.string(),
  number: z.string(),
  fiscalYear: z.number(),
  state: z.string(),
  channel: z.string(),
  title: z.string(),
  body: z.string(),
  wishes: z.string(),
  stage: z.string().nullable(),
  kind: z.string(),
  grantKey: z.string().nullable(),
  grant: z.object(Named).nullable(),
  grantYear: z.number().nullable(),
  guideline: z.string(),
  fields: z.array(z.string()),
  isGap: z.boolean(),
  desiredBy: z.date().nullable(),
  sectionName: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  contactMailbox: z.string(),
  callerName: z.string(),
  originalNumber: z.string(),
  draftedByName: z.string(),
  sharedWithPrefecture: z.boolean(),
  viaPrefecture: z.boolean(),
  isSample: z.boolean(),
  askingOrganisationId: z.string(),
  draftingOrganisationId: z.string(),
  bureauId: z.string(),
  prefectureCode: z.string(),
  asking: z.object({ ...Named, code: z.string().nullable(), kind: z.string() }),
  prefecture: z.object(Named).nullable(),
  bureau: z.object({ ...Named, letters: z.string().nullable() }),
  officerMembershipId: z.string().nullable(),
  officerName: z.string().nullable(),
  deputies: z.array(z.string()),
  receivedAt: z.date(),
  lastActivityAt: z.date(),
  answerDueOn: day(),
  signedOffOn: day(),
  firstAnsweredAt: instant(),
  pausedSince: instant(),
  waitingOn: z.string(),
  waitingSince: instant(),
  completedAt: instant(),
  completion: z.string().nullable(),
  mergedInto: z.string().nullable(),
  priority: z.string(),
  triageVersion: z.number(),
  themes: z.array(z.object({ theme: z.object(Named), key: z.string(), chosenBy: z.string() })),
  desiredMenus: z.array(z.object({ menu: z.object(Named) })),
  attachments: z.array(z.object({ id: z.string(), fileName: z.string(), bytes: z.number() })),
  openQuestions: z.array(OpenQuestion),
  revisions: z.array(Revision),
  supports: z.array(z.object({ id: z.string(), state: z.string(), menu: z.object(Named), ownerName: z.string() })),
  pendingFollowUps: z.number(),
})

/** A consultation as the desk reads it, with everything that hangs on it but its timeline. */
export type Matter = z.infer<typeof Matter>
export type OpenQuestion = z.infer<typeof OpenQuestion>

/** Reads a received consultation of this person's bureau by its number, in one statement; null when there is none. */
export async function readMatter(tx: Tx, number: string): Promise<Matter | null> {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT c.id, c.number, c.fiscal_year AS "fiscalYear", c.state, c.channel, c.title, c.body, c.wishes, c.stage, c.fields, c.is_gap AS "isGap",
      c.kind, c.grant_key AS "grantKey", c.grant_year AS "grantYear", c.guideline,
      (SELECT jsonb_build_object('name', g2.name, 'nameEn', g2.name_en) FROM grants g2 WHERE g2.key = c.grant_key) AS "grant",
      c.desired_by AS "desiredBy", c.section_name AS "sectionName", c.contact_name AS "contactName",
      c.contact_phone AS "contactPhone", c.contact_mailbox AS "contactMailbox", c.caller_name AS "callerName",
      c.original_number AS "originalNumber",
      c.drafted_by_name AS "draftedByName", c.shared_with_prefecture AS "sharedWithPrefecture",
      c.via_prefecture AS "viaPrefecture", c.is_sample AS "isSample", c.asking_organisation_id AS "askingOrganisationId",
      c.drafting_organisation_id AS "draftingOrganisationId", c.bureau_id AS "bureauId",
      c.prefecture_code AS "prefectureCode", c.officer_membership_id AS "officerMembershipId",
      c.officer_name AS "officerName", c.received_at AS "receivedAt",
      c.last_activity_at AS "lastActivityAt", c.answer_due_on::text AS "answerDueOn",
      c.signed_off_on::text AS "signedOffOn", c.first_answered_at AS "firstAnsweredAt",
      c.paused_since AS "pausedSince", c.waiting_on AS "waitingOn", c.waiting_since AS "waitingSince",
      c.completed_at AS "completedAt", c.completion, m.number AS "mergedInto", g.priority,
      g.version AS "triageVersion",
      jsonb_build_object('name', o.name, 'nameEn', o.name_en, 'code', o.code, 'kind', o.kind) AS asking,
      jsonb_build_object('name', b.name, 'nameEn', b.name_en, 'letters', b.letters) AS bureau,
      (SELECT jsonb_build_object('name', p.name, 'nameEn', p.name_en) FROM organisations p
        WHERE p.kind = 'prefecture' AND p.prefecture_code = c.prefecture_code AND p.id <> o.id) AS prefecture,
      array(SELECT u.name FROM assignments a JOIN memberships s ON s.id = a.membership_id JOIN users u ON u.id = s.user_id
        WHERE a.organisation_id = c.asking_organisation_id AND a.kind = 'deputy' AND a.valid_from <= app.today()
          AND coalesce(a.valid_until, 'infinity') >= app.today() ORDER BY u.name) AS deputies,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('key', t.key, 'chosenBy', ct.chosen_by, 'theme',
        jsonb_build_object('name', t.name, 'nameEn', t.name_en)) ORDER BY t.sort), '[]')
        FROM consultation_themes ct JOIN themes t ON t.key = ct.theme_key WHERE ct.consultation_id = c.id) AS themes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('menu', jsonb_build_object('name', n.name, 'nameEn', n.name_en))
        ORDER BY n.sort), '[]')
        FROM consultation_menus cm JOIN menus n ON n.id = cm.menu_id WHERE cm.consultation_id = c.id) AS "desiredMenus",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'fileName', a.file_name, 'bytes', a.bytes)
        ORDER BY a.uploaded_at, a.id), '[]')
        FROM attachments a WHERE a.consultation_id = c.id AND a.parent_kind = 'consultation') AS attachments,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'addressee', q.addressee, 'addresseeName',
        q.addressee_name, 'body', q.body, 'reason', q.reason, 'field', q.field, 'mark', q.mark, 'dueOn', q.due_on, 'askedAt', q.asked_at, 'askedByName',
        q.asked_by_name, 'remindedAt', q.reminded_at, 'reminders', q.reminders) ORDER BY q.due_on, q.id), '[]')
        FROM questions q WHERE q.consultation_id = c.id AND q.state = 'open') AS "openQuestions",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'questionId', r.question_id, 'field', r.field, 'before',
        r.before, 'text', r.text, 'state', r.state, 'remark', r.remark, 'proposedByName', r.proposed_by_name,
        'proposedAt', r.proposed_at, 'decidedByName', r.decided_by_name, 'decidedAt', r.decided_at)
        ORDER BY r.proposed_at, r.id), '[]') FROM field_revisions r WHERE r.consultation_id = c.id) AS revisions,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'state', s.state, 'ownerName', s.owner_name, 'menu',
        jsonb_build_object('name', n.name, 'nameEn', n.name_en)) ORDER BY s.proposed_at, s.id), '[]')
        FROM supports s JOIN menus n ON n.id = s.menu_id WHERE s.consultation_id = c.id) AS supports,
      (SELECT count(*)::int FROM effects e WHERE e.consultation_id = c.id AND e.answered_at IS NULL) AS "pendingFollowUps"
    FROM consultations c
    JOIN triage g ON g.consultation_id = c.id
    JOIN organisations o ON o.id = c.asking_organisation_id
    JOIN organisations b ON b.id = c.bureau_id
    LEFT JOIN consultations m ON m.id = c.merged_into_id
    WHERE c.number = ${number}`
  return row ? withCorrections(Matter.parse(row)) : null
}
