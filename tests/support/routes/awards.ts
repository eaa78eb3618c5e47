import { DESK_ROLES } from '@/lib/actor/roles'
import { NOMINATING_ROLES } from '@/lib/awards/policy'
import type { Route } from './route'

const DESK = '/desk/awards/[callId]'
const ONE = '/nominations/[callId]/[nominationId]'
const SCORING = '/council/awards/[callId]/[nominationId]'
const page = (path: string, roles: Route['roles']) => ({ path, kind: 'page', roles }) as const
const post = (path: string, roles: Route['roles']) => ({ path, kind: 'post', roles }) as const

export const ROUTES = [
  page('/awards', 'public'),
  page('/awards/[callId]', 'public'),
  page('/desk/awards', DESK_ROLES),
  page('/desk/awards/new', DESK_ROLES),
  post('/desk/awards/adding', DESK_ROLES),
  page(DESK, DESK_ROLES),
  ...['change', 'days', 'certificates'].map((name) => page(`${DESK}/${name}`, DESK_ROLES)),
  ...['saving', 'moving', 'opening', 'closing'].map((step) => post(`${DESK}/${step}`, DESK_ROLES)),
  page(`${DESK}/decision`, ['manager']),
  ...['naming', 'judges/[judgeId]/excusing', 'deciding', 'publishing'].map((step) =>
    post(`${DESK}/${step}`, ['manager']),
  ),
  page('/nominations', NOMINATING_ROLES),
  page('/nominations/[callId]', NOMINATING_ROLES),
  post('/nominations/[callId]/sending', NOMINATING_ROLES),
  page(ONE, NOMINATING_ROLES),
  post(`${ONE}/withdrawal`, NOMINATING_ROLES),
  post(`${ONE}/consent`, ['municipal_staff', ...DESK_ROLES]),
  page('/council/awards/[callId]', ['council_member']),
  page(SCORING, ['council_member']),
  ...['scoring', 'conflict'].map((step) => post(`${SCORING}/${step}`, ['council_member'])),
] satisfies Route[]
