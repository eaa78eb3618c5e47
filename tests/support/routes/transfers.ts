import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const OF = '/desk/consultations/[number]/transfers'

export const ROUTES = [
  { path: '/desk/transfers', kind: 'page', roles: DESK_ROLES },
  { path: `${OF}/new`, kind: 'page', roles: DESK_ROLES },
  { path: OF, kind: 'post', roles: DESK_ROLES },
  { path: `${OF}/[transferId]/answer`, kind: 'post', roles: DESK_ROLES },
  { path: '/admin/menus/sections', kind: 'page', roles: ['administrator'] },
  { path: '/admin/menus/sections/saving', kind: 'post', roles: ['administrator'] },
] satisfies Route[]
