import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import { HELPER_ROLES } from '@/lib/helped/policy'
import type { Route } from './route'

const KEEPERS = ['administrator', 'manager'] as const

export const ROUTES = [
  { path: '/my/follow-ups', kind: 'page', roles: ASKING_ROLES },
  { path: '/my/follow-ups/[id]', kind: 'page', roles: ASKING_ROLES },
  { path: '/my/follow-ups/[id]/answers', kind: 'post', roles: ASKING_ROLES },
  { path: '/my/follow-ups/[id]/effects/[effectId]/consultation', kind: 'post', roles: ASKING_ROLES },
  { path: '/supports/reviews', kind: 'page', roles: DESK_ROLES, example: '/supports/reviews' },
  { path: '/desk/consultations/[number]/review', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/consultations/[number]/review/keeping', kind: 'post', roles: DESK_ROLES },
  { path: '/my/consultations/[id]/review', kind: 'page', roles: ASKING_ROLES },
  { path: '/my/consultations/[id]/review/keeping', kind: 'post', roles: ASKING_ROLES },
  { path: '/helped', kind: 'page', roles: HELPER_ROLES },
  { path: '/helped/[id]', kind: 'page', roles: HELPER_ROLES },
  { path: '/helped/[id]/answer', kind: 'post', roles: HELPER_ROLES },
  { path: '/helped/[id]/seen', kind: 'post', roles: HELPER_ROLES },
  { path: '/helped/[id]/answers/[answerId]/reaction', kind: 'post', roles: HELPER_ROLES },
  { path: '/l/[token]/party-follow-up', kind: 'page', roles: 'public' },
  { path: '/l/[token]/party-follow-up/answer', kind: 'post', roles: 'public' },
  { path: '/attachments/answers/[answerKind]/[answerId]', kind: 'page', roles: 'signed-in' },
  { path: '/attachments/answers/[answerKind]/[answerId]/files', kind: 'post', roles: 'signed-in' },
  { path: '/attachments/answers/[answerKind]/[answerId]/files/[fileId]', kind: 'get', roles: 'signed-in' },
  { path: '/attachments/answers/[answerKind]/[answerId]/files/[fileId]/removal', kind: 'post', roles: 'signed-in' },
  { path: '/l/[token]/answer-files', kind: 'page', roles: 'public' },
  { path: '/l/[token]/answer-files/files', kind: 'post', roles: 'public' },
  { path: '/l/[token]/answer-files/files/[fileId]', kind: 'get', roles: 'public' },
  { path: '/l/[token]/answer-files/files/[fileId]/removal', kind: 'post', roles: 'public' },
  { path: '/desk/follow-ups', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/follow-ups/[id]', kind: 'page', roles: DESK_ROLES },
  { path: '/desk/follow-ups/[id]/answers', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/follow-ups/[id]/helped/[helpedId]/link', kind: 'post', roles: DESK_ROLES },
  { path: '/desk/follow-ups/[id]/reminder', kind: 'post', roles: DESK_ROLES },
  { path: '/l/[token]/follow-up', kind: 'page', roles: 'public' },
  { path: '/l/[token]/follow-up/answers', kind: 'post', roles: 'public' },
  { path: '/admin/mails', kind: 'page', roles: KEEPERS },
  { path: '/admin/mails/[id]', kind: 'page', roles: KEEPERS },
] satisfies Route[]
