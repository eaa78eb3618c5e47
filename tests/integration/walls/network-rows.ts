import type pg from 'pg'
import type { Cast } from './actors'
import type { Line } from './matrix'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

const DESK = 'officer manager'
const line = (row: string, select: string, insert: string, update: string, remove = ''): Line => ({
  row,
  select,
  insert,
  update,
  delete: remove,
})

/** Who may do what in the network 官民ネット: `network` and `neighbour` are members, the consultation of `staff` stands behind the needs. */
export const networkLines = (all: string): Line[] => [
  line('network_settings', all, 'manager', 'manager'),
  line('network_applications', `staff ${DESK}`, `staff ${DESK}`, DESK),
  line('network_members', `neighbour network ${DESK}`, DESK, `network ${DESK}`),
  line('network_members: public', all, DESK, `neighbour ${DESK}`),
  line('network_members: lapsed', DESK, DESK, DESK),
  line('network_contacts', `network ${DESK}`, `network ${DESK}`, `network ${DESK}`),
  line('network_profile_fields: public', `neighbour network ${DESK}`, ...thrice(`network ${DESK}`)),
  line('network_profile_fields: for members', `neighbour network ${DESK}`, ...thrice(`network ${DESK}`)),
  line('network_profile_fields: for the secretariat', `network ${DESK}`, ...thrice(`network ${DESK}`)),
  line('network_profile_fields: of a public member', all, ...thrice(`neighbour ${DESK}`)),
  line('network_member_themes', `neighbour network ${DESK}`, `network ${DESK}`, '', `network ${DESK}`),
  line('network_posts: need', `staff neighbour network ${DESK}`, `neighbour network ${DESK}`, `staff ${DESK}`),
  line('network_posts: need, not agreed to', `staff ${DESK}`, DESK, `staff ${DESK}`),
  line('network_posts: offer', `neighbour network ${DESK}`, `network ${DESK}`, `network ${DESK}`),
  line('network_post_themes', `staff neighbour network ${DESK}`, `staff ${DESK}`, '', `staff ${DESK}`),
  line('network_post_revisions', `staff neighbour network ${DESK}`, 'staff', ''),
  line('network_need_owners', `staff ${DESK}`, DESK, `staff ${DESK}`),
  line('network_answers', `staff network ${DESK}`, 'network', ''),
  line('network_introductions: proposed', `staff network ${DESK}`, DESK, `staff network ${DESK}`),
  line('network_introductions: agreed', `staff neighbour ${DESK}`, DESK, `staff neighbour ${DESK}`),
  line('network_introduction_sides: proposed, need', `staff ${DESK}`, `staff ${DESK}`, `staff ${DESK}`),
  line('network_introduction_sides: proposed, partner', `network ${DESK}`, `staff ${DESK}`, `network ${DESK}`),
  line('network_introduction_sides: agreed, need', `staff neighbour ${DESK}`, DESK, `staff ${DESK}`),
  line('network_declines', DESK, 'network', ''),
  line('network_messages', `staff neighbour ${DESK}`, 'staff', ''),
  line('network_meetings: announced', `neighbour network ${DESK}`, DESK, DESK),
  line('network_meetings: draft', DESK, DESK, DESK),
  line('library_meetings: of a general meeting', `neighbour network ${DESK}`, DESK, ''),
  line('library_documents: released to a general meeting', `neighbour network ${DESK}`, DESK, DESK),
  line('network_attendances', `network ${DESK}`, 'network', 'network'),
  line('network_attendances: heard', `neighbour ${DESK}`, `neighbour ${DESK}`, `neighbour ${DESK}`),
  line('network_minutes: published', `neighbour network ${DESK}`, DESK, DESK),
  line('network_minutes: draft', DESK, DESK, DESK),
  line('one_time_links: of an application', DESK, DESK, DESK),
]

function thrice(who: string): [string, string, string] {
  return [who, who, who]
}

