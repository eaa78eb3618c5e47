import { sessionCookieName } from '@/lib/actor/session-cookie'
import { openSession } from '@/lib/actor/sessions'
import { formatDateTime } from '@/lib/japanese/dates'
import { REPORT_KEYS, REPORTS } from '@/lib/reports/reports'
import { countMonths } from '@/lib/reports/sums/count-months'
import { ownerQuery } from '@/tests/factories/owner'
import type { Suite } from './asked'
import { type Ask, type Deed, page } from './measure'
import { RARE_FOURS, RARE_PAIRS, writtenAs } from './texts'

/** One thing that is measured: by whom, and what is asked once. */
export type Measure = { name: string; as: 'officer7' | 'staff' | 'everybody'; deed: Deed }

/** What `npm run bench -- queue search` measures. */
export const SUITES: Record<Suite, () => Promise<Measure[]>> = {
  queue: async () => {
    const numbers = await column<string>('SELECT number AS value FROM bench_numbers')
    const codes = await column<string>(
      "SELECT code AS value FROM organisations WHERE kind = 'municipality' AND bureau_id = (SELECT id FROM organisations WHERE letters = 'KYU')",
    )
    return [
      officers('queue page, open', (ask) => seen(ask, '/desk')),
      officers('queue page, mine by due day', (ask) => seen(ask, '/desk?tab=mine&sort=due')),
      officers("today's page", (ask) => seen(ask, '/desk/today')),
      officers('case page', (ask, turn) => seen(ask, `/desk/consultations/${numbers[turn % numbers.length]}`)),
      officers('create: open the form, send it', (ask, turn) => create(ask, codes[turn % codes.length] ?? '', turn)),
    ]
  },
  search: async () => {
    const [theme = ''] = await column<string>('SELECT theme_key AS value FROM consultation_themes LIMIT 1')
    return [
      officers('2 letters, 1 % hits', look(RARE_PAIRS)),
      officers('4 letters, 1 % hits', look(RARE_FOURS)),
      officers('a common word', look(['移動'])),
      officers('one common letter', look(['の'])),
      officers('two words', look(RARE_PAIRS.map((word) => `${word} 地区`))),
      officers('two common words, in whichever texts', look(['移動 担い手', '予算 買い物'])),
      officers('municipality and word', look(['益城町 移動', '鹿児島市 担い手', '五島市 買い物'])),
      officers('nothing found', look(['瑠璃光院'])),
      officers('a common word, narrowed by state', look(['移動'], '&state=received')),
      officers('a common word, narrowed by a rare state', look(['移動'], '&state=withdrawn')),
      officers('a common word, narrowed by theme', look(['移動'], `&theme=${theme}`)),
      { name: 'a municipality in its own area', as: 'staff', deed: look(['移動', 'の', '買い物'], '', '/my/search') },
    ]
  },
  reports: async () => {
    await countedBeforehand()
    return [
      ...REPORT_KEYS.map((key) => officers(`${key}, this fiscal year`, (ask) => seen(ask, REPORTS[key].path))),
      ...REPORT_KEYS.map((key) =>
        officers(`${key}, ten years`, (ask) => seen(ask, `${REPORTS[key].path}?${TEN_YEARS}`)),
      ),
      officers('reports to the council', (ask) => seen(ask, '/reports/council')),
      officers('library of documents', (ask) => seen(ask, '/reports/library')),
      officers('what stands behind a number', (ask) => seen(ask, '/reports/consultations?measure=themes')),
    ]
  },
  practices: async () => {
    const ids = await column<string>('SELECT id AS value FROM practices')
    const [theme = ''] = await column<string>('SELECT theme_key AS value FROM practice_themes LIMIT 1')
    const [matter = ''] = await column<string>('SELECT id AS value FROM priority_matters LIMIT 1')
    const list = (name: string, ...asked: string[]): Measure => {
      const deed: Deed = (ask, turn) => seen(ask, `/practices?${asked[turn % asked.length]}`)
      return { name, as: 'everybody', deed }
    }
    const words = (...of: string[]) => of.map((word) => `q=${encodeURIComponent(word)}`)
    return [
      list('list of practices', ''),
      list('its last page', 'page=50'),
      list('by theme', `theme=${theme}`),
      list('by prefecture, size and stage', 'prefecture=430005', 'size=under_50k', 'stage=trial'),
      list('by priority matter', `matter=${matter}`),
      list('two letters', ...words(...RARE_PAIRS)),
      list('two letters, in kana', ...words('かいもの', 'カヨイ')),
      list('another name of a theme', ...words('サロン', 'デマンド交通')),
      list('two common words', ...words('移動 担い手')),
      list('nothing found', ...words('瑠璃光院')),
      { name: 'one practice', as: 'everybody', deed: (ask, turn) => seen(ask, `/practices/${ids[turn % ids.length]}`) },
      { name: 'open data', as: 'everybody', deed: (ask) => seen(ask, '/open-data/practices.json') },
    ]
  },
}

const TEN_YEARS = 'from=2016-04-01&until=2027-03-31'

function officers(name: string, deed: Deed): Measure {
  return { name, as: 'officer7', deed }
}

function look(words: readonly string[], more = '', area = '/desk/search'): Deed {
  return (ask, turn) => seen(ask, `${area}?q=${encodeURIComponent(words[turn % words.length] ?? '')}${more}`)
}

/** Past months counted as the worker has done by the morning; since then something of the last two and of three old ones has changed. */
async function countedBeforehand() {
  await countMonths()
  const [bureau] = await column<string>("SELECT id AS value FROM organisations WHERE letters = 'KYU'")
  await ownerQuery(`BEGIN; SET LOCAL ROLE madoguchi_search;
    INSERT INTO report_changes (bureau_id, counted, month)
    SELECT '${bureau}', counted, (date_trunc('month', now() AT TIME ZONE 'Asia/Tokyo') - back * interval '1 month')::date
    FROM unnest(ARRAY['consultations', 'supports', 'effects', 'requests', 'costs', 'sessions']) counted, unnest(ARRAY[1, 2, 30, 61, 95]) back;
    COMMIT`)
}

/** The cookie of a session of this person's. */
export async function cookieOf(name: 'officer7' | 'staff'): Promise<string> {
  const [userId] = await column<string>(`SELECT id AS value FROM users WHERE sign_in_name = '${name}@bench.test'`)
  const token = await openSession(userId ?? '')
  if (!token) throw new Error(`${name} cannot sign in`)
  return `${sessionCookieName()}=${token}`
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
