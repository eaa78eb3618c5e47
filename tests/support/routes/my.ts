import { ASKING_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const DRAFT = '/my/consultations/[id]'
const roles = ASKING_ROLES

export const ROUTES = [
  { path: '/my', kind: 'page', roles },
  { path: '/my/consultations', kind: 'page', roles },
  { path: '/my/consultations/new', kind: 'page', roles },
  { path: '/my/consultations/drafts', kind: 'post', roles },
  { path: '/my/todos', kind: 'page', roles },
  { path: '/my/todos/[todoId]/completion', kind: 'post', roles },
  { path: DRAFT, kind: 'page', roles },
  { path: `${DRAFT}/trouble`, kind: 'page', roles },
  { path: `${DRAFT}/trouble/saving`, kind: 'post', roles },
  { path: `${DRAFT}/situation`, kind: 'page', roles },
  { path: `${DRAFT}/situation/saving`, kind: 'post', roles },
  { path: `${DRAFT}/wishes`, kind: 'page', roles },
  { path: `${DRAFT}/wishes/saving`, kind: 'post', roles },
  { path: `${DRAFT}/contact`, kind: 'page', roles },
  { path: `${DRAFT}/contact/saving`, kind: 'post', roles },
  { path: `${DRAFT}/quick`, kind: 'page', roles },
  { path: `${DRAFT}/quick/saving`, kind: 'post', roles },
  { path: `${DRAFT}/check`, kind: 'page', roles },
  { path: `${DRAFT}/submission`, kind: 'post', roles },
  { path: `${DRAFT}/discard`, kind: 'page', roles },
  { path: `${DRAFT}/discarding`, kind: 'post', roles },
  { path: `${DRAFT}/receipt`, kind: 'page', roles },
  { path: `${DRAFT}/print`, kind: 'page', roles },
  { path: `${DRAFT}/withdraw`, kind: 'page', roles },
  { path: `${DRAFT}/withdrawal`, kind: 'post', roles },
  { path: `${DRAFT}/messages`, kind: 'post', roles },
  { path: `${DRAFT}/sharing`, kind: 'post', roles },
  { path: `${DRAFT}/questions/[questionId]/answer`, kind: 'post', roles },
  { path: `${DRAFT}/supports/[supportId]/agreement`, kind: 'post', roles },
  { path: `${DRAFT}/supports/[supportId]/decline`, kind: 'post', roles },
] satisfies Route[]
