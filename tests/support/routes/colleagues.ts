import type { Role } from '@/lib/actor/roles'
import type { Route } from './route'

const DRAFT = '/my/consultations/[id]'
const LINK = '/l/[token]/invitation'

export const ROUTES = [
  ...officeRoutes('/my/colleagues', ['municipal_staff']),
  ...officeRoutes('/prefecture/colleagues', ['prefecture_staff']),
  { path: `${DRAFT}/take-over`, kind: 'page', roles: ['municipal_staff', 'prefecture_staff'] },
  { path: `${DRAFT}/taking-over`, kind: 'post', roles: ['municipal_staff', 'prefecture_staff'] },
  { path: LINK, kind: 'page', roles: 'public' },
  { path: `${LINK}/acceptance`, kind: 'post', roles: 'public' },
  { path: `${LINK}/done`, kind: 'page', roles: 'public' },
] satisfies Route[]

/** The same pages for a municipality and for a prefecture. */
function officeRoutes(area: string, roles: readonly Role[]): Route[] {
  const posts = ['handover', 'retirement', 'post', 'invitation'].map((deed) => `/[postId]/${deed}`)
  const sections = ['details', 'renaming', 'merger', 'split'].map((deed) => `/sections/[sectionId]/${deed}`)
  return [
    ...['', '/new', '/[postId]', '/sections', '/sections/[sectionId]'].map((rest) => ({
      path: `${area}${rest}`,
      kind: 'page' as const,
      roles,
    })),
    ...['/invitations', ...posts, '/sections/additions', ...sections].map((rest) => ({
      path: `${area}${rest}`,
      kind: 'post' as const,
      roles,
    })),
  ]
}
