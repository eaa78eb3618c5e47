import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const PAGES = [
  '',
  '/dialogue/new',
  '/todos/new',
  '/questions/new',
  '/questions/[questionId]',
  '/questions/fields',
  '/completion/new',
  '/themes/edit',
  '/print',
]
const POSTS = [
  '/messages',
  '/notes',
  '/dialogue',
  '/clock/pause',
  '/clock/resumption',
  '/todos',
  '/todos/[todoId]/completion',
  '/todos/[todoId]/withdrawal',
  '/dialogue/[entryId]/recall',
  '/questions',
  '/questions/[questionId]/answer',
  '/questions/fields/marking',
  '/corrections/[revisionId]/acceptance',
  '/corrections/[revisionId]/return',
  '/questions/[questionId]/reminder',
  '/questions/[questionId]/withdrawal',
  '/triage',
  '/themes',
  '/officer',
  '/completion',
  '/merging',
  '/reopening',
]
const at = (rest: string) => `/desk/consultations/[number]${rest}`

export const ROUTES: Route[] = [
  ...PAGES.map((rest) => ({ path: at(rest), kind: 'page' as const, roles: DESK_ROLES })),
  ...POSTS.map((rest) => ({ path: at(rest), kind: 'post' as const, roles: DESK_ROLES })),
]
