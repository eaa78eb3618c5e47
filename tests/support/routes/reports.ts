import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const NUMBER = 'measure=received'

export const ROUTES = [
  { path: '/reports', kind: 'page', roles: DESK_ROLES },
  { path: '/reports/definitions', kind: 'page', roles: DESK_ROLES },
  {
    path: '/reports/consultations',
    kind: 'page',
    roles: DESK_ROLES,
    example: `/reports/consultations?${NUMBER}`,
  },
  {
    path: '/reports/consultations/export.csv',
    kind: 'get',
    roles: DESK_ROLES,
    example: `/reports/consultations/export.csv?${NUMBER}`,
  },
  { path: '/reports/export.csv', kind: 'get', roles: DESK_ROLES },
  { path: '/reports/export.xlsx', kind: 'get', roles: DESK_ROLES },
  { path: '/reports/year', kind: 'page', roles: ['manager'] },
  { path: '/reports/year/preview', kind: 'page', roles: ['manager'] },
  { path: '/reports/year/decision', kind: 'post', roles: ['manager'] },
  { path: '/reports/year/[id]/undoing', kind: 'post', roles: ['manager'] },
] satisfies Route[]
