import { ACTORS } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

const ASKING = ['nobody', 'staff', 'neighbour', 'farStaff', 'prefecture', 'otherPrefecture']
const DESKS = 'officer manager farOfficer farManager administrator farAdministrator operator'

/** Who reads what is on trial elsewhere, and what was done with a national menu. */
export const TRIAL_ELSEWHERE = ACTORS.filter((actor) => !ASKING.includes(actor)).join(' ')
export const NATIONAL_EVENTS = DESKS

/** A draft of the bureau's, one on trial in another prefecture, and what was done with a draft and with a national menu. */
export async function putMenus(put: Put, bureauId: string, nationalId: string) {
  const words = { name: '案', name_en: 'Draft', description: '説明', description_en: 'Description' }
  const menu = { ...words, bureau_id: bureauId, pillar: 'I', kind: 'practice', choosable_at_intake: true, sort: 1 }
  const since = { valid_from: '2020-04-01', follow_up_months: [1] }
  const draft = await put("menus: the bureau's draft", { ...menu, ...since, key: 'walls_draft', state: 'draft' })
  const trial = { trial_prefectures: ['99'], trial_limit: 2, trial_from: '2020-04-01', trial_until: '2099-03-31' }
  await put("menus: the bureau's trial elsewhere", { ...menu, ...since, ...trial, key: 'walls_trial', state: 'trial' })
  const event = { kind: 'changed', on_day: '2026-11-22', by_name: '管理' }
  await put("menu_events: of the bureau's draft", { ...event, menu_id: draft.id })
  await put('menu_events: of a national menu', { ...event, menu_id: nationalId })
}
