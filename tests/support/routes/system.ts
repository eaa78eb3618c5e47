import type { Route } from './route'

export const ROUTES = [
  { path: '/api/health', kind: 'get', roles: 'public' },
  { path: '/api/ready', kind: 'get', roles: 'public' },
] satisfies Route[]
