import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const OF = '/desk/consultations/[number]/supports'
const ONE = `${OF}/[supportId]`

const page = (path: string, example?: string) => ({ path, kind: 'page', roles: DESK_ROLES, example }) as const
const post = (path: string) => ({ path, kind: 'post', roles: DESK_ROLES }) as const

export const ROUTES = [
  page('/supports', '/supports?state=live'),
  page(OF),
  page(`${OF}/new`),
  post(`${OF}/proposals`),
  page(ONE),
  post(`${ONE}/start`),
  page(`${ONE}/plan`),
  post(`${ONE}/plan/saving`),
  page(`${ONE}/end`),
  post(`${ONE}/completion`),
  post(`${ONE}/cancellation`),
  post(`${ONE}/participants`),
  post(`${ONE}/participants/[participantId]/removal`),
  post(`${ONE}/notes`),
  post(`${ONE}/meetings`),
  page(`${ONE}/meetings/new`),
  page(`${ONE}/meetings/[meetingId]`),
  page(`${ONE}/meetings/[meetingId]/edit`),
  post(`${ONE}/meetings/[meetingId]/change`),
  post(`${ONE}/meetings/[meetingId]/cancellation`),
  post(`${ONE}/polls`),
  page(`${ONE}/polls/new`),
  page(`${ONE}/polls/[pollId]`),
  post(`${ONE}/polls/[pollId]/confirmation`),
  post(`${ONE}/polls/[pollId]/cancellation`),
  page(`${ONE}/polls/[pollId]/answers/[respondentId]`),
  post(`${ONE}/polls/[pollId]/answers/[respondentId]/entry`),
  page(`${ONE}/duties/[dutyId]`),
  post(`${ONE}/duties/[dutyId]/waiving`),
  post(`${ONE}/duties/[dutyId]/link`),
  page(`${ONE}/sessions/new`),
  post(`${ONE}/sessions`),
  page(`${ONE}/sessions/[sessionId]`),
  page(`${ONE}/sessions/[sessionId]/edit`),
  post(`${ONE}/sessions/[sessionId]/correction`),
  page(`${ONE}/requests/new`),
  post(`${ONE}/requests`),
  page(`${ONE}/requests/rounds/[roundId]`),
  post(`${ONE}/requests/rounds/[roundId]/sending`),
  post(`${ONE}/requests/rounds/[roundId]/dropping`),
  post(`${ONE}/requests/[requestId]/withdrawal`),
  post(`${ONE}/requests/[requestId]/result`),
  page(`${ONE}/passing-on`),
  post(`${ONE}/passing-on/sending`),
] satisfies Route[]
