import { DESK_ROLES } from '@/lib/actor/roles'
import type { Route } from './route'

const staff = ['municipal_staff'] as const
const headquarters = ['headquarters'] as const
/** Whoever may come to read an entry. */
const readers = ['municipal_staff', 'prefecture_staff', 'officer', 'manager', 'headquarters'] as const
const OWN = '/my/applications/[entryId]'

function kept(area: string, roles: Route['roles']): Route[] {
  const programme = `${area}/[programmeId]`
  const entry = `${programme}/entries/[entryId]`
  return [
    { path: area, kind: 'page', roles },
    { path: `${area}/set-up`, kind: 'post', roles },
    { path: programme, kind: 'page', roles },
    { path: `${programme}/settings`, kind: 'page', roles },
    { path: `${programme}/change`, kind: 'post', roles },
    { path: `${programme}/announcement`, kind: 'post', roles },
    { path: `${programme}/decision`, kind: 'post', roles },
    { path: `${programme}/publication`, kind: 'post', roles },
    { path: `${programme}/extensions/[extensionId]/answer`, kind: 'post', roles },
    { path: `${programme}/comparison`, kind: 'page', roles },
    { path: `${programme}/comparison.xlsx`, kind: 'get', roles },
    { path: entry, kind: 'page', roles },
    { path: `${entry}/judgement`, kind: 'post', roles },
    { path: `${entry}/selection`, kind: 'post', roles },
    { path: `${entry}/late`, kind: 'post', roles },
  ]
}

export const ROUTES = [
  { path: '/programmes', kind: 'page', roles: 'public' },
  ...kept('/supports/programmes', DESK_ROLES),
  ...kept('/headquarters/programmes', headquarters),
  { path: '/supports/programmes/[programmeId]/entries/new', kind: 'page', roles: DESK_ROLES },
  { path: '/supports/programmes/[programmeId]/entries', kind: 'post', roles: DESK_ROLES },
  { path: '/supports/programmes/[programmeId]/entries/[entryId]/withdrawal', kind: 'post', roles: DESK_ROLES },
  { path: '/supports/programmes/[programmeId]/entries/[entryId]/case', kind: 'post', roles: DESK_ROLES },
  { path: '/supports/programmes/joint', kind: 'page', roles: DESK_ROLES },
  { path: '/supports/programmes/[programmeId]/offers/[offerId]/passing-on', kind: 'post', roles: DESK_ROLES },
  { path: '/headquarters/programmes/[programmeId]/offers', kind: 'page', roles: headquarters },
  { path: '/headquarters/programmes/[programmeId]/offers/new', kind: 'post', roles: headquarters },
  { path: '/headquarters/programmes/numbers', kind: 'page', roles: headquarters },
  { path: '/headquarters/programmes/numbers.xlsx', kind: 'get', roles: headquarters },
  { path: '/attachments/entries/[entryId]', kind: 'page', roles: readers },
  { path: '/attachments/entries/[entryId]/files', kind: 'post', roles: readers },
  { path: '/attachments/entries/[entryId]/files/[fileId]', kind: 'get', roles: readers },
  { path: '/attachments/entries/[entryId]/files/[fileId]/removal', kind: 'post', roles: staff },
  { path: '/prefecture/programmes/received/[entryId]', kind: 'page', roles: ['prefecture_staff'] },
  { path: '/prefecture/programmes', kind: 'page', roles: ['prefecture_staff'] },
  { path: '/prefecture/programmes/entries/[programmeId]', kind: 'page', roles: ['prefecture_staff'] },
  { path: '/prefecture/programmes/entries/[programmeId]/record', kind: 'post', roles: ['prefecture_staff'] },
  { path: '/prefecture/programmes/targets', kind: 'post', roles: ['prefecture_staff'] },
  { path: '/prefecture/programmes/[targetId]/removal', kind: 'post', roles: ['prefecture_staff'] },
  { path: '/my/applications/offers/[offerId]', kind: 'page', roles: staff },
  { path: '/my/applications/offers/[offerId]/acceptance', kind: 'post', roles: staff },
  { path: '/my/applications/offers/[offerId]/decline', kind: 'post', roles: staff },
  { path: '/supports/programmes/peers', kind: 'page', roles: DESK_ROLES },
  { path: '/supports/programmes/peers/pairings', kind: 'post', roles: DESK_ROLES },
  { path: '/my/applications/peers', kind: 'page', roles: staff },
  { path: '/my/applications/peers/offers', kind: 'post', roles: staff },
  { path: '/my/applications/peers/offers/[offerId]/end', kind: 'post', roles: staff },
  { path: '/my/applications/peers/[pairingId]', kind: 'page', roles: staff },
  { path: '/my/applications/peers/[pairingId]/agreement', kind: 'post', roles: staff },
  { path: '/my/applications/peers/[pairingId]/decline', kind: 'post', roles: staff },
  { path: '/my/applications', kind: 'page', roles: staff },
  { path: '/my/applications/entries/[programmeId]', kind: 'post', roles: staff },
  { path: OWN, kind: 'page', roles: staff },
  { path: `${OWN}/check`, kind: 'page', roles: staff },
  { path: `${OWN}/text`, kind: 'post', roles: staff },
  { path: `${OWN}/submission`, kind: 'post', roles: staff },
  { path: `${OWN}/withdrawal`, kind: 'post', roles: staff },
  { path: `${OWN}/extension`, kind: 'post', roles: staff },
  { path: `${OWN}/discard`, kind: 'post', roles: staff },
] satisfies Route[]
