import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

export const ROUTES = [
  { path: '/desk', kind: 'page', roles: DESK_ROLES, example: '/desk?tab=all&sort=due' },
  { path: '/desk/today', kind: 'page', roles: DESK_ROLES, example: '/desk/today?of=all' },
  { path: '/desk/search', kind: 'page', roles: DESK_ROLES, example: `/desk/search?q=${encodeURIComponent('移動')}` },
  { path: '/desk/intake', kind: 'page', roles: DESK_ROLES, example: `/desk/intake?q=${encodeURIComponent('益城')}` },
  { path: '/desk/intake/[code]', kind: 'page', roles: DESK_ROLES, example: '/desk/intake/434434' },
  { path: '/desk/intake/[code]/consultation', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/views', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/views/new', kind: 'page', roles: DESK_ROLES, example: '/desk/views/new?of=tab%3Dmine' },
  { path: '/desk/views/[id]', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/views/keeping', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/views/opening', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/views/[id]/change', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/views/[id]/removal', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/columns', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/columns/keeping', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/shortcuts', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/shortcuts/keeping', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/export', kind: 'page', roles: DESK_ROLES, example: '/desk/export?tab=all' },
  { path: '/desk/export.csv', kind: 'get', roles: DESK_ROLES, example: '/desk/export.csv?tab=all' },
  { path: '/desk/export.xlsx', kind: 'get', roles: DESK_ROLES, example: '/desk/export.xlsx?tab=all' },
  {
    path: '/desk/bulk/new',
    kind: 'page',
    roles: DESK_ROLES,
    example: '/desk/bulk/new?act=priority&all=yes&of=tab%3Dopen',
  },
  { path: '/desk/bulk/[id]', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/bulk/beginning', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/bulk/[id]/undoing', kind: 'post', roles: DESK_ROLES },
] satisfies Route[]
