import { DESK_ROLES } from '@/lib/actor/roles'
import { DUTY_ROLES } from '@/lib/duties/policy'
import type { Route } from './route'

export const ROUTES = [
  { path: '/duties', kind: 'page', roles: DUTY_ROLES, example: '/duties' },
  { path: '/duties/[dutyId]', kind: 'page', roles: DUTY_ROLES },
  { path: '/duties/[dutyId]/answer', kind: 'post', roles: DUTY_ROLES },
  { path: '/supports/duties', kind: 'page', roles: DESK_ROLES, example: '/supports/duties?state=open' },
  { path: '/supports/duties/settings', kind: 'post', roles: DESK_ROLES },
  { path: '/l/[token]/duty', kind: 'page', roles: 'public' },
  { path: '/l/[token]/duty/answer', kind: 'post', roles: 'public' },
] satisfies Route[]
