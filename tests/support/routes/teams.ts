import { DESK_ROLES } from '@/lib/actor/roles'
import { TEAM_ROLES } from '@/lib/teams/kinds'
import type { Route } from './route'

const ROOM = '/teams/rooms/[teamId]'
const MAP = `${ROOM}/roadmap`
const OF_SUPPORT = '/desk/consultations/[number]/supports/[supportId]/team'
const PLANNERS = ['municipal_staff', 'prefecture_staff', ...DESK_ROLES] as const

const page = (path: string, roles: Route['roles'] = TEAM_ROLES) => ({ path, kind: 'page', roles }) as const
const post = (path: string, roles: Route['roles'] = PLANNERS) => ({ path, kind: 'post', roles }) as const

export const ROUTES = [
  { path: '/teams', kind: 'page', roles: TEAM_ROLES, example: '/teams' },
  page(`${OF_SUPPORT}/new`, DESK_ROLES),
  post(`${OF_SUPPORT}/opening`, DESK_ROLES),
  page(ROOM),
  page(`${ROOM}/dates`, DESK_ROLES),
  post(`${ROOM}/dates/saving`, DESK_ROLES),
  page(`${ROOM}/members/new`, DESK_ROLES),
  post(`${ROOM}/members/adding`, DESK_ROLES),
  page(`${ROOM}/members/[memberId]`, DESK_ROLES),
  post(`${ROOM}/members/[memberId]/change`, DESK_ROLES),
  post(`${ROOM}/agreements`),
  page(`${ROOM}/course`),
  page(`${ROOM}/entries/new`, PLANNERS),
  post(`${ROOM}/entries/adding`),
  page(`${ROOM}/entries/[entryId]`, PLANNERS),
  post(`${ROOM}/entries/[entryId]/change`),
  page(`${ROOM}/attendances/[of]/[attendedId]`, PLANNERS),
  post(`${ROOM}/attendances/[of]/[attendedId]/saving`),
  page(`${ROOM}/plan`, DESK_ROLES),
  post(`${ROOM}/plan/laying`, DESK_ROLES),
  page(`${ROOM}/points`),
  post(`${ROOM}/points/adding`, TEAM_ROLES),
  page(`${ROOM}/points/[pointId]`, PLANNERS),
  post(`${ROOM}/points/[pointId]/carrying`),
  page(`${ROOM}/report`),
  page(`${ROOM}/report/publication`),
  post(`${ROOM}/report/publication/submission`),
  post(`${ROOM}/report/publication/agreement`),
  post(`${ROOM}/report/publication/hearing`, DESK_ROLES),
  post(`${ROOM}/report/publication/publishing`, DESK_ROLES),
  post(`${ROOM}/report/publication/withdrawal`),
  page(`${ROOM}/estimate`),
  post(`${ROOM}/estimate/saving`),
  page(MAP),
  page(`${MAP}/items/new`, PLANNERS),
  post(`${MAP}/items/adding`),
  page(`${MAP}/items/[itemId]`, PLANNERS),
  post(`${MAP}/items/[itemId]/change`),
  post(`${MAP}/items/[itemId]/removal`),
  page(`${MAP}/versions/[number]`),
  { path: `${MAP}/workbook`, kind: 'get', roles: TEAM_ROLES },
  page(`${MAP}/upload`, PLANNERS),
  post(`${MAP}/uploads`),
  post(`${MAP}/uploads/saving`),
] satisfies Route[]
