import { isBusinessDay } from '@/lib/japanese/business-days'
import { addDays } from '@/lib/japanese/dates'
import type { MeasureKey } from '@/lib/reports/measures'
import { NOW } from '../world'
import { measuredOf, movedOf } from './indicators'
import type { Row } from './insert'
import type { Records } from './make'
import type { Fact } from './reckon'

export type Conditions = { prefecture?: string; theme?: string; menu?: string; size?: string; stage?: string }

const TODAY = NOW.slice(0, 10)
const OPEN = ['received', 'in_consultation', 'supporting']
/** The day in Japan, reckoned without any library. */
const day = (time: unknown) => new Date(Date.parse(String(time)) + 9 * 3_600_000).toISOString().slice(0, 10)
const yearOf = (one: string) => Number(one.slice(0, 4)) - (one.slice(5, 7) < '04' ? 1 : 0)

/** Every fact of every measure, counted over the raw records in plain loops. */
export function countAll({ tables, places }: Records, from: string, until: string, on: Conditions) {
  const all = (name: string): Row[] => tables[name] ?? []
  const within = (time: unknown, first = from, last = until) => time != null && day(time) >= first && day(time) <= last
  const sizeOf = (place: unknown) => {
    const found = all('figures').find((one) => one.organisation_id === place)?.value as number | undefined
    if (found === undefined) return 'town'
    return found >= 200_000 ? 'over_200k' : found >= 50_000 ? 'under_200k' : found >= 10_000 ? 'under_50k' : 'under_10k'
  }
  const themesOf = (id: unknown) =>
    all('consultation_themes')
      .filter((one) => one.consultation_id === id)
      .map((one) => one.theme_key)
  const byId = new Map(all('consultations').map((one) => [one.id, one]))
  const isMeant = (one: Row | undefined) =>
    one !== undefined &&
    (!on.prefecture || one.prefecture_code === on.prefecture) &&
    (!on.size || sizeOf(one.asking_organisation_id) === on.size) &&
    (!on.stage || (one.stage ?? 'none') === on.stage) &&
    (!on.theme || themesOf(one.id).includes(on.theme))
  const supports = all('supports').filter((one) => isMeant(byId.get(one.consultation_id)))
  const ofMenu = supports.filter((one) => !on.menu || one._menu === on.menu)
  const received = all('consultations').filter(
    (one) =>
      one.state !== 'draft' &&
      isMeant(one) &&
      (!on.menu || all('supports').some((s) => s.consultation_id === one.id && s._menu === on.menu)),
  )
  const inPeriod = received.filter((one) => within(one.received_at))
  const clocked = inPeriod.filter((one) => !one.import_id)
  const last = yearOf(until)
  const overYears = received.filter((one) => within(one.received_at, `${last - 4}-04-01`, `${last + 1}-03-31`))
  const open = received.filter((one) => OPEN.includes(String(one.state)))
  const pausedOn = (id: unknown, at: string) =>
    all('questions').some(
      (q) =>
        q.consultation_id === id &&
        q.addressee === 'municipality' &&
        at > day(q.asked_at) &&
        at <= (q.closed_at ? day(q.closed_at) : TODAY),
    )
  const workdays = (first: string, end: string, isOff: (at: string) => boolean = () => false) => {
    let count = 0
    for (let at = addDays(first, 1); at <= end; at = addDays(at, 1))
      if (isBusinessDay(at, new Set()) && !isOff(at)) count += 1
    return count
  }
  const themed = (rows: Row[], column: (one: Row) => unknown): Fact[] =>
    rows.flatMap((one) =>
      (themesOf(one.id).length > 0 ? themesOf(one.id) : ['none']).map((theme): Fact => [theme, column(one)]),
    )
  const effects = all('effects').filter((e) => ofMenu.some((s) => s.id === e.support_id))
  const sheet = (e: Row) => all('questionnaires').find((q) => q.id === e.questionnaire_id) ?? {}
  const asked = effects.filter((e) => {
    const { asked_at, ask_on } = sheet(e)
    return asked_at ? within(asked_at) : String(ask_on) >= from && String(ask_on) <= until
  })
  const outcome = (e: Row) => {
    const { asked_at, state, answer_by } = sheet(e)
    if (!asked_at) return 'scheduled'
    return e.answered_at ? 'answered' : state === 'closed' || String(answer_by) < TODAY ? 'late' : 'waiting'
  }
  const answered = effects.filter((e) => within(e.answered_at))
  const point = (e: Row) => String(e.usefulness ?? (e.not_used ? 'not_used' : 'none'))
  const supportOf = (e: Row) => supports.find((s) => s.id === e.support_id)
  const menuOf = (e: Row) => supportOf(e)?._menu
  const waitOf = (s: Row) => {
    if (!s.started_at) return 'not_started'
    const days = (Date.parse(day(s.started_at)) - Date.parse(day(s.proposed_at))) / 86_400_000
    return days <= 14 ? 'soon' : days <= 30 ? 'later' : 'late'
  }
  const sent = all('requests').filter((r) => ofMenu.some((s) => s.id === r.support_id) && within(r.sent_at))
  const reply = (r: Row) =>
    ({
      proposed: 'answered',
      answered: 'answered',
      accepted: 'taken_on',
      hearing: 'taken_on',
      declined: 'declined',
      withdrawn: 'withdrawn',
    })[String(r.state)] ?? (String(r.due_on) < TODAY ? 'late' : 'waiting')
  const partiesOf = (support: unknown) =>
    new Set(
      all('requests')
        .filter(
          (r) => r.support_id === support && ['accepted', 'hearing', 'proposed', 'answered'].includes(String(r.state)),
        )
        .map((r) => r.addressee_organisation_id),
    )
  const dated = (on: unknown) => String(on) >= from && String(on) <= until
  const helped = (one: Row) => ofMenu.find((s) => s.id === one.support_id)
  const amounts = [
    ...all('dispatch_fees').flatMap((f) => [
      { ...f, kind: 'fee', yen: f.fee_yen, on: f.held_on },
      { ...f, kind: 'travel', yen: f.travel_yen, on: f.held_on },
    ]),
    ...all('support_costs').map((k) => ({ ...k, on: k.spent_on })),
  ].filter((one: Row) => helped(one) && dated(one.on) && Number(one.yen) > 0 && !one.withdrawn_at) as Row[]
  const standing = all('support_costs').filter((k) => !k.withdrawn_at)
  const held = all('support_sessions').filter((h) => helped(h) && dated(h.held_on))
  const isOf = (s: Row) => (one: Row) => one.support_id === s.id
  const isPaid = (s: Row) =>
    all('dispatch_fees').some((f) => isOf(s)(f) && dated(f.held_on)) ||
    standing.some((k) => isOf(s)(k) && k.kind !== 'none' && dated(k.spent_on))
  const worked = ofMenu.filter((s) => {
    const works = [...all('support_sessions'), ...all('dispatch_fees'), ...standing.filter((k) => k.kind !== 'none')]
    if (!works.some(isOf(s))) return s.state === 'done' && within(s.ended_at)
    return held.some(isOf(s)) || isPaid(s)
  })
  const recordOf = (s: Row) =>
    isPaid(s) || standing.some((k) => isOf(s)(k) && k.kind === 'none') ? 'recorded' : 'unrecorded'
  const combined = inPeriodMenus().filter((menus) => !on.menu || menus.includes(on.menu))
  const facts: Record<MeasureKey, Fact[]> = {
    received: inPeriod.map((one) => [day(one.received_at).slice(0, 7), one.prefecture_code]),
    received_years: overYears.map((one) => [yearOf(day(one.received_at)), one.prefecture_code]),
    themes: themed(inPeriod, (one) => one.prefecture_code),
    theme_sizes: themed(inPeriod, (one) => sizeOf(one.asking_organisation_id)),
    theme_stages: themed(inPeriod, (one) => one.stage ?? 'none'),
    theme_years: themed(overYears, (one) => yearOf(day(one.received_at))),
    menus: ofMenu.filter((s) => within(s.proposed_at)).map((s) => [s._menu, s.state]),
    menu_prefectures: ofMenu.filter((s) => within(s.proposed_at)).map((s) => [s._menu, s.prefecture_code]),
    combinations: combined.map((menus) => [menus.length > 1 ? menus.join('+') : 'single', '']),
    first_answer: clocked.map((one) => {
      const at = one.first_answered_at ?? one.completed_at
      if (!at) return [one.state === 'withdrawn' ? 'withdrawn' : 'unanswered', '']
      return ['answered', '', workdays(day(one.received_at), day(at), (off) => pausedOn(one.id, off))]
    }),
    in_time: clocked.map((one) => {
      const at = one.first_answered_at ?? one.completed_at
      if (at) return [day(at) <= String(one.answer_due_on) ? 'in_time' : 'late', '']
      if (one.state === 'withdrawn') return ['withdrawn', '']
      const isPaused = all('questions').some(
        (q) => q.consultation_id === one.id && q.state === 'open' && q.addressee === 'municipality',
      )
      return [String(one.answer_due_on) < TODAY && !isPaused ? 'overdue' : 'not_yet', '']
    }),
    resolution: clocked.map((one) =>
      one.state === 'completed'
        ? ['completed', '', workdays(day(one.received_at), day(one.completed_at))]
        : [one.state === 'withdrawn' ? 'withdrawn' : 'open', ''],
    ),
    age: open.map((one) => {
      const days = workdays(day(one.received_at), TODAY)
      return [days <= 5 ? '0-5' : days <= 10 ? '6-10' : days <= 20 ? '11-20' : '21+', '']
    }),
    waiting: open.map((one) => [one.waiting_on, '']),
    load: open.map((one) => [one.officer_membership_id ?? 'none', one.waiting_on]),
    coverage: places
      .filter(
        (one) =>
          (!one.endedOn || one.endedOn > until) &&
          (!on.prefecture || one.prefectureCode === on.prefecture) &&
          (!on.size || sizeOf(one.id) === on.size),
      )
      .map((one) => {
        const own = received.filter((c) => c.asking_organisation_id === one.id)
        const before = own.some((c) => day(c.received_at) <= until)
        return [own.some((c) => within(c.received_at)) ? 'in_period' : before ? 'before' : 'never', one.prefectureCode]
      }),
    follow_ups: asked.map((e) => [outcome(e), '']),
    follow_up_points: asked.map((e) => [e.point_months, outcome(e)]),
    follow_up_prefectures: asked.map((e) => [e.prefecture_code, outcome(e)]),
    usefulness: answered.map((e) => [point(e), '']),
    menu_usefulness: answered.map((e) => [menuOf(e), point(e)]),
    useful: answered.map((e) => {
      if (point(e) === 'none') return ['untold', 'none']
      return ['told', ['4', '5'].includes(point(e)) ? 'useful' : 'not_useful']
    }),
    effects: answered.map((e) => [measuredOf(e), '']),
    versions: ofMenu.filter((s) => within(s.proposed_at)).map((s) => [s.menu_id, s.state]),
    version_waits: ofMenu.filter((s) => within(s.proposed_at)).map((s) => [s.menu_id, waitOf(s)]),
    version_usefulness: answered.map((e) => [supportOf(e)?.menu_id, point(e)]),
    version_indicators: answered.map((e) => [supportOf(e)?.menu_id, measuredOf(e)]),
    costs: amounts.map((k) => [helped(k)?._menu, k.kind, Number(k.yen)]),
    version_costs: amounts.map((k) => [helped(k)?.menu_id, k.kind, Number(k.yen)]),
    cost_sessions: held.map((h) => [helped(h)?._menu, '']),
    version_cost_sessions: held.map((h) => [helped(h)?.menu_id, '']),
    cost_supports: worked.map((s) => [s._menu, recordOf(s)]),
    version_cost_supports: worked.map((s) => [s.menu_id, recordOf(s)]),
    menu_indicators: answered.map((e) => [menuOf(e), movedOf(e)]),
    party_kinds: sent.map((r) => [r.addressee_role, reply(r)]),
    declines: sent.map((r) => [
      ['answered', 'declined', 'taken_on'].includes(reply(r)) ? 'replied' : 'silent',
      reply(r),
    ]),
    parties: sent.map((r) => [r.addressee_organisation_id, reply(r)]),
    advisor_evaluations: all('duties')
      .filter((y) => ofMenu.some((s) => s.id === y.support_id) && within(y.answered_at))
      .map((y) => [y.about_advisor_id, String(y.useful ?? 'none')]),
    party_usefulness: answered.flatMap((e) => [...partiesOf(e.support_id)].map((party): Fact => [party, point(e)])),
  }
  return facts

  function inPeriodMenus(): string[][] {
    const menus = new Map<unknown, Set<string>>()
    for (const s of supports)
      if (within(s.proposed_at) && s.state !== 'declined' && s.state !== 'not_used')
        menus.set(s.consultation_id, (menus.get(s.consultation_id) ?? new Set()).add(String(s._menu)))
    return [...menus.values()].map((found) => [...found].sort())
  }
}
