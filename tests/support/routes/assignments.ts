import type { Route } from './route'

export const ROUTES = [
  { path: '/assignments', kind: 'page', roles: ['officer', 'manager'] },
  { path: '/assignments/load', kind: 'page', roles: ['officer', 'manager'] },
  { path: '/assignments/[code]', kind: 'page', roles: ['officer', 'manager'], example: '/assignments/434434' },
  { path: '/assignments/[code]/officer', kind: 'post', roles: ['manager'], example: '/assignments/434434/officer' },
  { path: '/assignments/[code]/deputies', kind: 'post', roles: ['manager'], example: '/assignments/434434/deputies' },
  { path: '/assignments/[code]/periods/[id]', kind: 'page', roles: ['manager'] },
  { path: '/assignments/[code]/periods/[id]/end', kind: 'post', roles: ['manager'] },
  {
    path: '/assignments/prefectures/[code]',
    kind: 'page',
    roles: ['manager'],
    example: '/assignments/prefectures/430005',
  },
  {
    path: '/assignments/prefectures/[code]/officers',
    kind: 'post',
    roles: ['manager'],
    example: '/assignments/prefectures/430005/officers',
  },
] satisfies Route[]
