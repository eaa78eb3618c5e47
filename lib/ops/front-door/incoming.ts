import type { IncomingMessage } from 'node:http'

/** What only we, or Next to itself, may say about a request; from outside it is never believed. */
const OURS =
  /^(forwarded|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip|x-middleware-.*|x-nextjs-.*|x-next-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-prerender-.*|x-request-id|x-nonce|x-madoguchi-.*|next-resume|next-action|x-action-.*|content-security-policy.*)$/

type Truth = { client: string; appUrl: URL; requestId: string; policy: string }

/** Takes away what the client may not say and says it ourselves, from the socket and our own settings. */
export function cleanRequest(request: IncomingMessage, { client, appUrl, requestId, policy }: Truth) {
  const { headers } = request
  for (const name of Object.keys(headers)) if (OURS.test(name)) delete headers[name]
  if (!isOwnHost(headers.host, appUrl)) headers.host = appUrl.host
  headers['x-forwarded-for'] = client
  headers['x-forwarded-host'] = headers.host
  headers['x-forwarded-proto'] = appUrl.protocol.replace(':', '')
  headers['x-madoguchi-request-id'] = requestId
  headers['x-madoguchi-path'] = request.url ?? '/'
  // Next takes the nonce for its own scripts from here.
  headers['content-security-policy'] = policy
}

/** On loopback the same desk answers to each of loopback's names. */
function isOwnHost(host: string | undefined, appUrl: URL): host is string {
  if (host === appUrl.host) return true
  const loopback = ['localhost', '127.0.0.1', '[::1]']
  return loopback.includes(appUrl.hostname) && loopback.some((name) => host === `${name}:${appUrl.port}`)
}

/** Whether a post comes from one of our own pages: the browser says so, or, if it is too old for that, names our origin. */
export function isFromOurPages({ headers }: IncomingMessage, appUrl: URL): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined ? headers.origin === appUrl.origin : site === 'same-origin'
}
