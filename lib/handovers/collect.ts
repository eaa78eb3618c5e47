import type { Tx } from '@/lib/db/client'
import type { ItemKind } from './states'

/** One consultation that an officer has to hand over. */
export type Owned = {
  consultationId: string
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
  kind: ItemKind
}

/**
 * Everything that hangs on an officer: the open consultations in their name or with a support or a to-do of theirs, intake
 * they began, and completed consultations of their municipalities whose effect is still to be asked for.
 */
export async function collectItems(tx: Tx, bureauId: string, membershipId: string): Promise<Owned[]> {
  return await tx.$queryRaw<Owned[]>`
    SELECT c.id AS "consultationId", c.asking_organisation_id AS "askingOrganisationId", c.bureau_id AS "bureauId",
      c.prefecture_code AS "prefectureCode",
      CASE WHEN c.state = 'draft' THEN 'draft' WHEN c.state = 'completed' THEN 'follow_up' ELSE 'open' END AS kind
    FROM consultations c
    WHERE c.bureau_id = ${bureauId}::uuid AND (
      (c.state IN ('received', 'in_consultation', 'supporting') AND (c.officer_membership_id = ${membershipId}::uuid OR EXISTS (
        SELECT FROM supports s WHERE s.consultation_id = c.id AND s.owner_membership_id = ${membershipId}::uuid
          AND s.state IN ('proposed', 'agreed', 'under_way')) OR EXISTS (
        SELECT FROM todos t WHERE t.consultation_id = c.id AND t.owner_membership_id = ${membershipId}::uuid AND t.state = 'open')))
      OR (c.state = 'draft' AND c.drafting_organisation_id = ${bureauId}::uuid AND c.drafted_by_membership_id = ${membershipId}::uuid)
      OR (c.state = 'completed' AND c.asking_organisation_id IN (
        SELECT a.organisation_id FROM assignments a WHERE a.membership_id = ${membershipId}::uuid AND a.kind = 'officer'
          AND a.valid_from <= app.today() AND (a.valid_until IS NULL OR a.valid_until >= app.today()))
        AND EXISTS (SELECT FROM effects e JOIN questionnaires q ON q.id = e.questionnaire_id
          WHERE e.consultation_id = c.id AND q.state IN ('scheduled', 'asked'))))
    ORDER BY c.received_at NULLS FIRST, c.id`
}

/** The municipalities and prefectures an officer is named for today, or from a later day on. */
export async function collectPlaces(tx: Tx, bureauId: string, membershipId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT a.organisation_id AS id FROM assignments a
    WHERE a.bureau_id = ${bureauId}::uuid AND a.membership_id = ${membershipId}::uuid AND a.kind = 'officer'
      AND (a.valid_until IS NULL OR a.valid_until >= app.today())`
  return rows.map(({ id }) => id)
}
