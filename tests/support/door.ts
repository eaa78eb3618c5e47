import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { BlockList } from 'node:net'
import { openDoor } from '@/lib/ops/front-door/door'

type Work = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>
type Call = { method?: string; headers?: Record<string, string>; body?: string | Buffer; chunked?: boolean }

export const APP_URL = 'http://desk.example'
export const SAME_ORIGIN = { origin: APP_URL }

/** A front door on loopback before an application that does only this. */
export async function openTestDoor(work: Work) {
  const handle = async (incoming: IncomingMessage, response: ServerResponse) => work(incoming, response)
  const settings = { appUrl: new URL(APP_URL), issuer: 'https://sso.example/realm', trusted: new BlockList() }
  const server = createServer(openDoor(handle, { ...settings, publicFiles: { has: (path) => path === '/logo.svg' } }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0

  return {
    async call(path: string, { method = 'GET', headers = {}, body, chunked = false }: Call = {}) {
      const length = body !== undefined && !chunked ? { 'content-length': String(Buffer.byteLength(body)) } : {}
      const outgoing = request({ port, path, method, headers: { host: 'desk.example', ...headers, ...length } })
      outgoing.end(body)
      const [answer]: IncomingMessage[] = await once(outgoing, 'response')
      const chunks: Buffer[] = []
      for await (const chunk of answer!) chunks.push(chunk)
      return {
        status: answer!.statusCode,
        headers: answer!.headers,
        bytes: Buffer.concat(chunks),
        text: Buffer.concat(chunks).toString(),
      }
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
