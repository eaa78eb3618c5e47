import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { currentRequest } from '@/lib/db/outage'
import { log } from '../log'
import { announcesTooMuch, bodyLimit, capBody, discardBody } from './body'
import { clientAddress } from './client-address'
import { acceptsGzip } from './compression'
import type { ErrorStatus } from './error-page'
import { contentPolicy } from './headers'
import { cleanRequest, isFromOurPages } from './incoming'
import { readKeptPost } from './kept-post'
import { loggedPath } from './logged-path'
import { type Exchange, guardResponse, refuse } from './outgoing'
import type { PublicFiles } from './public-files'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Settings = { appUrl: URL; issuer?: string; trusted: BlockList; publicFiles: PublicFiles }

const METHODS = new Set(['GET', 'HEAD', 'POST'])

/** What happens to every request before and after the application sees it. */
export function openDoor(handle: Handler, { appUrl, issuer, trusted, publicFiles }: Settings) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const requestId = randomBytes(8).toString('hex')
    const policy = contentPolicy(randomBytes(16).toString('base64'), issuer)
    const path = pathOf(request)
    const client = clientAddress(request.socket.remoteAddress, request.headers['x-forwarded-for'], trusted)
    let readBody = (): Buffer => Buffer.alloc(0)
    const exchange: Exchange = {
      marks: { requestId, databaseAway: false },
      policy,
      acceptsGzip: acceptsGzip(request),
      isPublicFile: publicFiles.has(path),
      readKept: () => readKeptPost(request, readBody()),
    }
    logWhenDone(request, response, requestId, path)

    const isAction = request.headers['next-action'] !== undefined
    if (!METHODS.has(request.method ?? '')) return turnAway('405')
    if (isAction || !request.url?.startsWith('/')) return turnAway('400')
    if (path.startsWith('/_next/image')) return turnAway('404')
    if (request.method === 'POST' && !isFromOurPages(request, appUrl))
      return discardBody(request, () => turnAway('403'))
    if (announcesTooMuch(request, bodyLimit(path))) return discardBody(request, () => turnAway('413'))

    readBody = capBody(request, bodyLimit(path), () => turnAway('413'))
    cleanRequest(request, { client, appUrl, requestId, policy })
    guardResponse(response, exchange)
    currentRequest
      .run(exchange.marks, () => handle(request, response))
      .catch((error: unknown) => {
        log.error({ requestId, error: String(error) }, 'request failed')
        refuse(response, '500', exchange)
      })

    function turnAway(status: ErrorStatus) {
      response.setHeader('connection', 'close')
      response.once('finish', () => request.destroy())
      refuse(response, status, exchange)
    }
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? ''
}

/** One line per request, without the secrets that links carry in their path. */
function logWhenDone(request: IncomingMessage, response: ServerResponse, requestId: string, path: string) {
  const began = performance.now()
  response.once('close', () => {
    const fields = {
      requestId,
      method: request.method,
      path: loggedPath(path),
      status: response.statusCode,
      ms: Math.round(performance.now() - began),
    }
    if (path.startsWith('/_next/static/')) log.debug(fields, 'request')
    else log.info(fields, 'request')
  })
}
