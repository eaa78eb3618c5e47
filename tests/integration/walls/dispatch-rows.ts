import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** The registry of advisors: one who is shown to the municipality and signs in, one who is neither. */
export async function putAdvisors(put: Put, cast: Cast) {
  const of = { bureau_id: cast.bureauId, affiliation: '研究所', mode: 'hybrid', confirmed_by_name: '窓口' }
  const lists = { theme_keys: [], prefecture_codes: [], months: [] }
  const known = await put('advisors: shown', { ...of, ...lists, name: '助言 者', user_id: cast.advisor.userId })
  await put('advisors: not shown', { ...of, ...lists, name: '別の 者' })
  const by = { advisor_id: known.id, bureau_id: cast.bureauId }
  await put('advisor_internals', { ...by, note: '内部', changed_by_name: '窓口' })
  await put('advisor_trainings', {
    ...by,
    course: '研修',
    held_on: '2026-06-01',
    state: 'taken',
    noted_by_name: '窓口',
  })
  const declared = { ...by, body: '団体', declared_by_name: '名' }
  await put('advisor_conflicts: by the advisor', { ...declared, declared_side: 'advisor' })
  await put('advisor_conflicts: by the desk', { ...declared, declared_side: 'desk' })
  const cap = { bureau_id: cast.bureauId, fiscal_year: 2026, scope: 'advisor', unit: 'days' }
  await put('dispatch_caps', { ...cap, cap: 10, is_strict: false, set_by_name: '管理者' })
  const link = { purpose: 'offer', subject_id: known.id, organisation_id: cast.bureauId, bureau_id: cast.bureauId }
  await put('one_time_links: offer', {
    ...{ ...link, recipient_name: '助言 者', issued_by_name: '窓口', expires_at: '2099-03-31' },
  })
  return known
}

/** A dispatch of the advisor: suggested, shown, wished for, offered, done, and what else it cost. `of`: the consultation's columns, with the support. */
export async function putDispatch(put: Put, advisor: Values, request: Values, of: Values) {
  const by = { advisor_id: advisor.id }
  await put('dispatch_suggestions', { ...of, inputs: {}, results: {}, made_by_name: '窓口' })
  await put('dispatch_candidates: shown', { ...of, ...by, shown_by_name: '窓口' })
  await put('dispatch_wishes', { ...of, advisor_ids: [advisor.id], wished_by_name: '職員' })
  const amount = { fiscal_year: 2026, days: 1, hours: 0 }
  const offer = { request_id: request.id, ...of, ...by, ...amount, menu_key: 'menu', mode: 'onsite', fee_yen: 1 }
  await put('dispatch_offers', { ...offer, travel_yen: 0, from_on: '2026-12-01', until_on: '2026-12-02' })
  const { bureau_id, asking_organisation_id: organisation_id } = of
  await put('dispatch_choices', { request_id: request.id, bureau_id, chosen_by_name: '窓口' })
  const entry = { request_id: request.id, bureau_id, organisation_id, ...by, ...amount, menu_key: 'menu', yen: 1 }
  await put('quota_entries', { ...entry, act: 'offer', stage: 'reserved', by_name: '窓口' })
  await put('dispatch_fees', {
    ...{ request_id: request.id, ...of, ...by, ...amount, held_on: '2026-12-01', fee_yen: 1, travel_yen: 0 },
    recorded_by_name: '窓口',
  })
  const spent = { kind: 'hall', yen: 3000, spent_on: '2026-12-01', recorded_by_name: '窓口' }
  await put('support_costs', { ...of, ...spent })
}
