import { randomUUID } from 'node:crypto'
import { createMenu, createTheme } from '@/tests/factories/menus'
import {
  createBureau,
  createMunicipality,
  createOrganisation,
  createPrefecture,
  type Municipality,
} from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'
import { asSuperuser } from '../../desk-lists/many'
import { NOW } from '../world'
import { anyTime, type Chance } from './chance'
import { moreIndicators } from './indicators'
import { insertRows, type Row } from './insert'

const DAY = 86_400_000
const iso = (time: number) => new Date(time).toISOString()
const TODAY = Date.parse(NOW)
type Place = Municipality & { endedOn?: string }

/** A bureau full of records made by chance, written without any verb, and the same records as they were thrown. */
export async function makeRecords(chance: Chance) {
  const bureau = await createBureau()
  const manager = { ...(await managerOf(bureau)), bureauId: bureau.id, clock: NOW }
  const officers = [await officerOf(bureau), await officerOf(bureau)].map(({ membershipId }) => membershipId)
  const prefectures = [await createPrefecture({ bureau }), await createPrefecture({ bureau })]
  const places = await Promise.all([0, 0, 0, 1, 1].map((at) => createMunicipality({ prefecture: prefectures[at] })))
  const ended = { ...(await createMunicipality({ prefecture: prefectures[0] })), endedOn: '2026-03-31' }
  const themes = (await Promise.all([1, 2, 3, 4].map(() => createTheme()))).map(({ key }) => key)
  const first = await createMenu({ validUntil: '2026-03-31' })
  const menus = [
    first,
    await createMenu(),
    await createMenu({ key: first.key, menuVersion: 2, validFrom: '2026-04-01' }),
  ]
  const offices = [await createOrganisation('partner_office'), await createOrganisation('partner_office')]
  const figures = [250_000, 50_000, 9_999].map((value, at) => ({
    ...{ id: randomUUID(), scope: 'municipality', organisation_id: places[at]?.id, bureau_id: bureau.id },
    ...{ prefecture_code: places[at]?.prefectureCode, kind: 'population', value, as_of: '2026-01-01' },
    ...{ source: '住民基本台帳', author_name: '町', author_side: 'municipality' },
  }))
  const tables: Record<string, Row[]> = {
    figures,
    consultations: [],
    consultation_themes: [],
    questions: [],
    supports: [],
  }
  for (const name of ['questionnaires', 'effects', 'requests', 'duties']) tables[name] = []
  for (const name of ['support_sessions', 'dispatch_fees', 'support_costs']) tables[name] = []
  const put = (table: string, row: Row) => {
    const whole = { id: randomUUID(), ...row }
    tables[table]?.push(whole)
    return whole
  }
  // The last municipality never asks for anything.
  for (let number = 1; number <= 120; number += 1) throwConsultation(number)
  await insertRows(tables)
  await asSuperuser((client) =>
    client.query('UPDATE organisations SET ended_on = $2, successor_id = $3 WHERE id = $1', [
      ended.id,
      ended.endedOn,
      places[0]?.id,
    ]),
  )
  return { manager, bureau, prefectures, places: [...places, ended] as Place[], themes, menus, officers, tables }

  function throwConsultation(number: number) {
    const place = chance.is(0.05) ? ended : chance.oneOf(places.slice(0, 4))
    const state = chance.oneOf([
      'draft',
      'received',
      'in_consultation',
      'supporting',
      'completed',
      'completed',
      'withdrawn',
    ])
    const received = anyTime(chance)
    const answered = state !== 'received' && chance.is(0.7) ? Math.min(TODAY, received + chance.whole(30 * DAY)) : null
    // Some were taken over from a register of the past, which does not say when anybody was answered.
    const from = state !== 'draft' && chance.is(0.1) ? { import_id: randomUUID() } : {}
    const owned = { asking_organisation_id: place.id, bureau_id: bureau.id, prefecture_code: place.prefectureCode }
    const { id } = put('consultations', {
      ...owned,
      ...{ state, drafting_organisation_id: place.id, title: '相談', body: '本文', waiting_since: iso(received) },
      ...{
        ...from,
        number:
          state === 'draft'
            ? null
            : `R8-${bureau.letters}-${from.import_id ? 'H' : ''}${String(number).padStart(5, '0')}`,
        resume_code: randomUUID().slice(0, 8),
      },
      ...{ received_at: state === 'draft' ? null : iso(received), first_answered_at: answered && iso(answered) },
      ...{ fiscal_year: state === 'draft' ? null : 2026, running_number: state === 'draft' ? null : number },
      completed_at: state === 'completed' ? iso(Math.min(TODAY, received + chance.whole(90 * DAY))) : null,
      ...{ answer_due_on: iso(received + chance.whole(20) * DAY).slice(0, 10), last_activity_at: iso(received) },
      waiting_on: chance.oneOf(['desk', 'municipality', 'other', 'nobody']),
      officer_membership_id: chance.oneOf([...officers, null]),
      stage: chance.oneOf([null, 'considering', 'preparing', 'trial', 'running_review']),
    })
    const child = { consultation_id: id, ...owned }
    for (const theme_key of themes.filter(() => chance.is(0.3)))
      tables.consultation_themes?.push({ ...child, theme_key })
    if (state === 'draft') return
    for (let n = chance.whole(3); n > 0; n -= 1) throwQuestion(child, received)
    for (let n = chance.whole(4); n > 0; n -= 1) throwSupport(child)
  }

  function throwQuestion(child: Row, received: number) {
    const asked = Math.min(TODAY, received + chance.whole(10 * DAY))
    const closed = chance.is(0.7) ? Math.min(TODAY, asked + chance.whole(10 * DAY)) : null
    put('questions', {
      ...child,
      ...{
        addressee: chance.oneOf(['municipality', 'desk']),
        body: '数',
        due_on: iso(asked).slice(0, 10),
        asked_by_name: '局',
      },
      ...{ asked_at: iso(asked), state: closed ? 'withdrawn' : 'open', closed_at: closed && iso(closed) },
    })
  }

  function throwSupport(child: Row) {
    const menu = chance.oneOf(menus)
    const state = chance.oneOf(['proposed', 'agreed', 'declined', 'under_way', 'done', 'done', 'not_used'])
    const proposed = anyTime(chance)
    const started = ['under_way', 'done'].includes(state) ? Math.min(TODAY, proposed + chance.whole(45 * DAY)) : null
    const { id } = put('supports', {
      ...{ ...child, menu_id: menu.id, _menu: menu.key, state, reason: '合う', started_at: started && iso(started) },
      ...{ proposed_at: iso(proposed), decline_reason: state === 'declined' ? '時期' : '' },
      ended_at: state === 'done' ? iso(anyTime(chance)) : null,
    })
    for (let n = chance.whole(3); n > 0; n -= 1) throwRequest({ ...child, support_id: id })
    if (state === 'done' && chance.is(0.6)) throwEvaluation({ ...child, support_id: id })
    throwWork({ ...child, support_id: id })
    if (state === 'done') for (const point of [1, 6]) throwEffect({ ...child, support_id: id }, point)
  }

  /** Meetings, visits of advisors and other amounts on any days, edges of fiscal years among them; many supports have none. */
  function throwWork(child: Row) {
    const on = () => iso(anyTime(chance) + 9 * 3_600_000).slice(0, 10)
    for (let n = chance.whole(3); n > 0; n -= 1)
      put('support_sessions', { ...child, label: '回', held_on: on(), mode: 'online', recorded_by_name: '局' })
    for (let n = chance.whole(4) - 2; n > 0; n -= 1) {
      const held_on = on()
      put('dispatch_fees', {
        ...{
          ...child,
          request_id: randomUUID(),
          advisor_id: randomUUID(),
          fiscal_year: 2000,
          held_on,
          days: 1,
          hours: 0,
        },
        ...{ fee_yen: chance.oneOf([0, 30_000]), travel_yen: chance.oneOf([0, 12_345]), recorded_by_name: '局' },
      })
    }
    for (let n = chance.whole(5) - 2; n > 0; n -= 1) {
      const kind = chance.oneOf(['fee', 'travel', 'hall', 'materials', 'other', 'none'])
      const gone = chance.is(0.2) ? { withdrawn_at: NOW, withdraw_reason: '誤り' } : {}
      // One standing word at most that nothing was spent.
      if (kind === 'none' && tables.support_costs?.some((k) => k.support_id === child.support_id && k.kind === 'none'))
        continue
      const yen = kind === 'none' ? 0 : 1 + chance.whole(50_000)
      put('support_costs', { ...child, kind, yen, spent_on: on(), note: '内容', recorded_by_name: '局', ...gone })
    }
  }

  function throwRequest(child: Row) {
    const [office, sent] = [chance.oneOf(offices), anyTime(chance)]
    const state = chance.oneOf(['sent', 'accepted', 'hearing', 'proposed', 'declined', 'answered', 'withdrawn'])
    put('requests', {
      ...{ ...child, kind: 'referral', addressee_role: 'partner_office', addressee_organisation_id: office.id },
      ...{ addressee_name: office.name, title: '件名', summary: '要約', state, sent_at: iso(sent), sent_by_name: '局' },
      ...{ answer: state === 'answered' ? '可' : '', measure: state === 'proposed' ? '案' : '' },
      ...{
        decline_kind: state === 'declined' ? 'not_ours' : null,
        due_on: iso(sent + chance.whole(60) * DAY).slice(0, 10),
      },
    })
  }

  function throwEvaluation(child: Row) {
    const answered = iso(anyTime(chance))
    put('duties', {
      ...{ ...child, kind: 'evaluation', title: '講演', role: 'municipal_staff', party_name: '町', state: 'done' },
      ...{
        about_name: '先生',
        about_advisor_id: chance.oneOf(offices).id,
        opens_on: '2024-01-01',
        due_on: '2024-01-31',
      },
      ...{ useful: chance.oneOf([5, 4, 3, 2, 1, null]), answered_at: answered },
    })
  }

  function throwEffect(child: Row, point_months: number) {
    const asked = chance.is(0.8) ? anyTime(chance) : null
    const on = asked ?? TODAY + chance.whole(200 * DAY) - 50 * DAY
    const { id } = put('questionnaires', {
      ...{
        asking_organisation_id: child.asking_organisation_id,
        bureau_id: bureau.id,
        prefecture_code: child.prefecture_code,
      },
      // One questionnaire per municipality and month; here each has a month of its own.
      ...{ due_month: iso(Date.parse('1900-01-01') + (tables.questionnaires?.length ?? 0) * 31 * DAY).slice(0, 10) },
      ...{ ask_on: iso(on).slice(0, 10), answer_by: iso(on + 30 * DAY).slice(0, 10) },
      ...{ state: asked ? chance.oneOf(['asked', 'closed']) : 'scheduled', asked_at: asked && iso(asked) },
    })
    const isAnswered = asked !== null && chance.is(0.6)
    const usefulness = isAnswered ? chance.oneOf([1, 2, 3, 4, 5, null]) : null
    const before = chance.oneOf([null, 3, 5])
    put('effects', {
      ...{
        ...child,
        questionnaire_id: id,
        point_months,
        usefulness,
        not_used: isAnswered && usefulness === null && chance.is(0.5),
        attribution: isAnswered ? chance.oneOf(['', 'mostly', 'partly', 'not_attributable']) : '',
      },
      ...{
        indicator: isAnswered && chance.is(0.6) ? '通いの場' : '',
        before,
        more_indicators: moreIndicators(isAnswered, before, usefulness),
        after: chance.oneOf([null, 5]),
      },
      answered_at: isAnswered ? iso(anyTime(chance)) : null,
    })
  }
}

export type Records = Awaited<ReturnType<typeof makeRecords>>
