import type { Cast } from './actors'
import type { Line } from './matrix'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

const DAY = '2026-11-01'
const DAYS = { nominations_due: '2099-01-01', selection_on: '2099-02-01' }
const STEPS = {
  open: { state: 'open', opened_at: DAY, opened_by_name: '窓口' },
  closed: { state: 'closed', opened_at: DAY, closed_at: DAY },
}

/** The award at each of its steps, with a nomination by the prefecture that the council's member and another one score. */
export async function putAwards(put: Put, cast: Cast) {
  const { bureauId: bureau_id } = cast
  const text = { bureau_id, fiscal_year: 2026, title: '局長表彰', group_name: 'WG', certificate: '表彰状' }
  const call = { ...text, ...DAYS, written_by_name: '窓口' }
  const draft = await put('award_calls: draft', call)
  const open = await put('award_calls: open', { ...call, ...STEPS.open })
  const closed = await put('award_calls: closed', { ...call, ...STEPS.closed })
  const published = await putPublished(put, call)
  const criterion = { bureau_id, position: 1, name: '効果', weight: 1 }
  await put('award_criteria: draft', { ...criterion, call_id: draft.id })
  await put('award_criteria: open', { ...criterion, call_id: open.id })
  const { id: criterion_id } = await put('award_criteria: closed', { ...criterion, call_id: closed.id })
  await put('award_announcements', { call_id: open.id, bureau_id, organisation_id: cast.staff.organisationId })
  await put('award_events', { call_id: open.id, bureau_id, kind: 'nominated', by_name: '県' })

  await put('award_nominations: open', nomination(cast, open.id))
  const of = { call_id: closed.id, bureau_id }
  const { id: nomination_id } = await put('award_nominations: closed', nomination(cast, closed.id))
  const named = { ...of, named_by_name: '管理', asked_at: DAY }
  const own = await put('award_judges: own', { ...named, user_id: cast.council.userId, member_name: '構成員' })
  const other = await put("award_judges: another's", { ...named, user_id: cast.network.userId, member_name: '別の人' })
  const judged = { ...of, nomination_id, has_conflict: false }
  const judgement = await put('award_judgements: own', { ...judged, judge_id: own.id })
  const another = await put("award_judgements: another's", { ...judged, judge_id: other.id })
  const score = { bureau_id, criterion_id, points: 4 }
  await put('award_scores: own', { ...score, judgement_id: judgement.id })
  await put("award_scores: another's", { ...score, judgement_id: another.id })
  await put('award_decisions: not decided yet', { ...of, nomination_id, result: 'award', reason: '理由' })

  await putWinner(put, cast, published.id, { consent: 'given', consent_by_name: '町', consent_noted_by_name: '町' })
  await putWinner(put, cast, published.id, null)
}

async function putPublished(put: Put, call: Values) {
  const { bureau_id } = call
  const meeting = { bureau_id, kind: 'council', name: 'WG 第2回', held_on: DAY }
  const { id: meeting_id } = await put('library_meetings: of the award', meeting)
  const minutes = { bureau_id, meeting_id, kind: 'minutes', number: '会議録', title: '選考', search_text: '選考' }
  const { id: minutes_id } = await put('library_documents: minutes', { ...minutes, filed_by_name: '窓口' })
  const decided = { decided_at: DAY, decided_on: DAY, decided_by_name: '管理', minutes_id }
  return await put('award_calls: published', {
    ...{ ...call, ...STEPS.closed, ...decided, state: 'published', published_at: DAY },
  })
}

async function putWinner(put: Put, cast: Cast, callId: unknown, consent: Values | null) {
  const which = consent ? 'agreed' : 'not agreed'
  const title = `取組（${which}）`
  const given = consent ? { ...consent, consent_at: DAY } : {}
  const row = await put(`award_nominations: ${which}`, { ...nomination(cast, callId), title, ...given })
  const { bureauId: bureau_id, staff } = cast
  const of = { call_id: callId, bureau_id, nomination_id: row.id, result: 'award', reason: '理由' }
  await put(`award_decisions: ${which}`, of)
  const won = {
    organisation_id: staff.organisationId,
    title,
    summary: '行ったこと',
    consent: consent ? 'given' : 'open',
  }
  await put(`award_winners: ${which}`, { ...of, ...won })
}

function nomination({ bureauId: bureau_id, staff, prefecture }: Cast, call_id: unknown): Values {
  return {
    ...{ call_id, bureau_id, organisation_id: staff.organisationId, prefecture_code: staff.prefectureCode },
    ...{ title: '取組', summary: '行ったこと', why: '理由', nominated_side: 'prefecture' },
    ...{ nominated_organisation_id: prefecture.organisationId, nominated_user_id: prefecture.userId },
    ...{ nominated_membership_id: prefecture.membershipId, nominated_by_name: '県', nominated_by_office: '県' },
  }
}

/** Who may do what with the award at each of its steps. */
export function awardLines(
  line: (row: string, ...who: [string, string, string, string?]) => Line,
  all: string,
): Line[] {
  const desk = 'officer manager'
  const area = `staff neighbour prefecture otherPrefecture council ${desk}`
  return [
    line('award_calls: draft', desk, desk, desk),
    line('award_calls: open', area, '', desk),
    line('award_calls: published', all, '', desk),
    line('award_criteria: draft', desk, desk, '', desk),
    line('award_criteria: open', area, '', ''),
    line('award_announcements', desk, desk, ''),
    line('award_events', desk, area, ''),
    line('award_judges: own', `council ${desk}`, 'manager', desk),
    line("award_judges: another's", desk, 'manager', desk),
    line('award_nominations: open', `staff prefecture ${desk}`, 'prefecture', `staff prefecture ${desk}`),
    line('award_nominations: closed', `staff prefecture council ${desk}`, '', `staff prefecture ${desk}`),
    line('award_judgements: own', `council ${desk}`, 'council', 'council'),
    line("award_judgements: another's", desk, '', ''),
    line('award_scores: own', `council ${desk}`, 'council', '', 'council'),
    line("award_scores: another's", desk, '', ''),
    line('award_decisions: not decided yet', desk, 'manager', ''),
    line('award_decisions: agreed', `staff prefecture ${desk}`, '', ''),
    line('award_winners: agreed', all, 'manager', `staff ${desk}`),
    line('award_winners: not agreed', `staff ${desk}`, '', `staff ${desk}`),
  ]
}
