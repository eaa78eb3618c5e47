import { randomUUID } from 'node:crypto'
import type { Cast } from './actors'
import type { Line } from './matrix'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

const DESK = 'officer manager'
const line = (row: string, select: string, insert: string, update: string, remove = ''): Line => ({
  ...{ row, select, insert, update },
  delete: remove,
})

/** Who may do what with events: open ones are everybody's to read, others those of the offices told; an application is its person's. */
export const eventLines = (all: string): Line[] => [
  line('event_series: of an open event', all, DESK, DESK),
  line('event_series: of a draft', DESK, DESK, DESK),
  line('events: draft', DESK, DESK, DESK),
  line('events: announced, open', all, DESK, DESK),
  line('events: held, closed, told to the municipality', `staff ${DESK}`, DESK, DESK),
  line('events: closed, held with the partner', `partner ${DESK}`, DESK, DESK),
  line('event_cohosts: of the closed event', `partner ${DESK}`, DESK, '', DESK),
  line('event_rooms: of the open event', `staff ${DESK}`, DESK, DESK, DESK),
  line('event_cohosts: of the open event', all, DESK, '', DESK),
  line('event_announcements: to the municipality', `staff ${DESK}`, DESK, ''),
  line('event_applications: seat of the staff', `staff ${DESK}`, '', DESK),
  line('event_applications: seat at the past event', `staff ${DESK}`, '', DESK),
  line('event_applications: of the staff, unproven', `staff ${DESK}`, 'staff', DESK),
  line('event_applications: entered by the desk', DESK, DESK, DESK),
  line('event_answered: by the staff', 'staff', 'staff', ''),
  line('event_answers', DESK, 'staff', ''),
  line('event_reports: for those who were there', `staff ${DESK}`, DESK, DESK),
  line('library_meetings: of the open event', `staff ${DESK}`, DESK, ''),
  line('library_documents: of the open event, for those with a seat', `staff ${DESK}`, DESK, DESK),
  line('library_documents: of the open event, for everybody', all, DESK, DESK),
  line('library_files: of the open event, for those with a seat', `staff ${DESK}`, DESK, '', DESK),
  line('event_introductions', `staff ${DESK}`, DESK, ''),
  line('one_time_links: application to an event', DESK, '', ''),
  line('year_plans: draft', DESK, DESK, DESK),
  line('year_plans: public', all, DESK, DESK),
  line('year_plan_rows: public', all, DESK, DESK, DESK),
  line('year_plan_rows: not public', DESK, DESK, DESK, DESK),
  line('year_plan_entries: of a public row', all, DESK, DESK, DESK),
  line('year_plan_entries: of one that is not', DESK, DESK, DESK, DESK),
]

/** A draft, an open event with a seat, and a closed one that has taken place; `of` is the consultation in which one was told of. */
export async function putEvents(put: Put, cast: Cast, of: Values) {
  const bureau = { bureau_id: cast.bureauId }
  const { organisationId, userId } = cast.staff
  const announced = { announced_at: '2026-10-01', announced_by_name: '窓口' }
  const said = { ...bureau, fiscal_year: 2026, kind: 'seminar', made_by_name: '窓口' }
  const open = await put('event_series: of an open event', { ...bureau, name: '地域共生セミナー' })
  const drafted = await put('event_series: of a draft', { ...bureau, name: '研修会' })
  await put('events: draft', { ...said, title: '案', is_open: true, series_id: drafted.id })
  const day = { held_on: '2099-12-01', apply_until: '2099-11-20' }
  const event = await put('events: announced, open', {
    ...{ ...said, ...announced, ...day, title: '公開', state: 'announced', is_open: true, series_id: open.id },
  })
  const past = await put('events: held, closed, told to the municipality', {
    ...{ ...said, ...announced, title: '非公開', state: 'held', held_on: '2026-10-20', held_at: '2026-10-20' },
  })
  const shared = await put('events: closed, held with the partner', {
    ...{ ...said, ...announced, title: '共催', state: 'announced', held_on: '2099-12-05' },
  })
  const host = { ...bureau, event_id: shared.id, organisation_id: cast.partner.organisationId }
  await put('event_cohosts: of the closed event', host)
  const ofOpen = { ...bureau, event_id: event.id }
  const ofPast = { ...bureau, event_id: past.id }
  await put('event_rooms: of the open event', { ...ofOpen, online_url: 'https://meet.test/1' })
  await put('event_cohosts: of the open event', { ...ofOpen, organisation_id: cast.partner.organisationId })
  const told = { ...ofPast, organisation_id: organisationId, announced_by_name: '窓口' }
  await put('event_announcements: to the municipality', told)
  const staff = {
    organisation_id: organisationId,
    user_id: userId,
    organisation_name: '町',
    name: '職員',
    way: 'portal',
  }
  const seated = { ...staff, state: 'confirmed', place: 1 }
  await put('event_applications: seat of the staff', { ...ofOpen, ...seated })
  await put('event_applications: of the staff, unproven', { ...ofOpen, ...staff })
  const entered = { ...ofOpen, organisation_name: '会社', name: '電話 一', way: 'desk', state: 'confirmed', place: 2 }
  await put('event_applications: entered by the desk', entered)
  const was = await put('event_applications: seat at the past event', { ...ofPast, ...seated, attended: true })
  await put('event_answered: by the staff', { ...ofPast, application_id: was.id })
  await put('event_answers', { ...ofPast, satisfaction: 4, usefulness: 5 })
  await put('event_reports: for those who were there', {
    ...{ ...ofPast, summary: '概要', published_at: '2026-10-25', written_by_name: '窓口' },
  })
  await put('event_introductions', { ...of, event_id: event.id, introduced_by_name: '窓口' })
  await putYearPlans(put, bureau)
  await put('one_time_links: application to an event', {
    ...{ purpose: 'event_application', subject_id: randomUUID(), organisation_id: cast.bureauId, ...bureau },
    ...{ recipient_name: '参加', issued_by_name: '厚生局', expires_at: '2099-12-31' },
  })
}

async function putYearPlans(put: Put, bureau: Values) {
  const said = { ...bureau, fiscal_year: 2026, made_by_name: '窓口' }
  await put('year_plans: draft', { ...said, name: '案', is_public: true })
  const plan = await put('year_plans: public', { ...said, name: '公開', state: 'current', is_public: true })
  const of = { ...bureau, plan_id: plan.id }
  const shown = await put('year_plan_rows: public', { ...of, place: 1, name: 'セミナー' })
  const inner = await put('year_plan_rows: not public', { ...of, place: 2, name: '打合せ', is_public: false })
  const month = { ...of, from_month: 3, to_month: 4, words: '第1回' }
  await put('year_plan_entries: of a public row', { ...month, row_id: shown.id })
  await put('year_plan_entries: of one that is not', { ...month, row_id: inner.id })
}
