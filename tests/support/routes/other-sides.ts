import type { Role } from '@/lib/actor/roles'
import { OUTSIDE_ROLES } from '@/lib/requests/states'
import type { Route } from './route'

const area = (path: string, role: Role) =>
  [
    { path, kind: 'page', roles: [role], example: path },
    { path: `${path}/[requestId]`, kind: 'page', roles: [role] },
    { path: `${path}/[requestId]/answer`, kind: 'post', roles: [role] },
    { path: `${path}/[requestId]/result`, kind: 'post', roles: [role] },
  ] satisfies Route[]

export const ROUTES = [
  ...area('/advisor', 'advisor'),
  ...area('/partner', 'partner_office'),
  ...area('/council', 'council_member'),
  ...area('/network', 'network_member').filter(({ path }) => path !== '/network'),
  ...area('/headquarters', 'headquarters'),
  ...area('/prefecture/requests', 'prefecture_staff'),
  ...area('/teams', 'contractor').filter(({ path }) => path !== '/teams'),
  { path: '/meetings', kind: 'page', roles: OUTSIDE_ROLES, example: '/meetings' },
] satisfies Route[]
