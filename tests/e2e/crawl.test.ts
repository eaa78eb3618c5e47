import { expect, test } from '@playwright/test'
import { ownerQuery } from '@/tests/factories/owner'
import { readRoutes } from '@/tests/support/all-routes'
import type { Route } from '@/tests/support/routes/route'
import { call, headerFaults, leaks, titleOf } from './crawl-answers'
import { addressOf, deadAddressOf } from './crawl-examples'
import { signIn, VISITING_ROLES, type Visitor, visitorOf } from './crawl-people'
import { PRACTICE_CANARY } from './crawl-practices'
import { openCrawlWorld } from './crawl-world'

test.describe.configure({ timeout: 300_000 })

let routes: Route[]
test.beforeAll(async () => {
  await openCrawlWorld()
  routes = await readRoutes()
})

/** The pages that somebody has been shown in this process, so that none is asked for twice. */
const shown = new Set<string>()

const mayEnter = ({ roles }: Route, { role }: Visitor) =>
  roles === 'public' || (role !== 'nobody' && (roles === 'signed-in' || roles.includes(role)))

for (const role of VISITING_ROLES)
  test(`${role} gets every page that is for this role, and nothing of any other`, async () => {
    const visitor = await visitorOf(role)
    const faults: string[] = []
    const titles = new Map<string, string>()
    await forEach('page', async (route) => {
      const entered = mayEnter(route, visitor)
      const address = entered ? await addressOf(route, visitor.actor) : await addressAsTheDeskSeesIt(route)
      if (!address) return
      const ways = [new Headers(), new Headers({ rsc: '1' })]
      const answers = await Promise.all(
        ways.map(async (headers) => ({ headers, answer: await call(address, visitor, { headers }) })),
      )
      for (const { headers, answer } of answers) {
        const wanted = entered ? [200, 307] : role === 'nobody' ? [307] : [404]
        if (!wanted.includes(answer.status) && !headers.has('rsc'))
          faults.push(`${address}: ${answer.status}, not ${wanted}`)
        const title = answer.status === 200 && !headers.has('rsc') ? titleOf(answer) : null
        if (title !== null && titles.has(title)) faults.push(`${address}: the title of ${titles.get(title)} again`)
        if (title !== null) titles.set(title, address)
        if (answer.status === 200 && entered) shown.add(route.path)
        if (answer.status >= 500) faults.push(`${address} ${[...headers]}: ${answer.status}`)
        for (const canary of leaks(visitor, answer)) faults.push(`${address} ${[...headers]} holds ${canary}`)
        for (const name of headerFaults(answer)) faults.push(`${address} ${[...headers]} lacks ${name}`)
      }
    })
    expect(faults).toEqual([])
  })

/** Several at once: most of the time of one is waiting. */
async function forEach(kind: Route['kind'], visit: (route: Route) => Promise<void>) {
  const left = routes.filter((route) => route.kind === kind)
  const goOn = async () => {
    for (let route = left.shift(); route; route = left.shift()) await visit(route)
  }
  await Promise.all([goOn(), goOn(), goOn()])
}

const addressesOfTheDesk = new Map<string, Promise<string>>()

/** What exists for the desk is asked for by everybody else, whatever has become of it meanwhile. */
function addressAsTheDeskSeesIt(route: Route): Promise<string> {
  const known = addressesOfTheDesk.get(route.path) ?? findForTheDesk(route)
  addressesOfTheDesk.set(route.path, known)
  return known
}

async function findForTheDesk(route: Route): Promise<string> {
  const { actor } = await visitorOf(route.path.startsWith('/admin') ? 'administrator' : 'manager')
  return (await addressOf(route, actor)) ?? deadAddressOf(route)
}

