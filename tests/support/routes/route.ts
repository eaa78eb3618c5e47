import type { Role } from '@/lib/actor/roles'

/**
 * One way into the portal, as the route lists name it; the lists together are exactly what app/ holds.
 * `path` is the folder pattern without (groups), `example` an address that shows something in the demo.
 */
export type Route = {
  path: string
  kind: 'page' | 'post' | 'get'
  roles: readonly Role[] | 'public' | 'signed-in'
  example?: string
}
