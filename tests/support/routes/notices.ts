import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const roles = [...ASKING_ROLES, ...DESK_ROLES]

export const ROUTES: Route[] = [
  { path: '/notices', kind: 'page', roles: 'signed-in' },
  { path: '/notices/reading', kind: 'post', roles: 'signed-in' },
  { path: '/notices/[id]/opening', kind: 'post', roles: 'signed-in' },
  { path: '/notices/settings', kind: 'page', roles: 'signed-in' },
  { path: '/notices/settings/change', kind: 'post', roles: 'signed-in' },
  { path: '/notices/of/[number]', kind: 'page', roles },
  { path: '/notices/of/[number]/muting', kind: 'post', roles },
  { path: '/notices/calendar', kind: 'page', roles },
  { path: '/notices/calendar/issuing', kind: 'post', roles },
  { path: '/notices/calendar/revoking', kind: 'post', roles },
  { path: '/api/feeds/[token]', kind: 'get', roles: 'public', example: '/api/feeds/none.ics' },
]
