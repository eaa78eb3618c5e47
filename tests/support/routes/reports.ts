import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const NUMBER = 'measure=received'
const PLACES = 'measure=coverage&row=never'

export const ROUTES = [
  { path: '/reports', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/needs', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/response', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/menus', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/effects', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/follow-ups', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/coverage', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/load', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/parties', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/gaps', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/costs', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/definitions', kind: 'page', roles: DESK_ROLES },
  {
    path: '/reports/consultations',
    kind: 'page',
    roles: DESK_ROLES,
    example: `/reports/consultations?${NUMBER}`,
  },
  {
    path: '/reports/municipalities',
    kind: 'page',
    roles: DESK_ROLES,
    example: `/reports/municipalities?${PLACES}`,
  },
  {
    path: '/reports/consultations/export.csv',
    kind: 'get',
    roles: DESK_ROLES,
    example: `/reports/consultations/export.csv?${NUMBER}`,
  },
  {
    path: '/reports/municipalities/export.csv',
    kind: 'get',
    roles: DESK_ROLES,
    example: `/reports/municipalities/export.csv?${PLACES}`,
  },
  { path: '/reports/export', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/export.csv', kind: 'get', roles: DESK_ROLES },
  { path: '/reports/export.xlsx', kind: 'get', roles: DESK_ROLES },
  { path: '/reports/views', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/views/new', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/views/keeping', kind: 'post', roles: DESK_ROLES },
  { path: '/reports/views/[id]', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/views/[id]/figures', kind: 'get', roles: DESK_ROLES },
  { path: '/reports/views/[id]/change', kind: 'post', roles: DESK_ROLES },
  { path: '/reports/views/[id]/removal', kind: 'post', roles: DESK_ROLES },
  { path: '/reports/year', kind: 'page', roles: ['manager'] },
  { path: '/reports/year/preview', kind: 'page', roles: ['manager'] },
  { path: '/reports/year/decision', kind: 'post', roles: ['manager'] },
  { path: '/reports/year/[id]/undoing', kind: 'post', roles: ['manager'] },
] satisfies Route[]
