import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const PLACE = '/desk/municipalities/[code]'
const town = ['municipal_staff'] as const

/** The same pages and posts of a place's figures: its own office's, and the desk's. */
const KEPT = [
  { path: '/figures', kind: 'page', ofAll: true },
  { path: '/figures/entry', kind: 'post', ofAll: true },
  { path: '/capacity', kind: 'page', ofAll: true },
  { path: '/capacity/check', kind: 'post', ofAll: true },
  { path: '/blackouts', kind: 'page', ofAll: true },
  { path: '/blackouts/addition', kind: 'post', ofAll: true },
  { path: '/blackouts/[blackoutId]/removal', kind: 'post', ofAll: true },
  { path: '/areas', kind: 'page', ofAll: false },
  { path: '/areas/addition', kind: 'post', ofAll: false },
  { path: '/areas/[areaId]', kind: 'page', ofAll: false },
  { path: '/areas/[areaId]/change', kind: 'post', ofAll: false },
  { path: '/areas/resources', kind: 'post', ofAll: false },
  { path: '/areas/resources/[resourceId]/end', kind: 'post', ofAll: false },
  { path: '/costs', kind: 'page', ofAll: false },
  { path: '/costs/record', kind: 'post', ofAll: false },
] as const

export const ROUTES: Route[] = [
  { path: '/my/profile', kind: 'page', roles: ASKING_ROLES },
  { path: '/my/profile/confirmation', kind: 'post', roles: ASKING_ROLES },
  { path: '/my/profile/plan', kind: 'page', roles: town },
  { path: '/my/profile/plan/marks', kind: 'post', roles: town },
  ...KEPT.map(({ path, kind, ofAll }) => ({ path: `/my/profile${path}`, kind, roles: ofAll ? ASKING_ROLES : town })),
  {
    path: '/desk/municipalities',
    kind: 'page',
    roles: DESK_ROLES,
    example: `/desk/municipalities?q=${encodeURIComponent('益城')}`,
  },
  { path: `${PLACE}/account-manager`, kind: 'post', roles: DESK_ROLES },
  { path: PLACE, kind: 'page', roles: DESK_ROLES, example: '/desk/municipalities/434434' },
  ...KEPT.map(({ path, kind }) => ({ path: `${PLACE}${path}`, kind, roles: DESK_ROLES })),
  { path: '/desk/cost-consultations', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/cost-consultations/export.csv', kind: 'get', roles: DESK_ROLES },
  { path: '/desk/welfare-plan', kind: 'page', roles: DESK_ROLES },
]
