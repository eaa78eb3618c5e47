import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from './routes/route'

/** All lists of routes together. */
export async function readRoutes(): Promise<Route[]> {
  const files = readdirSync(join(import.meta.dirname, 'routes')).filter((file) => file !== 'route.ts')
  const lists = await Promise.all(files.map((file) => import(`./routes/${file.replace(/\.ts$/, '')}.ts`)))
  return lists.flatMap((list: { ROUTES: readonly Route[] }) => list.ROUTES)
}
