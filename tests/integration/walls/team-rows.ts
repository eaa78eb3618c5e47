import { randomUUID } from 'node:crypto'
import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** A room with an advisor, a contractor and somebody of the prefecture in it today, and one member whose time is over. */
export async function putTeam(
  put: Put,
  cast: Cast,
  of: Values,
  { menuId, themeKey }: { menuId: string; themeKey: string },
  name: 'closed' | 'shared',
) {
  const { id: support_id } = await put(`supports: of the team, ${name}`, { ...of, menu_id: menuId, reason: '理由' })
  const dates = { opens_on: '2026-04-01', ends_on: '2099-03-31' }
  const team = await put(`teams: ${name}`, {
    ...{ ...of, ...dates, support_id, name: '支援チーム', place_name: '見本町', opened_by_name: '窓口' },
  })
  const room = { ...of, team_id: team.id }
  const member = { ...room, name: '構成 員', from_on: '2026-04-01', until_on: '2099-03-31' }
  const { userId: user_id } = cast.advisor
  await put(`team_members: ${name}`, { ...member, kind: 'advisor', user_id, role: 'advisor' })
  const held = { label: '第1回', held_on: '2026-11-01', mode: 'onsite', recorded_by_name: '窓口' }
  const session = await put(`support_sessions: of the team, ${name}`, { ...of, ...held, support_id })
  const present = { session_id: session.id, kind: 'desk', number: 2 }
  await put(`session_participants: of the team, ${name}`, { ...of, ...present })
  const planned = { label: '第2回', planned_on: '2026-12-10', planned_by_name: '窓口' }
  await put(`planned_sessions: of the team, ${name}`, { ...of, ...planned, support_id })
  if (name === 'closed') {
    const inside = [
      ['contractor', cast.contractor],
      ['prefecture_staff', cast.prefecture],
    ] as const
    for (const [role, { userId }] of inside)
      await put(`team_members: ${role}`, { ...member, kind: 'other', user_id: userId, role })
    const past = { from_on: '2026-04-01', until_on: '2026-04-02' }
    const { userId } = cast.headquarters
    await put('team_members: past', { ...member, ...past, kind: 'headquarters', user_id: userId, role: 'headquarters' })
  }
  const agreed = { kind: 'aim', text: '目指す姿', agreed_on: '2026-05-01', agreed_by: '町', set_by_name: '窓口' }
  await put(`team_agreements: ${name}`, { ...room, ...agreed })
  await put(`team_events: ${name}`, { ...room, kind: 'aim', actor_name: '窓口', actor_side: 'desk' })
  const entry = { kind: 'inspection', title: '視察', on_day: '2026-06-01', written_by_name: '担当' }
  const { id: entry_id } = await put(`team_entries: ${name}`, { ...room, ...entry })
  await put(`attendances: ${name}`, { ...room, entry_id, label: '町', number: 3 })
  await put(`team_points: ${name}`, { ...room, kind: 'opinion', text: '意見', written_by_name: '担当' })
  await put(`roadmap_versions: ${name}`, {
    ...{ ...room, number: 1, items: '[]', saved_by_name: '担当', saved_by_side: 'desk' },
  })
  const out = { state: 'published', consented_at: '2026-11-01', published_at: '2026-11-01' }
  const report = await put(`case_reports: ${name}`, {
    ...{ ...room, fiscal_year: 2026, title: '報告', efforts: '取組' },
    ...(name === 'shared' ? out : {}),
  })
  const of_report = { ...of, report_id: report.id }
  await put(`case_report_consents: ${name}`, {
    ...{ ...of_report, kind: 'agreed', of_version: 1, said_by_name: '担当', said_on: '2026-06-01' },
    ...{ noted_by_name: '担当', noted_by_side: 'municipality' },
  })
  await put(`case_report_themes: ${name}`, { ...of_report, theme_key: themeKey })
  await put(`estimate_versions: ${name}`, { ...room, number: 1, inputs: '{}', saved_by_name: '担当' })
  await put(`attachments: of the room, ${name}`, {
    ...{ ...room, uploader_organisation_id: cast.bureauId, parent_kind: 'team', file_name: '資料.pdf', format: 'pdf' },
    ...{ content_type: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64), storage_key: randomUUID() },
    uploaded_by_name: '窓口',
  })
}
