import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const DESK = '/desk/practices/[id]'
const OWN = '/my/practices/[id]'
const SPREAD = '/desk/practices/spread/[practiceId]'
const COPYING = '/my/practices/copying/[practiceId]'
const INTRODUCTIONS = '/desk/consultations/[number]/introductions'
const CALLS = '/desk/practices/calls'
const PREFECTURE = '/prefecture/practices'
const post = (path: string, roles: Route['roles']) => ({ path, kind: 'post', roles }) as const

export const ROUTES = [
  { path: '/practices', kind: 'page', roles: 'public' },
  { path: '/practices/[id]', kind: 'page', roles: 'public' },
  { path: '/desk/practices', kind: 'page', roles: DESK_ROLES },
  { path: DESK, kind: 'page', roles: DESK_ROLES },
  ...[
    'writing',
    'asking',
    'hearing',
    'publishing',
    'taking-back',
    'revision',
    'confirming',
    'sorting',
    'withdrawal',
  ].map((step) => post(`${DESK}/${step}`, DESK_ROLES)),
  ...['confirming', 'ending'].map((deed) => post(`/desk/practices/documents/[practiceId]/${deed}`, DESK_ROLES)),
  { path: '/desk/practices/new', kind: 'page', roles: DESK_ROLES },
  post('/desk/practices/filing', DESK_ROLES),
  { path: '/my/practices', kind: 'page', roles: ASKING_ROLES },
  { path: '/my/practices/new', kind: 'page', roles: ['municipal_staff'] },
  post('/my/practices/filing', ['municipal_staff']),
  { path: PREFECTURE, kind: 'page', roles: ['prefecture_staff'] },
  { path: `${PREFECTURE}/new`, kind: 'page', roles: ['prefecture_staff'] },
  { path: `${PREFECTURE}/[id]`, kind: 'page', roles: ['prefecture_staff'] },
  ...['filing', '[id]/amending', '[id]/withdrawal'].map((step) => post(`${PREFECTURE}/${step}`, ['prefecture_staff'])),
  { path: CALLS, kind: 'page', roles: DESK_ROLES },
  { path: `${CALLS}/new`, kind: 'page', roles: DESK_ROLES },
  { path: `${CALLS}/[callId]`, kind: 'page', roles: DESK_ROLES },
  ...['adding', '[callId]/saving', '[callId]/opening', '[callId]/closing', '[callId]/prolonging'].map((step) =>
    post(`${CALLS}/${step}`, DESK_ROLES),
  ),
  { path: `${PREFECTURE}/calls/[callId]`, kind: 'page', roles: ['prefecture_staff'] },
  { path: `${PREFECTURE}/calls/[callId]/sheet`, kind: 'get', roles: ['prefecture_staff'] },
  { path: `${PREFECTURE}/calls/[callId]/sheets/[sheetId]`, kind: 'page', roles: ['prefecture_staff'] },
  ...['none', 'sheets'].map((step) => post(`${PREFECTURE}/calls/[callId]/${step}`, ['prefecture_staff'])),
  { path: SPREAD, kind: 'page', roles: DESK_ROLES },
  ...['adding', 'copies', 'rows/[rowId]/removal', 'copies/[rowId]/removal'].map((step) =>
    post(`${SPREAD}/${step}`, DESK_ROLES),
  ),
  { path: '/desk/references', kind: 'page', roles: DESK_ROLES },
  { path: COPYING, kind: 'page', roles: ASKING_ROLES },
  ...['saying', 'taking-back'].map((step) => post(`${COPYING}/${step}`, ASKING_ROLES)),
  { path: `${INTRODUCTIONS}`, kind: 'page', roles: DESK_ROLES },
  post(`${INTRODUCTIONS}/sending`, DESK_ROLES),
  post('/desk/follow-ups/[id]/effects/[effectId]/practice', DESK_ROLES),
  { path: OWN, kind: 'page', roles: ASKING_ROLES },
  ...['answer', 'rewriting', 'amending', 'confirming', 'withdrawal'].map((step) =>
    post(`${OWN}/${step}`, ASKING_ROLES),
  ),
] satisfies Route[]
