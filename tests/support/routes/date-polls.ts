import { POLLED_ROLES } from '@/lib/datePolls/policy'
import type { Route } from './route'

export const ROUTES = [
  { path: '/date-polls', kind: 'page', roles: POLLED_ROLES, example: '/date-polls' },
  { path: '/date-polls/[respondentId]', kind: 'page', roles: POLLED_ROLES },
  { path: '/date-polls/[respondentId]/answer', kind: 'post', roles: POLLED_ROLES },
  { path: '/date-polls/[respondentId]/meeting.ics', kind: 'get', roles: POLLED_ROLES },
  { path: '/l/[token]/date-poll', kind: 'page', roles: 'public' },
  { path: '/l/[token]/date-poll/answer', kind: 'post', roles: 'public' },
  { path: '/l/[token]/date-poll/meeting.ics', kind: 'get', roles: 'public' },
] satisfies Route[]
