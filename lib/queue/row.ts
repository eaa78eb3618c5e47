import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type Sql, sql } from '@/lib/db/sql'
import { type News, newsOf } from './read-marks'
import { IS_PAUSED } from './tabs'
import { readThemesOf, type ThemeNames } from './themes-of'

/** One line of the queue. */
export type QueueRow = {
  id: string
  number: string
  title: string
  state: string
  isSample: boolean
  officerName: string | null
  waitingOn: string
  waitingSince: Date | null
  /** Who else is asked, where it waits for another office. */
  waitingFor: string | null
  dueOn: string | null
  answered: boolean
  paused: boolean
  municipality: string
  municipalityEn: string | null
  prefecture: string
  prefectureEn: string | null
  priority: string
  receivedAt: Date
  lastActivityAt: Date
  channel: string
  kind: string
  sectionName: string
  nextAction: string
  nextActionOn: string | null
  news: News
  themes: ThemeNames
}

/** The same in a list: with its place in the order. */
export type PlacedRow = QueueRow & { place: string }

/** The other office whose answer has been out longest. */
const WAITING_FOR = sql`CASE WHEN c.waiting_on = 'other' THEN coalesce((
  SELECT q.addressee_name FROM questions q
  WHERE q.consultation_id = c.id AND q.state = 'open' AND q.addressee IN ('other', 'prefecture')
  ORDER BY q.asked_at LIMIT 1), (
  SELECT h.name FROM headquarters_inquiries i JOIN organisations h ON h.id = i.addressee_organisation_id
  WHERE i.consultation_id = c.id AND i.state = 'asked' LIMIT 1)) END`

/** What a line says of `consultations c`, joined with ROW_JOINS. */
export function rowColumns(actor: Actor): Sql {
  return sql`c.id, c.number, c.title, c.state, c.is_sample AS "isSample", c.officer_name AS "officerName",
    c.waiting_on AS "waitingOn", c.waiting_since AS "waitingSince", c.answer_due_on::text AS "dueOn",
    c.first_answered_at IS NOT NULL AS answered, ${IS_PAUSED} AS paused,
    o.name AS municipality, o.name_en AS "municipalityEn", p.name AS prefecture, p.name_en AS "prefectureEn",
    coalesce(t.priority, 'normal') AS priority, c.received_at AS "receivedAt", c.last_activity_at AS "lastActivityAt",
    c.channel, c.kind, c.section_name AS "sectionName", coalesce(w.text, '') AS "nextAction",
    w.due_on::text AS "nextActionOn", ${newsOf(actor)} AS news, ${WAITING_FOR} AS "waitingFor"`
}

export const ROW_JOINS = sql`JOIN organisations o ON o.id = c.asking_organisation_id
    LEFT JOIN organisations p ON p.code = c.prefecture_code
    LEFT JOIN triage t ON t.consultation_id = c.id
    LEFT JOIN LATERAL (SELECT w.text, w.due_on FROM todos w
      WHERE w.consultation_id = c.id AND w.side = 'desk' AND w.state = 'open' ORDER BY w.due_on NULLS LAST, w.id LIMIT 1) w ON true`

/** The lines of these consultations with all their themes, in the order of the ids. Two questions, however many. */
export async function readRows(tx: Tx, actor: Actor, ids: readonly string[]): Promise<QueueRow[]> {
  const lines = await tx.$queryRaw<Omit<QueueRow, 'themes'>[]>`
    SELECT ${rowColumns(actor)} FROM consultations c ${ROW_JOINS} WHERE c.id = ANY (${ids}::uuid[])`
  const themes = await readThemesOf(tx, ids, Number.POSITIVE_INFINITY)
  const rows = lines.map((line) => ({ ...line, themes: themes.get(line.id) ?? { named: [], rest: 0 } }))
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
