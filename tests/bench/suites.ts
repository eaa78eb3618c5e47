import { sessionCookieName } from '@/lib/actor/session-cookie'
import { openSession } from '@/lib/actor/sessions'
import { formatDateTime } from '@/lib/japanese/dates'
import { ownerQuery } from '@/tests/factories/owner'
import type { Suite } from './asked'
import { type Ask, type Deed, type Measured, measure, page } from './measure'
import { RARE_FOURS, RARE_PAIRS, writtenAs } from './texts'

type Run = (ports: readonly number[], seconds: number) => Promise<Measured[]>

/** What `npm run bench -- queue search` measures. */
export const SUITES: Record<Suite, Run> = {
  queue: async (ports, seconds) => {
    const numbers = await column<string>('SELECT number AS value FROM bench_numbers')
    const codes = await column<string>(
      "SELECT code AS value FROM organisations WHERE kind = 'municipality' AND bureau_id = (SELECT id FROM organisations WHERE letters = 'KYU')",
    )
    return await all(ports, seconds, {
      'queue page, open': (ask) => seen(ask, '/desk'),
      'queue page, mine by due day': (ask) => seen(ask, '/desk?tab=mine&sort=due'),
      'case page': (ask, turn) => seen(ask, `/desk/consultations/${numbers[turn % numbers.length]}`),
      'create: open the form, send it': (ask, turn) => create(ask, codes[turn % codes.length] ?? '', turn),
    })
  },
  search: async (ports, seconds) => {
    const look = (words: readonly string[], more = ''): Deed => {
      return (ask, turn) => seen(ask, `/desk/search?q=${encodeURIComponent(words[turn % words.length] ?? '')}${more}`)
    }
    return await all(ports, seconds, {
      'search, 2 letters, 1 % hits': look(RARE_PAIRS),
      'search, 4 letters, 1 % hits': look(RARE_FOURS),
      'search, a common word': look(['移動']),
      'search, two words': look(RARE_PAIRS.map((word) => `${word} 地区`)),
      'search, municipality and word': look(['益城町 移動', '鹿児島市 担い手', '五島市 買い物']),
      'search, nothing found': look(['瑠璃光院']),
      'search, a common word, narrowed by state': look(['移動'], '&state=received'),
    })
  },
}

async function all(ports: readonly number[], seconds: number, deeds: Record<string, Deed>): Promise<Measured[]> {
  const [userId] = await column<string>("SELECT id AS value FROM users WHERE sign_in_name = 'officer7@bench.test'")
  const token = await openSession(userId ?? '')
  if (!token) throw new Error('the officer cannot sign in')
  const rows: Measured[] = []
  for (const [name, deed] of Object.entries(deeds))
    rows.push(await measure(name, ports, `${sessionCookieName()}=${token}`, seconds, deed))
  return rows
}

async function seen(ask: Ask, path: string) {
  await page(ask, path)
}

/** Takes down what a municipality said on the telephone. */
async function create(ask: Ask, code: string, turn: number) {
  const form = await page(ask, `/desk/intake/${code}`)
  const key = /name="_key" value="([^"]+)"/.exec(form.slice(form.indexOf(`/desk/intake/${code}/consultation`)))?.[1]
  const { title, body } = writtenAs(turn)
  const typed = {
    _key: key ?? '',
    channel: 'telephone',
    callerName: '相談 花子',
    calledAt: formatDateTime(new Date(), 'ja'),
    title,
    body,
  }
  const { status, location } = await ask(`/desk/intake/${code}/consultation`, new URLSearchParams(typed))
  if (status !== 303 || !location.startsWith('/desk/consultations/'))
    throw new Error(`not created: ${status} ${location}`)
}

async function column<T>(sql: string): Promise<T[]> {
  return (await ownerQuery<{ value: T }>(sql)).map(({ value }) => value)
}