/** A network of two members: a company and the neighbouring town; and what the consultation of the tried town needs. */
export async function putNetwork(
  put: Put,
  client: pg.Client,
  cast: Cast,
  of: Values,
  supportId: unknown,
  theme_key: string,
) {
  const { staff, neighbour, network, contractor, bureauId: bureau_id } = cast
  const [own, next, town] = [network, neighbour, staff].map(({ organisationId }) => organisationId)
  await put('network_settings', { bureau_id })
  const contact = { contact_name: '名', contact_mailbox: 'a@b.test', offer: '提供' }
  const asked = { bureau_id, organisation_id: town, kind: 'municipality', organisation_name: '町', state: 'confirmed' }
  const application = await put('network_applications', { ...asked, ...contact })
  const member = { bureau_id, kind: 'company', joined_on: '2020-04-01', valid_until: '2099-03-31' }
  await put('network_members', { ...member, organisation_id: own })
  await put('network_members: public', { ...member, organisation_id: next, kind: 'municipality', is_public: true })
  await put('network_members: lapsed', { ...member, organisation_id: contractor.organisationId, state: 'lapsed' })
  await put('network_contacts', { organisation_id: own, bureau_id, name: '名', mailbox: 'a@b.test' })
  const said = { organisation_id: own, bureau_id, body: '本文' }
  await put('network_profile_fields: public', { ...said, field: 'about', visibility: 'public' })
  await put('network_profile_fields: for members', { ...said, field: 'record', visibility: 'members' })
  await put('network_profile_fields: for the secretariat', { ...said, field: 'contact', visibility: 'secretariat' })
  await put('network_profile_fields: of a public member', {
    ...{ ...said, organisation_id: next, field: 'about', visibility: 'public' },
  })
  await put('network_member_themes', { organisation_id: own, theme_key, bureau_id })
  const post = { bureau_id, title: '件名', body: '本文' }
  const stands = { state: 'published', published_at: '2026-04-01', expires_on: '2099-03-31' }
  const need = await put('network_posts: need', { ...post, ...stands, kind: 'need' })
  const unpublished = await put('network_posts: need, not agreed to', { ...post, kind: 'need', state: 'to_agree' })
  await put('network_posts: offer', { ...post, ...stands, kind: 'offer', offered_by_id: own })
  const { asking_organisation_id: organisation_id, ...consultation } = of
  const owner = { ...consultation, organisation_id, support_id: supportId, written_by_name: '窓口' }
  await put('network_need_owners', { ...owner, post_id: unpublished.id })
  await put('network_need_owners', { ...owner, post_id: need.id })
  await put('network_post_themes', { post_id: need.id, theme_key, bureau_id })
  await put('network_post_revisions', {
    post_id: need.id,
    bureau_id,
    title: '前の件名',
    body: '前の本文',
    theme_keys: [],
  })
  await put('network_answers', {
    post_id: need.id,
    bureau_id,
    organisation_id: own,
    words: '申し出',
    answered_by_name: '名',
  })
  const proposal = { post_id: need.id, bureau_id, proposed_by: 'secretariat' }
  const proposed = await put('network_introductions: proposed', { ...proposal, partner_id: own })
  const agreed = await put('network_introductions: agreed', { ...proposal, partner_id: next })
  const side = { bureau_id, introduction_id: proposed.id }
  await put('network_introduction_sides: proposed, need', { ...side, side: 'need', organisation_id: town })
  await put('network_introduction_sides: proposed, partner', { ...side, side: 'partner', organisation_id: own })
  const decided = { bureau_id, introduction_id: agreed.id }
  await put('network_introduction_sides: agreed, need', { ...decided, side: 'need', organisation_id: town })
  await put('network_declines', { ...side, side: 'partner', reason: '理由' })
  await client.query('SET session_replication_role = replica')
  await client.query(
    "UPDATE network_introductions SET state = 'agreed', need_answer = 'agreed', partner_answer = 'agreed', ended_at = now() WHERE id = $1",
    [agreed.id],
  )
  await client.query('SET session_replication_role = origin')
  await put('network_messages', { ...decided, organisation_id: town, side: 'need', author_name: '名', body: '本文' })
  await putMeetings(put, bureau_id, { own, next })
  await put('one_time_links: of an application', {
    ...{ purpose: 'network_mailbox', subject_id: application.id, organisation_id: bureau_id, bureau_id },
    ...{ recipient_name: '名', issued_by_name: '窓口', expires_at: '2099-03-31' },
  })
}

async function putMeetings(put: Put, bureau_id: string, { own, next }: { own: unknown; next: unknown }) {
  const meeting = {
    bureau_id,
    title: '総会',
    agenda: '議題',
    held_on: '2099-03-31',
    answer_by: '2099-03-30',
    place: '会場',
  }
  const announced = await put('network_meetings: announced', { ...meeting, state: 'announced' })
  const draft = await put('network_meetings: draft', meeting)
  const held = { bureau_id, kind: 'network', name: '総会', held_on: '2099-03-31' }
  const { id: meeting_id } = await put('library_meetings: of a general meeting', held)
  const text = { bureau_id, meeting_id, title: '資料', search_text: '資料', filed_by_name: '窓口' }
  const released = { ...text, number: '資料1', audience: 'meeting', network_meeting_id: announced.id }
  await put('library_documents: released to a general meeting', released)
  const of = { meeting_id: announced.id, bureau_id }
  await put('network_attendances', { ...of, organisation_id: own, answer: 'absent', answered_by_name: '名' })
  const heard = { answer: 'absent', answered_by_name: '名', heard_by_name: '窓口' }
  await put('network_attendances: heard', { ...of, ...heard, organisation_id: next })
  const minutes = { bureau_id, body: '議事録', written_by_name: '名' }
  await put('network_minutes: published', { ...minutes, meeting_id: announced.id, published_at: '2026-04-01' })
  await put('network_minutes: draft', { ...minutes, meeting_id: draft.id })
}
