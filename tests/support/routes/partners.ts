import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const OFFICE = '/supports/partners/[officeId]'

const page = (path: string, example?: string) => ({ path, kind: 'page', roles: DESK_ROLES, example }) as const
const post = (path: string) => ({ path, kind: 'post', roles: DESK_ROLES }) as const
const ownPage = (path: string) => ({ path, kind: 'page', roles: ['partner_office'] }) as const
const ownPost = (path: string) => ({ path, kind: 'post', roles: ['partner_office'] }) as const

export const ROUTES = [
  page('/supports/partners', '/supports/partners?theme=mobility'),
  page('/supports/partners/matching', '/supports/partners/matching?standing=asked'),
  page('/supports/coverage', '/supports/coverage?show=holes'),
  page('/supports/routing', '/supports/routing?show=reviewed'),
  post('/supports/routing/[requestId]/review'),
  page(OFFICE),
  post(`${OFFICE}/changes`),
  post(`${OFFICE}/works`),
  page(`${OFFICE}/contact`),
  post(`${OFFICE}/contact/saving`),
  page(`${OFFICE}/programmes/new`),
  post(`${OFFICE}/programmes/writing`),
  page(`${OFFICE}/programmes/[programmeId]`),
  post(`${OFFICE}/programmes/[programmeId]/saving`),
  post(`${OFFICE}/programmes/[programmeId]/confirmation`),
  post(`${OFFICE}/programmes/[programmeId]/ending`),
  ownPage('/partner/programmes'),
  ownPage('/partner/contact'),
  ownPost('/partner/contact/saving'),
  ownPage('/partner/programmes/new'),
  ownPost('/partner/programmes/writing'),
  ownPage('/partner/programmes/[programmeId]'),
  ownPost('/partner/programmes/[programmeId]/saving'),
  ownPost('/partner/programmes/[programmeId]/confirmation'),
  ownPost('/partner/programmes/[programmeId]/ending'),
] satisfies Route[]
