import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const OF_REQUEST = '/desk/consultations/[number]/supports/[supportId]/requests/[requestId]/chasing'
const OF_DUTY = '/desk/consultations/[number]/supports/[supportId]/duties/[dutyId]/chasing'

export const ROUTES = [
  { path: '/supports/chasing', kind: 'page', roles: DESK_ROLES },
  { path: '/supports/chasing/adding', kind: 'post', roles: ['manager'] },
  { path: '/supports/chasing/[stepId]', kind: 'page', roles: ['manager'] },
  { path: '/supports/chasing/[stepId]/change', kind: 'post', roles: ['manager'] },
  { path: '/supports/chasing/[stepId]/removal', kind: 'post', roles: ['manager'] },
  { path: OF_REQUEST, kind: 'page', roles: DESK_ROLES },
  { path: `${OF_REQUEST}/rest`, kind: 'post', roles: DESK_ROLES },
  { path: `${OF_REQUEST}/resumption`, kind: 'post', roles: DESK_ROLES },
  { path: OF_DUTY, kind: 'page', roles: DESK_ROLES },
  { path: `${OF_DUTY}/rest`, kind: 'post', roles: DESK_ROLES },
  { path: `${OF_DUTY}/resumption`, kind: 'post', roles: DESK_ROLES },
] satisfies Route[]
