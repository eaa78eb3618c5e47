import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const LIBRARY = '/reports/library'

export const ROUTES = [
  { path: LIBRARY, kind: 'page', roles: DESK_ROLES },
  { path: `${LIBRARY}/new`, kind: 'page', roles: DESK_ROLES },
  { path: `${LIBRARY}/filing`, kind: 'post', roles: DESK_ROLES },
  { path: `${LIBRARY}/[id]`, kind: 'page', roles: DESK_ROLES },
  { path: `${LIBRARY}/[id]/edit`, kind: 'page', roles: DESK_ROLES },
  { path: `${LIBRARY}/[id]/change`, kind: 'post', roles: DESK_ROLES },
  { path: `${LIBRARY}/[id]/files`, kind: 'post', roles: DESK_ROLES },
  { path: `${LIBRARY}/[id]/files/[fileId]`, kind: 'get', roles: [...DESK_ROLES, 'council_member'] },
  { path: `${LIBRARY}/[id]/files/[fileId]/removal`, kind: 'post', roles: DESK_ROLES },
  { path: '/council/library', kind: 'page', roles: ['council_member'] },
  { path: '/council/library/[documentId]', kind: 'page', roles: ['council_member'] },
] satisfies Route[]
