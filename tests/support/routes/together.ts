import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const AT = '/desk/consultations/[number]'
const EXAMPLE = '/desk/consultations/R8-KYU-00001'

export const ROUTES = [
  { path: `${AT}/watching`, kind: 'post', roles: DESK_ROLES },
  { path: `${AT}/watching/end`, kind: 'post', roles: DESK_ROLES },
  { path: `${AT}/presence`, kind: 'post', roles: DESK_ROLES },
  { path: `${AT}/related`, kind: 'page', roles: DESK_ROLES, example: `${EXAMPLE}/related` },
  { path: `${AT}/related/linking`, kind: 'post', roles: DESK_ROLES },
  { path: `${AT}/related/[linkId]/removal`, kind: 'post', roles: DESK_ROLES },
  { path: `${AT}/split/new`, kind: 'page', roles: DESK_ROLES, example: `${EXAMPLE}/split/new` },
  { path: `${AT}/splitting`, kind: 'post', roles: DESK_ROLES },
  { path: `${AT}/unmerging`, kind: 'post', roles: DESK_ROLES },
] satisfies Route[]
