import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** Practices: published, not yet, and no longer. */
export async function putPractices(put: Put, cast: Cast, themeKey: string) {
  const told = { organisation_id: cast.staff.organisationId, title: '取組', summary: '行ったこと', source: '資料' }
  const practice = await put('practices', { ...told, key: 'walls_1', published_at: '2026-04-01' })
  const draft = await put('practices: not published yet', { ...told, key: 'walls_2' })
  const past = { published_at: '2020-04-01', valid_until: '2021-03-31' }
  await put('practices: no longer valid', { ...told, key: 'walls_3', ...past })
  await put('practice_themes', { practice_id: practice.id, theme_key: themeKey })
  await put('practice_themes: not published yet', { practice_id: draft.id, theme_key: themeKey })
  return practice.id
}

/** Drafts of practices: one that only the desk knows, one its municipality was asked about; and who asked after reading. */
export async function putPracticeDrafts(
  put: Put,
  practiceId: unknown,
  of: Record<'closed' | 'shared' | 'draft', Values>,
) {
  const text = { title: '取組', fiscal_year: 2026, summary: '行ったこと', flagged_by_name: '窓口' }
  const word = {
    of_version: 1,
    said_on: '2026-11-01',
    said_by_name: '窓口',
    noted_by_name: '窓口',
    noted_by_side: 'desk',
  }
  const inside = await put('practice_drafts: not asked yet', { ...of.closed, ...text })
  const asked = { state: 'asked', asked_at: '2026-11-01' }
  const outside = await put('practice_drafts: asked', { ...of.shared, ...text, ...asked })
  const { support_id: _, ...closed } = of.closed
  const { support_id: __, ...shared } = of.shared
  await put('practice_words: not asked yet', { ...ofArea(closed), ...word, draft_id: inside.id, kind: 'asked' })
  await put('practice_words: asked', { ...ofArea(shared), ...word, draft_id: outside.id, kind: 'asked' })
  for (const filed_side of ['municipality', 'prefecture']) {
    const filed = { ...ofArea(closed), ...text, origin: 'form', filed_side }
    const { id: draft_id } = await put(`practice_drafts: filed by the ${filed_side}`, filed)
    const own = { ...ofArea(closed), ...word, draft_id }
    await put(`practice_words: filed by the ${filed_side}`, { ...own, kind: 'filed', noted_by_side: filed_side })
    if (filed_side === 'prefecture')
      await put('practice_words: of the municipality', { ...own, kind: 'refused', noted_by_side: 'municipality' })
  }
  await put('practice_inquiries: draft', { ...of.draft, practice_id: practiceId })
  await put('practice_inquiries: closed', { ...closed, practice_id: practiceId })
}

function ofArea({ consultation_id: _, ...owner }: Values): Values {
  return owner
}

/** Calls for practices: one that is written, one that a prefecture is asked by; and a sheet that it sent. */
export async function putPracticeCalls(put: Put, cast: Cast, matterId: unknown) {
  const { bureauId: bureau_id, prefecture } = cast
  const text = { bureau_id, matter_id: matterId, title: '募集', due_on: '2026-12-01', written_by_name: '窓口' }
  const place = { bureau_id, organisation_id: prefecture.organisationId, prefecture_code: prefecture.prefectureCode }
  const draft = await put('practice_calls: draft', text)
  const opened = { state: 'open', opened_at: '2026-11-01', opened_by_name: '窓口' }
  const open = await put('practice_calls: open', { ...text, ...opened })
  await put('practice_call_places: not asked yet', { ...place, call_id: draft.id })
  await put('practice_call_places: asked', { ...place, call_id: open.id, asked_at: '2026-11-01' })
  const { organisation_id: _, ...area } = place
  await put('practice_sheets', { ...area, call_id: open.id, file_name: 'x.xlsx', state: 'taken', sent_by_name: '県' })
}

function fileOf(storage_key: string): Values {
  return {
    ...{
      uploader_organisation_id: '00000000-0000-4000-8000-000000000000',
      file_name: 'x.pdf',
      format: 'pdf',
      bytes: 1,
    },
    ...{
      content_type: 'application/pdf',
      sha256: '0',
      storage_key: `reference-${storage_key}`,
      uploaded_by_name: '局',
    },
  }
}

/** Where a practice was spread, also in a consultation; and who copied it. */
export async function putPracticeSpread(put: Put, cast: Cast, practiceId: unknown, closed: Values) {
  const { bureauId: bureau_id, neighbour } = cast
  const spread = { practice_id: practiceId, bureau_id, spread_on: '2026-11-01', audience: '会', noted_by_name: '窓口' }
  await put('practice_spreads', { ...spread, kind: 'seminar' })
  await put('practice_spreads: in a consultation', { ...spread, ...closed, kind: 'consultation' })
  const part = { title: '手引き', edition_year: 2026, part: '各論' }
  const { id: part_id } = await put('handbook_parts: sent', part)
  await put('reference_files', { ...fileOf('sent'), part_id })
  const open = await put('handbook_parts: public', { ...part, is_public: true, permission: '許可あり' })
  await put('reference_files: public', { ...fileOf('open'), part_id: open.id })
  const message = { dialogue_entry_id: '00000000-0000-4000-8000-000000000000', sent_on: '2026-11-01' }
  await put('reference_sendings', { ...closed, ...message, part_id, sent_by_name: '窓口' })
  await put('practice_copies', {
    ...{ practice_id: practiceId, organisation_id: neighbour.organisationId, bureau_id, copied_on: '2026-11-01' },
    ...{ prefecture_code: neighbour.prefectureCode, noted_by_side: 'municipality', noted_by_name: '町' },
  })
}

/** The priority matters of a practice that only the desk knows, and of one that is out. */
export async function putPracticeMatters(put: Put, of: (row: string) => Values) {
  const [inside, outside] = [of('practice_drafts: not asked yet'), of('practice_drafts: asked')]
  const { id, ...matter } = of('priority_matters')
  const owner = ({ id: draft_id, asking_organisation_id, bureau_id, prefecture_code }: Values) => ({
    ...{ draft_id, asking_organisation_id, bureau_id, prefecture_code },
  })
  await put('practice_priorities: not asked yet', { ...owner(inside), matter_id: id })
  const told = await put('priority_matters: of what is out', { ...matter, position: 2 })
  const out = { organisation_id: outside.asking_organisation_id, title: '取組', summary: '行ったこと', source: '' }
  await put('practices: of a draft', { ...out, key: 'walls_4', draft_id: outside.id, published_at: '2026-04-01' })
  await put('practice_priorities: out', { ...owner(outside), matter_id: told.id })
}
