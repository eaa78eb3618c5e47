import { createServer } from 'node:net'

/** A port of loopback that nobody listens on: the preferred one when it is free. */
export async function findFreePort(preferred = 0): Promise<number> {
  return (await tryPort(preferred)) ?? (await findFreePort())
}

/** Null when somebody else has it. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((found) => {
    const server = createServer().on('error', () => found(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(address && typeof address === 'object' ? address.port : null))
    })
  })
}
