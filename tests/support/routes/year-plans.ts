import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const AT = '/supports/year-plans'
const PLAN = `${AT}/[planId]`
const page = (path: string) => ({ path, kind: 'page', roles: DESK_ROLES }) as const
const post = (path: string) => ({ path, kind: 'post', roles: DESK_ROLES }) as const

export const ROUTES = [
  { path: '/events/plans/[planId]', kind: 'page', roles: 'public' },
  page(AT),
  post(`${AT}/adding`),
  page(PLAN),
  page(`${PLAN}/settings`),
  page(`${PLAN}/rows/[rowId]`),
  page(`${PLAN}/entries/[entryId]`),
  { path: `${PLAN}/plan.xlsx`, kind: 'get', roles: DESK_ROLES },
  ...['change', 'carrying', 'rows/adding'].map((deed) => post(`${PLAN}/${deed}`)),
  ...['change', 'removal', 'entries'].map((deed) => post(`${PLAN}/rows/[rowId]/${deed}`)),
  ...['change', 'removal'].map((deed) => post(`${PLAN}/entries/[entryId]/${deed}`)),
] satisfies Route[]
