import type { Tx } from '@/lib/db/client'
import { joinSql, sql } from '@/lib/db/sql'
import { searchWords } from '@/lib/search/words'

/** A precedent as it is read. */
export type Precedent = {
  id: string
  grant: string
  grantEn: string
  fiscalYear: number
  guideline: string
  question: string
  answer: string
  publishedAt: Date
}

/** How precedents are narrowed down. */
export type PrecedentWish = { grantKey?: string; fiscalYear?: number; typed?: string }

export const PRECEDENTS_SHOWN = 50

/** Precedents of the reader's bureau by grant, year and words, the newest first; every word has to occur. One more than is shown, if there are. */
export async function searchPrecedents(tx: Tx, bureauId: string, wish: PrecedentWish): Promise<Precedent[]> {
  const wanted = [sql`p.bureau_id = ${bureauId}::uuid`, sql`p.withdrawn_at IS NULL`]
  if (wish.grantKey) wanted.push(sql`p.grant_key = ${wish.grantKey}`)
  if (wish.fiscalYear) wanted.push(sql`p.fiscal_year = ${wish.fiscalYear}`)
  for (const word of searchWords(wish.typed ?? ''))
    wanted.push(sql`position(app.norm_ja(${word}) IN app.norm_ja(p.question || p.answer || p.guideline)) > 0`)
  return await tx.$queryRaw<Precedent[]>`
    SELECT p.id, g.name AS grant, g.name_en AS "grantEn", p.fiscal_year AS "fiscalYear", p.guideline, p.question, p.answer,
      p.published_at AS "publishedAt"
    FROM precedents p JOIN grants g ON g.key = p.grant_key
    WHERE ${joinSql(wanted, ' AND ')}
    ORDER BY p.published_at DESC, p.id
    LIMIT ${PRECEDENTS_SHOWN + 1}`
}
