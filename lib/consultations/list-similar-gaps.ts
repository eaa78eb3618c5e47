import type { Tx } from '@/lib/db/client'

/** An earlier consultation that touches the same fields. */
export type SimilarGap = {
  number: string
  title: string
  state: string
  municipality: string
  municipalityEn: string | null
  receivedAt: Date
  fields: string[]
}

type About = { id: string; bureauId: string; fields: readonly string[]; isGap: boolean }

/**
 * Consultations that fall between the systems or touch several fields, like this one: those with most fields and themes in
 * common first. The database shows the desk those of its bureau, a municipality its own alone.
 */
export async function listSimilarGaps(tx: Tx, { id, bureauId, fields, isGap }: About): Promise<SimilarGap[]> {
  if (!isGap && fields.length < 2) return []
  return await tx.$queryRaw<SimilarGap[]>`
    SELECT c.number, c.title, c.state, o.name AS municipality, o.name_en AS "municipalityEn", c.received_at AS "receivedAt", c.fields
    FROM consultations c
    JOIN organisations o ON o.id = c.asking_organisation_id
    WHERE c.bureau_id = ${bureauId}::uuid AND (c.is_gap OR cardinality(c.fields) > 1)
      AND c.id <> ${id}::uuid AND c.state NOT IN ('draft', 'withdrawn')
      AND (c.fields && ${[...fields]}::text[] OR (c.is_gap AND ${isGap})
        OR EXISTS (SELECT FROM consultation_themes a JOIN consultation_themes b ON b.theme_key = a.theme_key AND b.consultation_id = ${id}::uuid
          WHERE a.consultation_id = c.id))
    ORDER BY cardinality(ARRAY(SELECT unnest(c.fields) INTERSECT SELECT unnest(${[...fields]}::text[])))
        + (SELECT count(*) FROM consultation_themes a JOIN consultation_themes b ON b.theme_key = a.theme_key AND b.consultation_id = ${id}::uuid
          WHERE a.consultation_id = c.id) DESC, c.received_at DESC
    LIMIT 5`
}
