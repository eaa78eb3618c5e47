import type { Tx } from '@/lib/db/client'
import type { Precedent } from './search'

type About = { bureauId: string; grantKey: string | null; title: string; body: string }

/** The precedents of the same grant that share most pairs of letters with what is being asked. */
export async function suggestPrecedents(tx: Tx, { bureauId, grantKey, title, body }: About): Promise<Precedent[]> {
  if (!grantKey) return []
  const asked = `${title}${body}`.slice(0, 2000)
  return await tx.$queryRaw<Precedent[]>`
    SELECT p.id, g.name AS grant, g.name_en AS "grantEn", p.fiscal_year AS "fiscalYear", p.guideline, p.question, p.answer,
      p.published_at AS "publishedAt"
    FROM precedents p JOIN grants g ON g.key = p.grant_key
    WHERE p.bureau_id = ${bureauId}::uuid AND p.grant_key = ${grantKey} AND p.withdrawn_at IS NULL
    ORDER BY cardinality(ARRAY(SELECT unnest(app.bigrams(p.question)) INTERSECT SELECT unnest(app.bigrams(${asked})))) DESC, p.published_at DESC
    LIMIT 5`
}

/** The precedent written from an inquiry, as the desk sees it; null when there is none. */
export async function readPrecedentOf(tx: Tx, consultationId: string) {
  return await tx.precedent.findFirst({
    where: { source: { consultationId }, withdrawnAt: null },
    select: { id: true, question: true, answer: true, guideline: true, publishedAt: true, publishedByName: true },
  })
}
