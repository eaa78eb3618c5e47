import type { Municipality } from '@/tests/factories/organisations'
import { ownerRow } from '@/tests/factories/owner'
import { staffOf } from '@/tests/factories/people'

/** Somebody of a town, with an account. */
export async function openAccount(town: string, signInName: string) {
  const municipality = await ownerRow<Municipality>(
    `SELECT id, kind, name, name_en AS "nameEn", bureau_id AS "bureauId", prefecture_code AS "prefectureCode", code
     FROM organisations WHERE name = $1 AND kind = 'municipality'`,
    [town],
  )
  return await staffOf(municipality, { name: `${town} 係`, signInName })
}
