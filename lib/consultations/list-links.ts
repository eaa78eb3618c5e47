import type { Tx } from '@/lib/db/client'

/** A consultation that belongs to another: how, seen from that other. */
export type LinkedConsultation = {
  id: string
  kind: 'related' | 'follows' | 'followed' | 'splitFrom' | 'splitOff'
  number: string
  title: string
  state: string
  place: string
  placeEn: string | null
}

/** The consultations that belong to this one, as far as whoever asks may read both ends. */
export async function listLinks(tx: Tx, consultationId: string): Promise<LinkedConsultation[]> {
  return await tx.$queryRaw<LinkedConsultation[]>`
    SELECT l.id, c.number, c.title, c.state, o.name AS place, o.name_en AS "placeEn",
      CASE WHEN l.kind = 'related' THEN 'related'
        WHEN l.kind = 'follows' THEN CASE WHEN l.consultation_id = ${consultationId}::uuid THEN 'follows' ELSE 'followed' END
        ELSE CASE WHEN l.consultation_id = ${consultationId}::uuid THEN 'splitFrom' ELSE 'splitOff' END END AS kind
    FROM consultation_links l
    JOIN consultations c ON c.id = CASE WHEN l.consultation_id = ${consultationId}::uuid THEN l.other_id ELSE l.consultation_id END
    JOIN organisations o ON o.id = c.asking_organisation_id
    WHERE (l.consultation_id = ${consultationId}::uuid OR l.other_id = ${consultationId}::uuid) AND c.state <> 'draft'
    ORDER BY c.number`
}
