import { randomUUID } from 'node:crypto'
import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

const WRITTEN = { name: '加速化事業', quota: 3, set_up_by_name: '本省' }
const ANNOUNCED = { opens_at: '2020-04-01', closes_at: '2099-03-31', announced_at: '2020-04-01', state: 'announced' }

/** Programmes of both keepers with entries, wishes, judgements and targets of the municipality whose rows are tried. */
export async function putProgrammes(put: Put, cast: Cast) {
  const { staff, manager, bureauId: bureau_id } = cast
  const of = { asking_organisation_id: staff.organisationId, bureau_id, prefecture_code: staff.prefectureCode }
  const led = { ...WRITTEN, type: 'bureau_led', bureau_id }
  await put('programmes: national draft', { ...WRITTEN, type: 'theme', fiscal_year: 2031 })
  const national = await put('programmes: national', { ...WRITTEN, type: 'theme', fiscal_year: 2032, ...ANNOUNCED })
  const other = await put('programmes: another national', {
    ...WRITTEN,
    type: 'theme',
    fiscal_year: 2033,
    ...ANNOUNCED,
  })
  await put("programmes: the bureau's draft", { ...led, fiscal_year: 2031 })
  const own = await put("programmes: the bureau's", { ...led, fiscal_year: 2032, ...ANNOUNCED })
  const criterion = { name: '課題', weight: 1, sort: 0 }
  await put('programme_criteria: national', { ...criterion, programme_id: national.id })
  await put("programme_criteria: the bureau's", { ...criterion, programme_id: own.id })

  const entry = { ...of, theme_keys: ['other'], situation: '現状', contact_name: '担当' }
  const sent = { ...entry, state: 'sent', received_at: '2026-05-01' }
  const begun = await put('programmes: with a draft', { ...led, fiscal_year: 2033, ...ANNOUNCED })
  const draft = await put('programme_entries: draft', { ...entry, programme_id: begun.id })
  const file = { uploader_organisation_id: staff.organisationId, uploaded_by_name: '担当', sha256: '0' }
  const text = { file_name: '資料.txt', format: 'txt', content_type: 'text/plain', bytes: 1 }
  await put('programme_entry_files: draft', { ...file, ...text, entry_id: draft.id, storage_key: randomUUID() })
  const toNational = await put('programme_entries: national', { ...sent, programme_id: national.id })
  const entered = await put("programme_entries: the bureau's", { ...sent, programme_id: own.id })
  await put('programme_entry_files: national', { ...file, ...text, entry_id: toNational.id, storage_key: randomUUID() })
  await put("programme_entry_files: the bureau's", {
    ...file,
    ...text,
    entry_id: entered.id,
    storage_key: randomUUID(),
  })
  const open = await put('programmes: with a shared entry', { ...led, fiscal_year: 2034, ...ANNOUNCED })
  const paper = { shared_with_prefecture: true, channel: 'paper' }
  const shared = await put('programme_entries: shared', { ...sent, ...paper, programme_id: open.id })
  await put('programme_entry_files: shared', { ...file, ...text, entry_id: shared.id, storage_key: randomUUID() })

  const wish = { ...of, reason: '理由', wanted_until: '2099-04-30', asked_by_name: '担当' }
  await put('programme_extensions', { ...wish, programme_id: own.id })
  await put('programme_extensions: national', { ...wish, programme_id: national.id })
  const reminded = { ...of, days_before: 10, closes_at: '2099-03-31' }
  await put('programme_reminders', { ...reminded, programme_id: own.id, entry_id: entered.id })
  const judged = { membership_id: manager.membershipId, judge_name: '採点' }
  await put('programme_judgements', { ...judged, programme_id: own.id, entry_id: entered.id })
  const meant = { outcome: 'selected', reason: '理由', kept_by_name: '窓口' }
  await put('programme_selections', { ...meant, programme_id: own.id, entry_id: entered.id })
  await put('programme_selections: national', { ...meant, programme_id: national.id, entry_id: toNational.id })
  const place = { organisation_id: staff.organisationId, bureau_id, prefecture_code: staff.prefectureCode }
  const target = { ...place, fiscal_year: 2032 }
  const decided = { type: 'bureau_led', programme_id: own.id, entry_id: entered.id }
  await put('programme_targets: decided', { ...target, ...decided })
  const published = { type: 'theme', published_at: '2026-04-01', programme_id: national.id, entry_id: toNational.id }
  await put('programme_targets: published', { ...target, ...published })
  const offer = { ...of, programme_id: national.id, reason: '理由', answer_by: '2099-03-31', offered_by_name: '本省' }
  await put('programme_offers: at the bureau', { ...offer, state: 'offered' })
  const passed = { state: 'passed_on', passed_on_at: '2026-05-01', programme_id: other.id }
  await put('programme_offers: passed on', { ...offer, ...passed })
  await put('prefecture_targets', { ...place, fiscal_year: 2032, programme: '県の事業', entered_by_name: '県' })
}

/** Peers: an offer of the municipality whose rows are tried, and pairings in which it seeks help from its neighbour. */
export async function putPeers(put: Put, cast: Cast, of: Values) {
  const { staff, neighbour } = cast
  const area = { bureau_id: cast.bureauId, prefecture_code: staff.prefectureCode }
  const said = { ...area, theme_keys: ['other'], what: '会議の進め方', contact: '高齢福祉課', offered_by_name: '担当' }
  await put('peer_offers', { ...said, asking_organisation_id: staff.organisationId })
  const theirs = await put('peer_offers: of the neighbour', {
    ...said,
    asking_organisation_id: neighbour.organisationId,
  })
  const pairing = { ...of, peer_organisation_id: neighbour.organisationId, summary: '助言', proposed_by_name: '窓口' }
  await put('peer_pairings: proposed', { ...pairing, peer_offer_id: theirs.id })
  const more = await put('peer_offers: another', { ...said, asking_organisation_id: neighbour.organisationId })
  const asked = { state: 'asked', asker_consented_at: '2026-05-01' }
  await put('peer_pairings: asked', { ...pairing, ...asked, peer_offer_id: more.id })
}
