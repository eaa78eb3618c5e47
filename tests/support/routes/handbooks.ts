import type { Route } from './route'

const KEEPERS = ['administrator', 'operator'] as const
const LIST = '/admin/handbooks'

export const ROUTES = [
  { path: LIST, kind: 'page', roles: KEEPERS },
  { path: `${LIST}/new`, kind: 'page', roles: KEEPERS },
  { path: `${LIST}/adding`, kind: 'post', roles: KEEPERS },
  { path: `${LIST}/[id]`, kind: 'page', roles: KEEPERS },
  { path: `${LIST}/[id]/saving`, kind: 'post', roles: KEEPERS },
  { path: `${LIST}/[id]/files`, kind: 'post', roles: KEEPERS },
  { path: `${LIST}/[id]/files/[fileId]/removal`, kind: 'post', roles: KEEPERS },
  { path: '/references/files/[fileId]', kind: 'get', roles: 'public' },
  { path: `${LIST}/[id]/retirement`, kind: 'post', roles: KEEPERS },
] satisfies Route[]
