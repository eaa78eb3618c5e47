import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { listUnconfirmed } from '@/lib/handovers/list'
import { dateColumn } from '@/lib/japanese/day'
import { listCurrentMenus } from '@/lib/menus/list-current-menus'
import { listPrefectures } from '@/lib/organisations/list-prefectures'

/** One municipality of an officer, and whom to call there. */
export type OwnPlace = {
  id: string
  code: string
  place: string
  placeEn: string | null
  open: number
  late: number
  contact: string | null
  phone: string | null
  section: string | null
}

/** Something promised in one of the officer's consultations. */
export type Owed = { id: string; number: string; title: string; what: string; on: string | null; late: boolean }

const MOST = 100

/** What an officer new to the post has to know on the first day. */
export async function readFirstDay(tx: Tx, actor: Actor & { bureauId: string }, today: string) {
  return {
    places: await listOwnPlaces(tx, actor),
    prefectures: await listPrefectures(tx, actor.bureauId),
    owed: await listOwed(tx, actor),
    unconfirmed: await listUnconfirmed(tx, actor, actor.membershipId),
    menus: await listCurrentMenus(tx, actor.bureauId, dateColumn(today)),
  }
}

async function listOwnPlaces(tx: Tx, actor: Actor): Promise<OwnPlace[]> {
  return await tx.$queryRaw<OwnPlace[]>`
    SELECT o.id, o.code, o.name AS place, o.name_en AS "placeEn", work.open, work.late,
      latest.contact_name AS contact, coalesce(nullif(latest.contact_phone, ''), s.phone) AS phone,
      coalesce(nullif(latest.section_name, ''), s.name) AS section
    FROM assignments a JOIN organisations o ON o.id = a.organisation_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS open, (count(*) FILTER (WHERE c.first_answered_at IS NULL AND c.answer_due_on < app.today()))::int AS late
      FROM consultations c WHERE c.asking_organisation_id = o.id AND c.state IN ('received', 'in_consultation', 'supporting')) work
    LEFT JOIN LATERAL (SELECT c.contact_name, c.contact_phone, c.section_name FROM consultations c
      WHERE c.asking_organisation_id = o.id AND c.state <> 'draft' ORDER BY c.received_at DESC LIMIT 1) latest ON true
    LEFT JOIN LATERAL (SELECT s.name, s.phone FROM sections s WHERE s.organisation_id = o.id AND s.valid_until IS NULL ORDER BY s.id LIMIT 1) s ON true
    WHERE a.membership_id = ${actor.membershipId}::uuid AND a.kind = 'officer'
      AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today())
    ORDER BY work.open DESC, o.code LIMIT 400`
}

async function listOwed(tx: Tx, actor: Actor): Promise<Owed[]> {
  return await tx.$queryRaw<Owed[]>`
    SELECT * FROM (
      SELECT t.id, c.number, c.title, t.text AS what, t.due_on::text AS on, coalesce(t.due_on < app.today(), false) AS late
      FROM todos t JOIN consultations c ON c.id = t.consultation_id
      WHERE c.officer_membership_id = ${actor.membershipId}::uuid AND t.state = 'open' AND t.side = 'desk'
      UNION ALL
      SELECT s.id, c.number, c.title, s.next_action, s.next_action_on::text, coalesce(s.next_action_on < app.today(), false)
      FROM supports s JOIN consultations c ON c.id = s.consultation_id
      WHERE s.owner_membership_id = ${actor.membershipId}::uuid AND s.state IN ('agreed', 'under_way') AND s.next_action <> '') owed
    ORDER BY late DESC, "on" NULLS LAST, number LIMIT ${MOST}::int`
}