for (const role of VISITING_ROLES)
  test(`${role} changes nothing by posts from elsewhere, and nothing by getting a post's address`, async () => {
    const faults: string[] = []
    await forEach('post', async (route) => {
      const visitor = await (route.path === '/sign-out' ? signIn : visitorOf)(role)
      const address = (await addressOf(route, visitor.actor)) ?? deadAddressOf(route)
      const body = new URLSearchParams({ title: 'x', body: 'x' })
      const post = (headers: Record<string, string>) => call(address, visitor, { method: 'POST', body, headers })
      const [foreign, got, keyless] = await Promise.all([
        post({ origin: 'https://evil.example' }),
        call(address, visitor),
        post({ 'sec-fetch-site': 'same-origin' }),
      ])
      if (foreign.status !== 403) faults.push(`${address} from elsewhere: ${foreign.status}`)
      if (![303, 307, 404].includes(got.status)) faults.push(`GET ${address}: ${got.status}`)
      if (![303, 400, 403, 404, 415].includes(keyless.status))
        faults.push(`${address} without a key: ${keyless.status}`)
      for (const answer of [foreign, got, keyless]) {
        for (const canary of leaks(visitor, answer)) faults.push(`${address} holds ${canary}`)
        for (const name of headerFaults(answer)) faults.push(`${address} lacks ${name}`)
      }
    })
    expect(faults).toEqual([])
  })

test('what one may not see answers as what does not exist', async () => {
  const visitor = await visitorOf('municipal_staff')
  for (const route of routes.filter(
    (one) => one.kind === 'page' && mayEnter(one, visitor) && /\[(id|number)\]/.test(one.path),
  )) {
    const dead = await call(deadAddressOf(route), visitor)
    expect({ path: route.path, status: dead.status }).toEqual({ path: route.path, status: 404 })
  }
})

test('a practice that is not out is found by nobody, however it is looked for', async () => {
  const gone = await ownerQuery<{ id: string }>('SELECT id FROM practices WHERE title = $1', [PRACTICE_CANARY])
  expect(gone).toHaveLength(2)
  const looked = ['q', 'theme', 'page'].map((name) => `/practices?${name}=${encodeURIComponent(PRACTICE_CANARY)}`)
  const pages = gone.map(({ id }) => `/practices/${id}`)
  const asked = gone.map(({ id }) => `/my/consultations/new?practice=${id}`)
  const faults: string[] = []
  for (const role of ['nobody', 'municipal_staff', 'prefecture_staff'] as const) {
    const visitor = await visitorOf(role)
    for (const address of ['/', '/practices?theme=kayoinoba', ...looked, ...pages, ...asked]) {
      const answer = await call(address, visitor)
      const found = answer.body.replaceAll(`value="${PRACTICE_CANARY}"`, '').split(PRACTICE_CANARY).length - 1
      const isTyped = /[?&](q|theme|page)=%/.test(address)
      if (found > 0 && !isTyped) faults.push(`${role} ${address}`)
      if (address.includes('q=') && answer.body.includes('/practices/')) faults.push(`${role} finds ${address}`)
      if (gone.some(({ id }) => !address.includes(id) && answer.body.includes(id)))
        faults.push(`${role} is led on from ${address}`)
    }
    // The address is known to those who copied it: it answers with a page that says so, and search engines let it go.
    for (const address of pages) {
      const { status, body } = await call(address, visitor)
      expect({ status, isTold: body.includes('掲載を終えました'), isLetGo: body.includes('noindex') }).toEqual({
        ...{ status: 200, isTold: true, isLetGo: true },
      })
    }
  }
  expect(faults).toEqual([])
})

test('every page is shown to somebody', async () => {
  const visitors = await Promise.all(VISITING_ROLES.map(visitorOf))
  const unseen: string[] = []
  await forEach('page', async (route) => {
    if (!shown.has(route.path) && !(await isShownToOneOf(visitors, route))) unseen.push(route.path)
  })
  expect(unseen).toEqual([])
})

async function isShownToOneOf(visitors: readonly Visitor[], route: Route): Promise<boolean> {
  for (const visitor of visitors.filter((one) => mayEnter(route, one))) {
    const address = await addressOf(route, visitor.actor)
    if (address && (await call(address, visitor)).status === 200) return true
  }
  return false
}
