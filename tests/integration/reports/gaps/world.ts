import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createOrganisation, createPrefecture } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'
import { insertRows, type Row } from '../random/insert'
import { NOW } from '../world'

/** What is known of one need: its consultations, the business days to each first answer, the points given to supports, and what parties replied. */
export type Known = { asked: number; answeredOn?: string; points?: number[]; replies?: string[]; name?: string }

/** A bureau whose one municipality has asked about each of these themes so often, with what came of it; received on 1 June 2026, a Monday. */
export async function createGapsWorld(needs: readonly Known[]) {
  const bureau = await createBureau()
  const manager: Actor & { bureauId: string } = { ...(await managerOf(bureau)), bureauId: bureau.id, clock: NOW }
  const officer: Actor & { bureauId: string } = { ...(await officerOf(bureau)), bureauId: bureau.id, clock: NOW }
  const place = await createMunicipality({ prefecture: await createPrefecture({ bureau }) })
  const office = await createOrganisation('partner_office')
  const menu = await createMenu()
  const themes: string[] = []
  const rows: Record<string, Row[]> = { consultations: [], consultation_themes: [], supports: [] }
  for (const name of ['questionnaires', 'effects', 'requests']) rows[name] = []
  const owned = { asking_organisation_id: place.id, bureau_id: bureau.id, prefecture_code: place.prefectureCode }
  const put = (table: string, row: Row) => {
    const whole: Row = { id: randomUUID(), ...owned, ...row }
    rows[table]?.push(whole)
    return whole.id
  }
  for (const need of needs) {
    const { key } = await createTheme(need.name ? { name: need.name } : {})
    themes.push(key)
    const ids = Array.from({ length: need.asked }, () => consultation(need.answeredOn))
    for (const id of ids) rows.consultation_themes?.push({ consultation_id: id, ...owned, theme_key: key })
    const child = {
      consultation_id: ids[0],
      menu_id: menu.id,
      state: 'done',
      reason: '合う',
      proposed_at: at('2026-06-02'),
    }
    for (const point of need.points ?? []) answer(put('supports', child), ids[0], point)
    const asked = { consultation_id: ids[0], support_id: need.replies ? put('supports', child) : null }
    for (const state of need.replies ?? []) request(asked, state)
  }
  await insertRows(rows)
  return { bureau, manager, officer, place, themes, menu }

  function consultation(answeredOn: string | undefined) {
    const number = (rows.consultations?.length ?? 0) + 1
    return put('consultations', {
      ...{ state: 'in_consultation', drafting_organisation_id: place.id, title: `相談${number}`, body: '本文' },
      ...{ number: `R8-${bureau.letters}-${String(number).padStart(5, '0')}`, resume_code: randomUUID().slice(0, 8) },
      ...{ fiscal_year: 2026, running_number: number, received_at: at('2026-06-01'), waiting_since: at('2026-06-01') },
      ...{ first_answered_at: answeredOn ? at(answeredOn) : null, answer_due_on: '2026-06-15', waiting_on: 'desk' },
      last_activity_at: at('2026-06-01'),
    })
  }

  function answer(support_id: unknown, consultation_id: unknown, usefulness: number) {
    const month = new Date(Date.UTC(2000, rows.questionnaires?.length ?? 0, 1)).toISOString().slice(0, 10)
    const questionnaire_id = put('questionnaires', {
      ...{
        due_month: month,
        ask_on: '2026-09-01',
        answer_by: '2026-09-30',
        state: 'asked',
        asked_at: at('2026-09-01'),
      },
    })
    const given = { indicator: '', usefulness, answered_at: at('2026-09-10') }
    put('effects', { support_id, consultation_id, questionnaire_id, point_months: 1, ...given })
  }

  function request(child: Row, state: string) {
    put('requests', {
      ...{ ...child, kind: 'referral', addressee_role: 'partner_office', addressee_organisation_id: office.id },
      ...{ addressee_name: office.name, title: '件名', summary: '要約', state, sent_at: at('2026-06-03') },
      ...{ sent_by_name: '局', answer: state === 'answered' ? '可' : '', due_on: '2026-06-20' },
      decline_kind: state === 'declined' ? 'not_ours' : null,
    })
  }
}

const at = (day: string) => `${day}T10:00:00+09:00`
