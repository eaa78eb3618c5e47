import pg from 'pg'
import type { EmbeddedServer } from '@/lib/db/embedded-server'

const LOOK_EVERY_MS = 1000

/** Looks after the embedded server: when it has died it is started again at the same address, where everybody waits for it. */
export function watchServer(
  server: EmbeddedServer,
  restart: () => Promise<EmbeddedServer>,
  giveUp: (reason: string) => void,
) {
  let isLooking = true
  void look()
  return () => {
    isLooking = false
  }

  async function look() {
    await new Promise((passed) => setTimeout(passed, LOOK_EVERY_MS).unref())
    if (!isLooking) return
    if (await answers(server.superuserUrl)) return look()
    if (!isLooking) return
    console.log('[demo] PostgreSQL does not answer, starting it again')
    const { port } = await restart()
    if (port !== server.port) return giveUp('PostgreSQL could not get its port back')
    return look()
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}
