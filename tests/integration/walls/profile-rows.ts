import { randomUUID } from 'node:crypto'
import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** What was passed on to headquarters, and precedents. */
export async function putInquiries(put: Put, cast: Cast, of: Values) {
  const passed = { ...of, title: '件名', question: '問い', passed_by_name: '窓口' }
  const inquiry = { ...passed, addressee_organisation_id: cast.headquarters.organisationId }
  await put('headquarters_inquiries: asked', inquiry)
  await put('headquarters_inquiries: withdrawn', { ...inquiry, state: 'withdrawn' })
  await put('grants', { key: 'of_walls', name: '交付金', name_en: 'Grant', description: '', askers: [], sort: 1 })
  const written = {
    bureau_id: cast.bureauId,
    grant_key: 'of_walls',
    fiscal_year: 2026,
    question: '問い',
    answer: '答え',
  }
  const told = { title: '件名', asked: '問い', done: '答え', theme_keys: ['of_walls'], fiscal_year: 2026 }
  const asking = { asked_by_name: '窓口', answer_by: '2026-12-01' }
  await put('asked_requests', { ...of, ...told, ...asking })
  await put('asked_examples', { ...told, id: randomUUID(), bureau_id: cast.bureauId })
  const precedent = await put('precedents', { ...written, published_by_name: '窓口' })
  await put('precedents: withdrawn', { ...written, published_by_name: '窓口', withdrawn_at: new Date() })
  await put('precedent_sources', { ...of, precedent_id: precedent.id })
}

/** The figures, readiness, areas, costs and plan of the municipality whose rows are tried. */
export async function putProfiles(put: Put, cast: Cast) {
  const { staff, prefecture, bureauId } = cast
  const of = { organisation_id: staff.organisationId, bureau_id: bureauId, prefecture_code: staff.prefectureCode }
  const author = { author_name: '名', author_side: 'municipality' }
  const figure = { kind: 'population', value: 1, as_of: '2026-04-01', source: '資料', ...author }
  await put('figures: of the municipality', { ...of, ...figure, scope: 'municipality' })
  await put('figures: of the prefecture', {
    ...of,
    organisation_id: prefecture.organisationId,
    ...figure,
    scope: 'prefecture',
  })
  await put('figures: of the nation', { ...figure, kind: 'households', scope: 'nation' })
  await put('profile_confirmations', { ...of, ...author })
  const check = { ...of, ...author, checked_on: '2026-06-01', answers: {} }
  await put('capacity_checks: by the municipality', check)
  await put('capacity_checks: by the desk', { ...check, author_side: 'desk' })
  const area = await put('living_areas', { ...of, name: '東部' })
  await put('area_resources', { ...of, area_id: area.id, kind: 'centre', name: '東部センター' })
  const year = { fiscal_year: 2025, excess: 1, standing: 'meets', source: '資料' }
  await put('cost_consultations', { ...of, ...author, ...year })
  await put('welfare_plan_items', { number: 16, name: '全庁的な体制整備', name_en: 'Organisation', theme_keys: [] })
  await put('welfare_plan_marks', { ...of, ...author, item_number: 16, standing: 'working' })
}
