import type { Route } from './route'

export const ROUTES = [
  { path: '/attachments/[id]', kind: 'get', roles: 'signed-in' },
  { path: '/attachments/of/[parentKind]/[parentId]', kind: 'page', roles: 'signed-in' },
  { path: '/attachments/of/[parentKind]/[parentId]/attachments', kind: 'post', roles: 'signed-in' },
  {
    path: '/attachments/of/[parentKind]/[parentId]/attachments/[attachmentId]/removal',
    kind: 'post',
    roles: 'signed-in',
  },
] satisfies Route[]
