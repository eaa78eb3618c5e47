import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const desk = (path: string, example?: string) => ({ path, kind: 'page', roles: DESK_ROLES, example }) as const
const deskPost = (path: string) => ({ path, kind: 'post', roles: DESK_ROLES }) as const
const ownPost = (path: string) => ({ path: `/advisor/${path}`, kind: 'post', roles: ['advisor'] }) as const
const linkPage = (path: string) => ({ path: `/l/[token]/${path}`, kind: 'page', roles: 'public' }) as const
const linkPost = (path: string) => ({ path: `/l/[token]/${path}`, kind: 'post', roles: 'public' }) as const
const ALL = '/supports/advisors'
const ONE = `${ALL}/[advisorId]`
const OF = '/desk/consultations/[number]/supports/[supportId]/advisors'
const MY = '/my/consultations/[id]/supports/[supportId]/advisors'

export const ROUTES = [
  desk(ALL, `${ALL}?activity=active`),
  desk(`${ALL}/new`),
  deskPost(`${ALL}/registration`),
  desk(`${ALL}/quota`),
  deskPost(`${ALL}/quota/caps`),
  deskPost(`${ALL}/quota/caps/[capId]/removal`),
  desk(`${ALL}/fees`),
  desk(`${ALL}/fees/[feeId]`),
  deskPost(`${ALL}/fees/[feeId]/saving`),
  { path: `${ALL}/fees.xlsx`, kind: 'get', roles: DESK_ROLES, example: `${ALL}/fees.xlsx` },
  desk(ONE),
  desk(`${ONE}/edit`),
  ...['saving', 'internal', 'rest', 'return', 'conflicts', 'trainings', 'confirmation'].map((deed) =>
    deskPost(`${ONE}/${deed}`),
  ),
  deskPost(`${ONE}/conflicts/[conflictId]/end`),
  deskPost(`${ONE}/trainings/[trainingId]/taken`),
  deskPost(`${ONE}/trainings/[trainingId]/absence`),
  desk(OF),
  deskPost(`${OF}/suggestion`),
  deskPost(`${OF}/showing`),
  desk(`${OF}/offer`),
  deskPost(`${OF}/offers`),
  desk(`${OF}/[requestId]`),
  deskPost(`${OF}/[requestId]/visit`),
  { path: MY, kind: 'page', roles: ASKING_ROLES },
  { path: `${MY}/wishes`, kind: 'post', roles: ASKING_ROLES },
  ownPost('[requestId]/offer'),
  { path: '/advisor/profile', kind: 'page', roles: ['advisor'], example: '/advisor/profile' },
  ...['saving', 'confirmation', 'rest', 'return', 'conflicts', 'conflicts/[conflictId]/end'].map((deed) =>
    ownPost(`profile/${deed}`),
  ),
  linkPage('offer'),
  linkPost('offer/answer'),
  linkPage('offer/done'),
  linkPage('advisor-confirmation'),
  linkPost('advisor-confirmation/confirming'),
  linkPage('advisor-confirmation/done'),
] satisfies Route[]
