import { setTimeout as sleep } from 'node:timers/promises'
import { type APIRequestContext, type APIResponse, request } from '@playwright/test'

type Fields = Record<string, string>
type File = { name: string; mimeType: string; buffer: Buffer }

const PATIENCE_MS = 60_000

export type FormClient = Awaited<ReturnType<typeof openClient>>

/** Somebody signed in who fills in the portal's own forms and, when no answer comes, sends the same form again. */
export async function openClient(appUrl: string, signInName: string, password: string) {
  const context = await request.newContext({ baseURL: appUrl, extraHTTPHeaders: { origin: appUrl }, timeout: 30_000 })
  const refused: number[] = []
  await context.post('/sign-in/session', { form: { signInName, password }, maxRedirects: 0 })

  async function insist(send: (context: APIRequestContext) => Promise<APIResponse>): Promise<APIResponse> {
    const until = Date.now() + PATIENCE_MS
    while (Date.now() < until) {
      const answer = await send(context).catch(() => null)
      if (answer && answer.status() < 500) return answer
      refused.push(answer?.status() ?? 0)
      await sleep(150)
    }
    throw new Error(`no answer within ${PATIENCE_MS} ms: ${refused.slice(-5)}`)
  }

  async function open(path: string): Promise<string> {
    const answer = await insist((to) => to.get(path, { maxRedirects: 0 }))
    if (answer.status() !== 200) throw new Error(`${path} answered ${answer.status()} ${answer.headers().location}`)
    return await answer.text()
  }

  async function post(action: string, form: Fields): Promise<string> {
    return locationOf(action, await insist((to) => to.post(action, { form, maxRedirects: 0 })))
  }

  async function hand(action: string, key: string, files: File): Promise<string> {
    return locationOf(
      action,
      await insist((to) => to.post(action, { multipart: { _key: key, files }, maxRedirects: 0 })),
    )
  }

  /** Status of each time no answer came; 0 for a line that was cut. */
  return { context, refused, open, post, hand, close: () => context.dispose() }
}

/** What a browser would send from the form that posts there, untouched. */
export function fieldsOf(html: string, action: string): Fields {
  const form = html.split('<form ').find((part) => part.includes(`action="${action}"`))
  if (!form) throw new Error(`no form posts to ${action}`)
  const inputs = [...(form.split('</form>')[0] ?? '').matchAll(/<input [^>]*>/g)].map(([tag]) => tag)
  const sent = inputs.filter((tag) => !/type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))
  return Object.fromEntries(sent.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]))
}

function attribute(tag: string, name: string): string {
  const text = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function locationOf(action: string, answer: APIResponse): string {
  const { location } = answer.headers()
  if (answer.status() !== 303 || !location) throw new Error(`${action} answered ${answer.status()}`)
  return location
}
