import type { Route } from './route'

const IMPORTS = '/desk/imports'
const roles = ['manager'] as const

export const ROUTES = [
  { path: IMPORTS, kind: 'page', roles },
  { path: `${IMPORTS}/template`, kind: 'get', roles },
  { path: `${IMPORTS}/uploads`, kind: 'post', roles },
  { path: `${IMPORTS}/[id]`, kind: 'page', roles },
  { path: `${IMPORTS}/[id]/act`, kind: 'post', roles },
  { path: `${IMPORTS}/[id]/undoing`, kind: 'post', roles },
] satisfies Route[]
