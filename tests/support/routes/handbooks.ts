import type { Route } from './route'

const KEEPERS = ['administrator', 'operator'] as const
const LIST = '/admin/handbooks'

export const ROUTES = [
  { path: LIST, kind: 'page', roles: KEEPERS },
  { path: `${LIST}/new`, kind: 'page', roles: KEEPERS },
  { path: `${LIST}/adding`, kind: 'post', roles: KEEPERS },
  { path: `${LIST}/[id]`, kind: 'page', roles: KEEPERS },
  { path: `${LIST}/[id]/saving`, kind: 'post', roles: KEEPERS },
  { path: `${LIST}/[id]/retirement`, kind: 'post', roles: KEEPERS },
] satisfies Route[]
