import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const roles = ASKING_ROLES

export const ROUTES = [
  { path: '/my/plan-items', kind: 'page', roles },
  { path: '/my/plan-items/export.xlsx', kind: 'get', roles },
  { path: '/my/plan-items/[itemId]', kind: 'page', roles },
  { path: '/my/plan-items/[itemId]/change', kind: 'post', roles },
  { path: '/my/plan-items/[itemId]/decision', kind: 'post', roles },
  { path: '/my/consultations/[id]/plan-items/new', kind: 'page', roles },
  { path: '/my/consultations/[id]/plan-items/adding', kind: 'post', roles },
  { path: '/desk/consultations/[number]/plan-items/new', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/consultations/[number]/plan-items/adding', kind: 'post', roles: DESK_ROLES },
] satisfies Route[]
