import { nextNumber, ownerQuery, ownerRow } from './owner'

type NewPractice = {
  organisationId: string
  title: string
  summary?: string
  themeKeys?: string[]
  publishedAt?: string | null
}

/** A practice as the seeds of reference data write it, published on 1 April 2026 unless said. */
export async function createPractice({ organisationId, title, ...more }: NewPractice): Promise<{ id: string }> {
  const { summary = '行ったこと', themeKeys = [], publishedAt = '2026-04-01T00:00:00+09:00' } = more
  const practice = await ownerRow<{ id: string }>(
    `INSERT INTO practices (key, organisation_id, title, summary, result, source, published_at)
     VALUES ($1, $2, $3, $4, '得られたこと', '報告書', $5) RETURNING id`,
    [`practice_${nextNumber()}`, organisationId, title, summary, publishedAt],
  )
  for (const key of themeKeys) await ownerQuery('INSERT INTO practice_themes VALUES ($1, $2)', [practice.id, key])
  return practice
}
