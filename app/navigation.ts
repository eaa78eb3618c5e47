import type { Role } from '@/lib/actor/roles'

/** `also`: pages that stand elsewhere in the addresses but belong to this area. */
type Item = { href: string; key: string; also?: readonly string[] }

const PUBLIC: Item[] = [
  { href: '/', key: 'home' },
  { href: '/menus', key: 'menus' },
  { href: '/practices', key: 'practices', also: ['/awards'] },
  { href: '/events', key: 'events' },
  { href: '/about', key: 'howTo' },
]
const MUNICIPALITY: Item[] = [
  { href: '/my', key: 'my' },
  { href: '/my/consultations', key: 'myConsultations' },
  { href: '/my/consultations/new', key: 'write' },
  { href: '/my/follow-ups', key: 'myFollowUps', also: ['/my/practices', '/nominations', '/letters'] },
  { href: '/events', key: 'events' },
]
const COLLEAGUES: Item = { href: '/my/colleagues', key: 'colleagues' }
/** The meetings an outside party comes to. */
const MEETINGS: Item = { href: '/meetings', key: 'meetings' }
/** What an advisor reports after a dispatch. */
const DUTIES: Item = { href: '/duties', key: 'duties' }
/** How things have gone where somebody helped. */
const HELPED: Item = { href: '/helped', key: 'helped', also: ['/letters'] }
const OFFICER: Item[] = [
  { href: '/desk/today', key: 'today', also: ['/desk/stalled'] },
  { href: '/desk', key: 'queue', also: ['/precedents'] },
  { href: '/desk/search', key: 'search' },
  { href: '/desk/intake', key: 'intake', also: ['/desk/imports'] },
  {
    href: '/desk/municipalities',
    key: 'municipalities',
    also: ['/desk/cost-consultations', '/desk/welfare-plan'],
  },
  { href: '/supports', key: 'supports', also: ['/teams', '/desk/publicity'] },
  { href: '/desk/follow-ups', key: 'followUps', also: ['/desk/practices', '/desk/awards', '/desk/references'] },
]
const DESK: Item[] = [...OFFICER, { href: '/assignments', key: 'assignments' }, { href: '/reports', key: 'reports' }]
const ADMINISTRATOR: Item[] = [
  { href: '/admin', key: 'admin' },
  { href: '/admin/users', key: 'users' },
  { href: '/admin/organisations', key: 'organisations' },
  { href: '/admin/calendar', key: 'calendar' },
  { href: '/admin/menus', key: 'menusAdmin' },
  { href: '/admin/mails', key: 'mails' },
  { href: '/admin/audit', key: 'audit' },
]

/** What stands in the header for each role, in the order of the day's work. */
export const NAVIGATION: Record<Role | 'public', readonly Item[]> = {
  public: PUBLIC,
  municipal_staff: [...MUNICIPALITY, COLLEAGUES],
  prefecture_staff: [
    { href: '/prefecture', key: 'prefecture' },
    ...MUNICIPALITY.slice(1),
    { href: '/prefecture/intake', key: 'viaPrefecture' },
    HELPED,
    { href: '/prefecture/colleagues', key: 'colleagues' },
  ],
  officer: DESK,
  manager: [...DESK, { href: '/admin/calendar', key: 'calendar' }, { href: '/admin/mails', key: 'mails' }],
  administrator: ADMINISTRATOR,
  operator: [
    { href: '/admin', key: 'admin' },
    { href: '/admin/themes', key: 'themes' },
    { href: '/admin/menus', key: 'menusAdmin' },
  ],
  partner_office: [
    { href: '/partner', key: 'requests' },
    { href: '/partner/programmes', key: 'officeProgrammes' },
    MEETINGS,
    HELPED,
  ],
  advisor: [
    { href: '/advisor', key: 'requests' },
    { href: '/teams', key: 'teams' },
    MEETINGS,
    HELPED,
    DUTIES,
    { href: '/advisor/profile', key: 'advisorProfile' },
  ],
  headquarters: [
    { href: '/headquarters', key: 'bureauInquiries' },
    { href: '/headquarters/programmes', key: 'programmes' },
    { href: '/teams', key: 'teams' },
    MEETINGS,
    HELPED,
  ],
  contractor: [{ href: '/teams', key: 'teams' }, MEETINGS, HELPED],
  council_member: [{ href: '/council', key: 'requests' }, MEETINGS, HELPED],
  network_member: [{ href: '/network', key: 'network' }, MEETINGS, HELPED],
}

/** Whether a place of the navigation is the page itself, or the nearest area the page lies in. */
export function placeOf(items: readonly Item[], path: string): { href: string; current: 'page' | 'true' } | null {
  const fits = (start: string) => path === start || (start !== '/' && path.startsWith(`${start}/`))
  const found = items
    .flatMap(({ href, also = [] }) => [href, ...also].filter(fits).map((start) => ({ href, start })))
    .sort((one, other) => other.start.length - one.start.length)[0]
  return found ? { href: found.href, current: path === found.href ? 'page' : 'true' } : null
}
