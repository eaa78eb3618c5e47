import type { Route } from './route'

const SHARED = '/prefecture/consultations/[number]'
const roles = ['prefecture_staff'] as const

export const ROUTES = [
  { path: '/prefecture', kind: 'page', roles },
  { path: '/prefecture/search', kind: 'page', roles, example: `/prefecture/search?q=${encodeURIComponent('移動')}` },
  { path: '/prefecture/figures', kind: 'page', roles },
  { path: '/prefecture/intake', kind: 'page', roles, example: '/prefecture/intake?q=43' },
  { path: '/prefecture/intake/drafts', kind: 'post', roles },
  { path: SHARED, kind: 'page', roles },
  { path: `${SHARED}/surveys/[surveyId]`, kind: 'page', roles },
  { path: `${SHARED}/messages`, kind: 'post', roles },
  { path: `${SHARED}/questions/[questionId]/answer`, kind: 'post', roles },
] satisfies Route[]
