import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

export const ROUTES = [
  { path: '/desk', kind: 'page', roles: DESK_ROLES, example: '/desk?tab=all&sort=due' },
  { path: '/desk/today', kind: 'page', roles: DESK_ROLES, example: '/desk/today?of=all' },
  { path: '/desk/search', kind: 'page', roles: DESK_ROLES, example: `/desk/search?q=${encodeURIComponent('移動')}` },
  { path: '/desk/intake', kind: 'page', roles: DESK_ROLES, example: `/desk/intake?q=${encodeURIComponent('益城')}` },
  { path: '/desk/intake/[code]', kind: 'page', roles: DESK_ROLES, example: '/desk/intake/434434' },
  { path: '/desk/intake/[code]/consultation', kind: 'post', roles: DESK_ROLES },
] satisfies Route[]
