import type { Route } from './route'

export const ROUTES = [
  { path: '/sign-in', kind: 'page', roles: 'public' },
  { path: '/sign-in/session', kind: 'post', roles: 'public' },
  { path: '/sign-in/oidc', kind: 'post', roles: 'public' },
  { path: '/api/auth/[...nextauth]', kind: 'get', roles: 'public', example: '/api/auth/callback/oidc' },
  { path: '/autosave', kind: 'post', roles: 'signed-in' },
  { path: '/sign-out', kind: 'post', roles: 'public' },
  { path: '/language', kind: 'post', roles: 'public' },
  { path: '/password', kind: 'page', roles: 'signed-in' },
  { path: '/password/change', kind: 'post', roles: 'signed-in' },
  { path: '/post', kind: 'page', roles: 'signed-in' },
  { path: '/post/switching', kind: 'post', roles: 'signed-in' },
] as const satisfies Route[]
