import { ASKING_ROLES, DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const OWN = '/my/consultations/[id]/surveys'
const DESK = '/desk/consultations/[number]/surveys'
const PAGES = ['new', '[surveyId]', '[surveyId]/edit', '[surveyId]/sheet', '[surveyId]/results']
const FILES = ['[surveyId]/answers.csv', '[surveyId]/answers.xlsx']
const POSTS = [
  ...['making', '[surveyId]/keeping', '[surveyId]/opening', '[surveyId]/ending', '[surveyId]/discarding'],
  ...['[surveyId]/papers', '[surveyId]/papers/[paperId]/taking-back', '[surveyId]/findings', '[surveyId]/actions'],
  '[surveyId]/answers-out',
  '[surveyId]/answers-back',
]

export const ROUTES: Route[] = [
  ...[OWN, DESK].flatMap((base): Route[] => {
    const roles = base === OWN ? ASKING_ROLES : DESK_ROLES
    return [
      ...PAGES.map((rest): Route => ({ path: `${base}/${rest}`, kind: 'page', roles })),
      ...FILES.map((rest): Route => ({ path: `${base}/${rest}`, kind: 'get', roles })),
      ...POSTS.map((rest): Route => ({ path: `${base}/${rest}`, kind: 'post', roles })),
    ]
  }),
  { path: '/q/[code]', kind: 'page', roles: 'public' },
  { path: '/q/[code]/[token]', kind: 'page', roles: 'public' },
  { path: '/q/[code]/[token]/answers', kind: 'post', roles: 'public' },
]
