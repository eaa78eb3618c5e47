import type { Route } from './route'

export const ROUTES = [
  { path: '/sign-in', kind: 'page', roles: 'public' },
  { path: '/sign-in/session', kind: 'post', roles: 'public' },
  { path: '/sign-out', kind: 'post', roles: 'public' },
  { path: '/language', kind: 'post', roles: 'public' },
  { path: '/password', kind: 'page', roles: 'signed-in' },
  { path: '/password/change', kind: 'post', roles: 'signed-in' },
  { path: '/post', kind: 'page', roles: 'signed-in' },
  { path: '/post/switching', kind: 'post', roles: 'signed-in' },
] as const satisfies Route[]
