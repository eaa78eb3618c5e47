import type { Route } from './route'

const DESK = ['officer', 'manager'] as const
const ONE = '/assignments/handovers/[id]'
const page = (path: string) => ({ path, kind: 'page', roles: DESK }) as const
const post = (path: string) => ({ path, kind: 'post', roles: DESK }) as const

const HANDOVERS = [
  page('/assignments/gaps'),
  page('/assignments/coming'),
  { path: '/assignments/coming/[batchId]/day', kind: 'post', roles: ['manager'] },
  { path: '/assignments/coming/[batchId]/taking-back', kind: 'post', roles: ['manager'] },
  page('/assignments/absences'),
  post('/assignments/absences/recording'),
  post('/assignments/absences/[id]/ending'),
  page('/assignments/first-day'),
  page('/assignments/trial'),
  { path: '/assignments/trial/realisation', kind: 'post', roles: ['manager'] },
  page('/assignments/handovers'),
  post('/assignments/handovers/start'),
  page(ONE),
  ...['arrangement', 'division', 'undoing', 'cancelling'].map((deed) => post(`${ONE}/${deed}`)),
  page(`${ONE}/places/[placeId]`),
  ...['knowledge', 'successor'].map((deed) => post(`${ONE}/places/[placeId]/${deed}`)),
  page(`${ONE}/items/[itemId]`),
  ...['note', 'confirmation', 'question', 'answer'].map((deed) => post(`${ONE}/items/[itemId]/${deed}`)),
] satisfies Route[]

export const ROUTES = [
  { path: '/assignments', kind: 'page', roles: ['officer', 'manager'] },
  { path: '/assignments/load', kind: 'page', roles: ['officer', 'manager'] },
  { path: '/assignments/[code]', kind: 'page', roles: ['officer', 'manager'], example: '/assignments/434434' },
  { path: '/assignments/[code]/officer', kind: 'post', roles: ['manager'], example: '/assignments/434434/officer' },
  { path: '/assignments/[code]/deputies', kind: 'post', roles: ['manager'], example: '/assignments/434434/deputies' },
  { path: '/assignments/[code]/periods/[id]', kind: 'page', roles: ['manager'] },
  { path: '/assignments/[code]/periods/[id]/end', kind: 'post', roles: ['manager'] },
  {
    path: '/assignments/prefectures/[code]',
    kind: 'page',
    roles: ['manager'],
    example: '/assignments/prefectures/430005',
  },
  {
    path: '/assignments/prefectures/[code]/officers',
    kind: 'post',
    roles: ['manager'],
    example: '/assignments/prefectures/430005/officers',
  },
  ...HANDOVERS,
] satisfies Route[]
