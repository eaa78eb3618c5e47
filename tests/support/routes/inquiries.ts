import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const DESK = '/desk/consultations/[number]'
const ONE = `${DESK}/headquarters/[inquiryId]`
const OWN_TELLING = '/my/consultations/[id]/telling'
const HEADQUARTERS = '/headquarters/inquiries/[inquiryId]'

export const ROUTES = [
  { path: '/precedents', kind: 'page', roles: [...ASKING_ROLES, ...DESK_ROLES] },
  { path: '/my/consultations/[id]/grant', kind: 'page', roles: ASKING_ROLES },
  { path: '/my/consultations/[id]/grant/saving', kind: 'post', roles: ASKING_ROLES },
  { path: `${DESK}/official-answer`, kind: 'page', roles: DESK_ROLES },
  { path: `${DESK}/official-answer/giving`, kind: 'post', roles: DESK_ROLES },
  { path: `${DESK}/headquarters`, kind: 'page', roles: DESK_ROLES },
  { path: `${DESK}/headquarters/passing`, kind: 'post', roles: DESK_ROLES },
  { path: `${ONE}/answer`, kind: 'post', roles: DESK_ROLES },
  { path: `${ONE}/withdrawal`, kind: 'post', roles: DESK_ROLES },
  { path: `${DESK}/precedent`, kind: 'page', roles: DESK_ROLES },
  { path: `${DESK}/precedent/publication`, kind: 'post', roles: DESK_ROLES },
  { path: `${DESK}/precedent/withdrawal`, kind: 'post', roles: DESK_ROLES },
  { path: `${DESK}/telling`, kind: 'page', roles: DESK_ROLES },
  ...['asking', 'hearing', 'publication', 'withdrawal'].map(
    (step) => ({ path: `${DESK}/telling/${step}`, kind: 'post', roles: DESK_ROLES }) as const,
  ),
  { path: OWN_TELLING, kind: 'page', roles: ASKING_ROLES },
  ...['answer', 'change', 'withdrawal'].map(
    (step) => ({ path: `${OWN_TELLING}/${step}`, kind: 'post', roles: ASKING_ROLES }) as const,
  ),
  { path: HEADQUARTERS, kind: 'page', roles: ['headquarters'] },
  { path: `${HEADQUARTERS}/answer`, kind: 'post', roles: ['headquarters'] },
] satisfies Route[]
