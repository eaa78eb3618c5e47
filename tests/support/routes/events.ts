import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const DESK = '/supports/events'
const post = (path: string) => ({ path, kind: 'post', roles: DESK_ROLES }) as const
const page = (path: string) => ({ path, kind: 'page', roles: DESK_ROLES }) as const

export const ROUTES = [
  { path: '/events', kind: 'page', roles: 'public' },
  { path: '/events/[id]', kind: 'page', roles: 'public' },
  { path: '/events/[id]/event.ics', kind: 'get', roles: 'public' },
  { path: '/events/[id]/application', kind: 'post', roles: 'signed-in' },
  { path: '/events/[id]/application/withdrawal', kind: 'post', roles: 'signed-in' },
  { path: '/events/[id]/apply/[token]', kind: 'page', roles: 'public' },
  { path: '/events/[id]/apply/[token]/sending', kind: 'post', roles: 'public' },
  { path: '/events/[id]/apply/[token]/done', kind: 'page', roles: 'public' },
  { path: '/l/[token]/event-application', kind: 'page', roles: 'public' },
  { path: '/l/[token]/event-application/confirmation', kind: 'post', roles: 'public' },
  { path: '/l/[token]/event-application/withdrawal', kind: 'post', roles: 'public' },
  { path: '/l/[token]/event-application/documents/[documentId]/files/[fileId]', kind: 'get', roles: 'public' },
  { path: '/l/[token]/event-application/answers', kind: 'post', roles: 'public' },
  { path: '/events/[id]/answers', kind: 'post', roles: 'signed-in' },
  page('/desk/consultations/[number]/events'),
  post('/desk/consultations/[number]/events/introduction'),
  page(DESK),
  page(`${DESK}/new`),
  post(`${DESK}/adding`),
  page(`${DESK}/[eventId]`),
  page(`${DESK}/[eventId]/edit`),
  page(`${DESK}/[eventId]/announcing`),
  page(`${DESK}/[eventId]/applicants`),
  page(`${DESK}/[eventId]/report`),
  ...['change', 'announcement', 'closing', 'reopening', 'holding', 'cancellation', 'report/saving'].map((deed) =>
    post(`${DESK}/[eventId]/${deed}`),
  ),
  ...['attendance', 'entering', 'withdrawal'].map((deed) => post(`${DESK}/[eventId]/applicants/${deed}`)),
] satisfies Route[]
