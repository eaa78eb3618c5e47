import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'

/** More than any bureau's registry holds; the list says so when it is reached. */
export const MOST_ADVISORS = 300

const Address = z.object({
  theme: z.string().max(60).optional().catch(undefined),
  prefecture: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .catch(undefined),
  mode: z.enum(['onsite', 'online']).optional().catch(undefined),
  activity: z.enum(['active', 'resting', 'unconfirmed']).optional().catch(undefined),
  q: z.string().trim().max(60).optional().catch(undefined),
})

/** Which advisors a list shows, as its address says; what makes no sense there is left out. */
export type AdvisorsAddress = z.infer<typeof Address>

/** Reads the address of the registry's list. */
export function readAdvisorsAddress(search: Record<string, string | string[] | undefined>): AdvisorsAddress {
  return Address.parse(search)
}

/** An advisor in the list: entry, and when last asked and last out. */
export type ListedAdvisor = {
  id: string
  name: string
  kana: string
  affiliation: string
  isPrefectural: boolean
  themeKeys: string[]
  prefectureCodes: string[]
  mode: string
  restingSince: Date | null
  confirmedAt: Date
  hasAccount: boolean
  conflicts: number
  lastOfferAt: Date | null
  lastVisitOn: Date | null
}

/** The bureau's registry by reading, narrowed down as the address says. The activity is judged by the caller, who knows the day. */
export async function listAdvisors(tx: Tx, bureauId: string, address: AdvisorsAddress): Promise<ListedAdvisor[]> {
  const { theme, prefecture, mode, q } = address
  return await tx.$queryRaw<ListedAdvisor[]>`
    SELECT a.id, a.name, a.kana, a.affiliation, a.is_prefectural AS "isPrefectural", a.theme_keys AS "themeKeys",
      a.prefecture_codes AS "prefectureCodes", a.mode, a.resting_since AS "restingSince", a.confirmed_at AS "confirmedAt", a.user_id IS NOT NULL AS "hasAccount",
      (SELECT count(*)::int FROM advisor_conflicts c WHERE c.advisor_id = a.id AND c.ended_at IS NULL) AS conflicts,
      (SELECT max(r.sent_at) FROM dispatch_offers o JOIN requests r ON r.id = o.request_id WHERE o.advisor_id = a.id) AS "lastOfferAt",
      (SELECT max(f.held_on) FROM dispatch_fees f WHERE f.advisor_id = a.id) AS "lastVisitOn"
    FROM advisors a
    WHERE a.bureau_id = ${bureauId}::uuid
      AND ${theme ? sql`${theme} = ANY (a.theme_keys)` : sql`true`}
      AND ${prefecture ? sql`(a.prefecture_code = ${prefecture} OR ${prefecture} = ANY (a.prefecture_codes))` : sql`true`}
      AND ${mode ? sql`a.mode IN (${mode}, 'hybrid')` : sql`true`}
      AND ${q ? sql`position(app.norm_ja(${q}) IN app.norm_ja(a.name || ' ' || a.kana || ' ' || a.affiliation)) > 0` : sql`true`}
    ORDER BY a.kana, a.id LIMIT ${MOST_ADVISORS}::int`
}
