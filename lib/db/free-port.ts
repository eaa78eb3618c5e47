import { createServer } from 'node:net'

/** A port of loopback that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address && typeof address === 'object') found(address.port)
        else failed(new Error('loopback gave no port'))
      })
    })
  })
}
