import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { formatHistoricNumber } from '@/lib/consultations/number'
import type { Tx } from '@/lib/db/client'
import { fiscalYear, startOfJstDay } from '@/lib/japanese/dates'
import type { Facts } from './facts'

export type Row = { line: number; facts: Facts }
export type Office = {
  importId: string
  fileName: string
  bureauId: string
  letters: string
  /** The named officer of each municipality today. */
  officers: ReadonlyMap<string, { membershipId: string; name: string }>
}
type Numbered = Row & { id: string; number: string; year: number }

/**
 * Writes lines of a register as consultations of the past, received on their day and in its fiscal year, under numbers
 * of their own series. Nobody is told, no clock runs, nothing is asked afterwards. What the desk answered is an internal note.
 */
export async function writeRows(tx: Tx, actor: Actor, office: Office, rows: readonly Row[]): Promise<void> {
  const numbered = await numberRows(tx, office, rows)
  const json = JSON.stringify(numbered.map((row) => columnsOf(row, actor, office)))
  await insertDrafts(tx, json)
  await receive(tx, json)
  await tx.$executeRaw`
    INSERT INTO triage (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    SELECT r.id, r.asking_organisation_id, r.bureau_id, r.prefecture_code
    FROM jsonb_populate_recordset(NULL::consultations, ${json}::jsonb) r`
  await complete(tx, json)
  await addChildren(tx, actor, office, numbered)
  await tx.$executeRaw`
    UPDATE import_rows i SET consultation_id = r.id FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, line int)
    WHERE i.import_id = ${office.importId}::uuid AND i.line = r.line`
}

async function numberRows(tx: Tx, { bureauId, letters }: Office, rows: readonly Row[]): Promise<Numbered[]> {
  const next = new Map<number, number>()
  const years = rows.map(({ facts }) => fiscalYear(facts.receivedOn))
  for (const year of new Set(years)) {
    const count = years.filter((one) => one === year).length
    const [row] = await tx.$queryRaw<{ last_number: number }[]>`
      INSERT INTO historic_counters AS counter (bureau_id, fiscal_year, last_number)
      VALUES (${bureauId}::uuid, ${year}, ${count})
      ON CONFLICT (bureau_id, fiscal_year) DO UPDATE SET last_number = counter.last_number + ${count}
      RETURNING last_number`
    next.set(year, (row?.last_number ?? count) - count)
  }
  return rows.map((row) => {
    const year = fiscalYear(row.facts.receivedOn)
    const running = (next.get(year) ?? 0) + 1
    next.set(year, running)
    return { ...row, id: randomUUID(), year, number: formatHistoricNumber(year, letters, running) }
  })
}

/** One line in the columns of its consultation; the officer of today looks after what is still open. */
function columnsOf({ id, line, number, year, facts }: Numbered, actor: Actor, office: Office) {
  const receivedAt = startOfJstDay(facts.receivedOn).toISOString()
  const completedAt = facts.completedOn ? startOfJstDay(facts.completedOn).toISOString() : null
  const officer = completedAt ? undefined : office.officers.get(facts.askingOrganisationId)
  const { channel, title, body } = facts
  return {
    ...{ id, line, number, channel, title, body, form: 'quick', fiscal_year: year },
    ...{ asking_organisation_id: facts.askingOrganisationId, prefecture_code: facts.prefectureCode },
    ...{ bureau_id: office.bureauId, drafting_organisation_id: actor.organisationId, import_id: office.importId },
    ...{ section_name: facts.sectionName, contact_name: facts.contactName, original_number: facts.originalNumber },
    ...{ drafted_by_membership_id: actor.membershipId, drafted_by_name: actor.name },
    ...{ received_at: receivedAt, completed_at: completedAt, last_activity_at: completedAt ?? receivedAt },
    officer_membership_id: officer?.membershipId ?? null,
    officer_name: officer?.name ?? (facts.officerName || null),
  }
}

async function insertDrafts(tx: Tx, json: string) {
  await tx.$executeRaw`
    INSERT INTO consultations (id, form, channel, title, body, asking_organisation_id, prefecture_code, bureau_id,
      drafting_organisation_id, import_id, section_name, contact_name, original_number, drafted_by_membership_id,
      drafted_by_name, last_activity_at)
    SELECT id, form, channel, title, body, asking_organisation_id, prefecture_code, bureau_id, drafting_organisation_id,
      import_id, section_name, contact_name, original_number, drafted_by_membership_id, drafted_by_name, last_activity_at
    FROM jsonb_populate_recordset(NULL::consultations, ${json}::jsonb)`
}

/** A register does not say when somebody was answered: no answer is waited for. */
async function receive(tx: Tx, json: string) {
  await tx.$executeRaw`
    UPDATE consultations c SET state = 'received', number = r.number, fiscal_year = r.fiscal_year, received_at = r.received_at,
      first_answered_at = r.received_at, officer_membership_id = r.officer_membership_id, officer_name = r.officer_name,
      waiting_on = 'desk', waiting_since = r.received_at
    FROM jsonb_populate_recordset(NULL::consultations, ${json}::jsonb) r WHERE c.id = r.id`
}

async function complete(tx: Tx, json: string) {
  await tx.$executeRaw`
    UPDATE consultations c SET state = 'completed', completed_at = r.completed_at, completion = 'answered_on_spot', waiting_on = 'nobody'
    FROM jsonb_populate_recordset(NULL::consultations, ${json}::jsonb) r WHERE c.id = r.id AND r.completed_at IS NOT NULL`
}

async function addChildren(tx: Tx, actor: Actor, office: Office, rows: readonly Numbered[]) {
  const who = { membershipId: actor.membershipId }
  const owned = ({ id, facts }: Numbered) => ({
    ...{ consultationId: id, askingOrganisationId: facts.askingOrganisationId },
    ...{ bureauId: office.bureauId, prefectureCode: facts.prefectureCode },
  })
  await tx.timelineEntry.createMany({
    data: rows.map((row) => ({
      ...{ ...owned(row), ...who, kind: 'imported', actorName: actor.name, actorSide: 'desk' },
      facts: { number: row.number, name: row.facts.originalNumber, fileName: office.fileName },
    })),
  })
  await tx.dialogueEntry.createMany({
    data: rows
      .filter(({ facts }) => facts.note !== '')
      .map((row) => ({
        ...{ ...owned(row), ...who, kind: 'note', audience: 'internal', body: row.facts.note },
        ...{ authorName: actor.name, authorSide: 'desk', people: row.facts.officerName },
        occurredAt: startOfJstDay(row.facts.completedOn ?? row.facts.receivedOn),
      })),
  })
  await tx.consultationTheme.createMany({
    data: rows.flatMap((row) => row.facts.themeKeys.map((themeKey) => ({ ...owned(row), themeKey, chosenBy: 'desk' }))),
  })
}
