import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const OF_SUPPORT = '/desk/consultations/[number]/supports/[supportId]'
const CALLS = '/supports/council/calls'
const REPORTS = '/reports/council'
const MINE = '/council/calls/[callId]'

const page = (path: string) => ({ path, kind: 'page', roles: DESK_ROLES }) as const
const post = (path: string) => ({ path, kind: 'post', roles: DESK_ROLES }) as const
const manager = (kind: 'page' | 'post', path: string) => ({ path, kind, roles: ['manager'] }) as const
const member = (kind: 'page' | 'post', path: string) => ({ path, kind, roles: ['council_member'] }) as const

export const ROUTES = [
  page('/supports/council'),
  page(`${OF_SUPPORT}/advice/new`),
  post(`${OF_SUPPORT}/advice`),
  page(`${OF_SUPPORT}/requests/[requestId]/quote`),
  post(`${OF_SUPPORT}/requests/[requestId]/quoting`),
  page(CALLS),
  page(`${CALLS}/new`),
  post(`${CALLS}/opening`),
  page(`${CALLS}/[callId]`),
  post(`${CALLS}/[callId]/closing`),
  post(`${CALLS}/[callId]/sharing`),
  post(`${CALLS}/[callId]/notes`),
  page(`${CALLS}/[callId]/decision`),
  post(`${CALLS}/[callId]/deciding`),
  page('/desk/consultations/[number]/priorities/edit'),
  post('/desk/consultations/[number]/priorities'),
  page('/desk/consultations/[number]/supports/[supportId]/priorities/edit'),
  post('/desk/consultations/[number]/supports/[supportId]/priorities/saving'),
  member('page', MINE),
  member('post', `${MINE}/proposals`),
  member('page', `${MINE}/proposals/[proposalId]`),
  member('post', `${MINE}/proposals/[proposalId]/change`),
  member('post', `${MINE}/proposals/[proposalId]/withdrawal`),
  page(REPORTS),
  page(`${REPORTS}/[id]`),
  page(`${REPORTS}/[id]/behind`),
  ...(['report.docx', 'report.xlsx'] as const).map(
    (file) => ({ path: `${REPORTS}/[id]/${file}`, kind: 'get', roles: [...DESK_ROLES, 'council_member'] }) as const,
  ),
  manager('page', `${REPORTS}/new`),
  manager('post', `${REPORTS}/making`),
  manager('page', `${REPORTS}/[id]/texts`),
  manager('post', `${REPORTS}/[id]/writing`),
  manager('page', `${REPORTS}/[id]/stories`),
  manager('post', `${REPORTS}/[id]/stories/choosing`),
  manager('page', `${REPORTS}/[id]/stories/[storyId]`),
  manager('post', `${REPORTS}/[id]/stories/[storyId]/writing`),
  manager('post', `${REPORTS}/[id]/submission`),
  manager('post', `${REPORTS}/[id]/return`),
  manager('post', `${REPORTS}/[id]/confirmation`),
  manager('post', `${REPORTS}/[id]/replacement`),
  manager('post', `${REPORTS}/[id]/discarding`),
  member('page', '/council/reports/[reportId]'),
] satisfies Route[]
