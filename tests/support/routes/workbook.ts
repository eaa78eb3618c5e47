import { ASKING_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const WORKBOOK = '/my/consultations/workbook'
const roles = ASKING_ROLES

export const ROUTES = [
  { path: WORKBOOK, kind: 'page', roles },
  { path: `${WORKBOOK}/blank`, kind: 'get', roles },
  { path: `${WORKBOOK}/uploads`, kind: 'post', roles },
  { path: `${WORKBOOK}/uploads/[uploadId]`, kind: 'page', roles },
  { path: `${WORKBOOK}/uploads/[uploadId]/settlement`, kind: 'post', roles },
  { path: '/my/consultations/[id]/workbook', kind: 'get', roles },
] satisfies Route[]
