import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const ONE = '/reports/proposals/[id]'

export const ROUTES = [
  { path: '/reports/proposals', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/proposals/new', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/proposals/making', kind: 'post', roles: DESK_ROLES },
  { path: ONE, kind: 'page', roles: DESK_ROLES },
  { path: `${ONE}/change`, kind: 'page', roles: DESK_ROLES },
  { path: `${ONE}/changing`, kind: 'post', roles: DESK_ROLES },
  { path: `${ONE}/considering`, kind: 'post', roles: DESK_ROLES },
  { path: `${ONE}/ask`, kind: 'page', roles: ['manager'] },
  { path: `${ONE}/asking`, kind: 'post', roles: ['manager'] },
  { path: `${ONE}/decision`, kind: 'page', roles: ['manager'] },
  { path: `${ONE}/deciding`, kind: 'post', roles: ['manager'] },
  { path: '/council/proposals/[id]', kind: 'page', roles: ['council_member'] },
  { path: '/council/proposals/[id]/comment', kind: 'post', roles: ['council_member'] },
] satisfies Route[]
