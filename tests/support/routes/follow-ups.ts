import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const KEEPERS = ['administrator', 'manager'] as const

export const ROUTES = [
  { path: '/my/follow-ups', kind: 'page', roles: ASKING_ROLES },
  { path: '/my/follow-ups/[id]', kind: 'page', roles: ASKING_ROLES },
  { path: '/my/follow-ups/[id]/answers', kind: 'post', roles: ASKING_ROLES },
  { path: '/desk/follow-ups', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/follow-ups/[id]', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/follow-ups/[id]/answers', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/follow-ups/[id]/reminder', kind: 'post', roles: DESK_ROLES },
  { path: '/l/[token]/follow-up', kind: 'page', roles: 'public' },
  { path: '/l/[token]/follow-up/answers', kind: 'post', roles: 'public' },
  { path: '/admin/mails', kind: 'page', roles: KEEPERS },
  { path: '/admin/mails/[id]', kind: 'page', roles: KEEPERS },
] satisfies Route[]
