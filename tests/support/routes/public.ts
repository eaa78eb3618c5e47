import type { Route } from './route'

export const ROUTES = [
  { path: '/', kind: 'page', roles: 'public' },
  { path: '/menus', kind: 'page', roles: 'public' },
  { path: '/about', kind: 'page', roles: 'public' },
  { path: '/case-reports', kind: 'page', roles: 'public' },
  { path: '/case-reports/[id]', kind: 'page', roles: 'public' },
  { path: '/accessibility', kind: 'page', roles: 'public' },
  { path: '/l/[token]', kind: 'page', roles: 'public' },
  { path: '/l/[token]/sign-off', kind: 'page', roles: 'public' },
  { path: '/l/[token]/sign-off/files/[fileId]', kind: 'get', roles: 'public' },
  { path: '/l/[token]/sign-off/decision', kind: 'post', roles: 'public' },
  { path: '/l/[token]/new-password', kind: 'page', roles: 'public' },
  { path: '/l/[token]/new-password/choice', kind: 'post', roles: 'public' },
  { path: '/l/[token]/new-password/done', kind: 'page', roles: 'public' },
] satisfies Route[]
