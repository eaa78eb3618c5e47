import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { readMigrations } from '@/lib/db/migrate'
import { findObstacles } from '@/lib/db/readiness'
import { environment } from '@/lib/env'
import { readTrustedProxies } from './front-door/client-address'
import { openDoor } from './front-door/door'
import { listPublicFiles } from './front-door/public-files'
import { log } from './log'

const ROOT = join(import.meta.dirname, '../..')
const HOST = process.env.HOST ?? '127.0.0.1'
const PORT = Number(process.env.PORT ?? 3000)
const DRAIN_SECONDS = 25

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})

async function serve() {
  const { APP_URL, OIDC_ISSUER, TRUSTED_PROXIES, DATABASE_URL, ATTACHMENTS_DIR } = environment()
  const trusted = readTrustedProxies(TRUSTED_PROXIES)
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXTAUTH_URL: APP_URL })
  mkdirSync(ATTACHMENTS_DIR, { recursive: true })
  await refuseUnfitDatabase(DATABASE_URL)

  const { default: next } = await import('next')
  const app = next({ dev: false, dir: ROOT, hostname: HOST, port: PORT })
  await app.prepare()
  const publicFiles = listPublicFiles(join(ROOT, 'public'))
  const door = openDoor(app.getRequestHandler(), {
    appUrl: new URL(APP_URL),
    issuer: OIDC_ISSUER,
    trusted,
    publicFiles,
  })
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 600_000, keepAliveTimeout: 65_000 }, door)
  server.on('error', (error) => {
    console.error(`cannot listen on ${HOST}:${PORT}: ${error.message}`)
    process.exit(1)
  })
  server.listen(PORT, HOST, () => log.info({ host: HOST, port: PORT }, 'serving'))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => drain(server))
}

/** A database that is away may come back; one that is open to us too far, or of another day, will not mend itself. */
async function refuseUnfitDatabase(url: string) {
  const migrations = readMigrations().map(({ name }) => name)
  const obstacles = await findObstacles(url, migrations).catch((error: unknown) => {
    log.warn({ error: String(error) }, 'the database does not answer yet')
    return []
  })
  if (obstacles.length > 0) throw new Error(`DATABASE_URL cannot be used:\n${obstacles.join('\n')}`)
}

/** Lets the requests at work finish and takes no more. */
function drain(server: Server) {
  log.info('draining')
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), DRAIN_SECONDS * 1000).unref()
}
