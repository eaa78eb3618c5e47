import { ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

export const ROUTES = [
  { path: '/practices', kind: 'page', roles: ROLES },
  { path: '/practices/[id]', kind: 'page', roles: ROLES },
] satisfies Route[]
