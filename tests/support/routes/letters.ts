import { DESK_ROLES } from '@/lib/actor/roles'
import { LETTER_ROLES } from '@/lib/letters/policy'
import type { Route } from './route'

const AT = '/reports/letters'
const post = (path: string) => ({ path, kind: 'post', roles: DESK_ROLES }) as const

export const ROUTES = [
  { path: AT, kind: 'page', roles: DESK_ROLES },
  { path: `${AT}/[id]`, kind: 'page', roles: DESK_ROLES },
  ...['rounds', 'single', 'sending', 'checking', '[id]/texts', '[id]/check', '[id]/back', '[id]/sending'].map((step) =>
    post(`${AT}/${step}`),
  ),
  { path: '/letters', kind: 'page', roles: LETTER_ROLES },
  { path: '/letters/[id]', kind: 'page', roles: LETTER_ROLES },
] satisfies Route[]
