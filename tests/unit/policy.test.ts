import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { ROLES, type Role } from '@/lib/actor/roles'
import * as policy from '@/lib/consultations/policy'
import { CONSULTATION_STATES } from '@/lib/consultations/states'

const actor = (role: Role, organisationId: string, bureauId: string | null, prefectureCode: string | null): Actor => ({
  kind: 'member',
  userId: `${role} of ${organisationId}`,
  name: '',
  locale: 'ja',
  membershipId: '',
  role,
  organisationId,
  organisationName: '',
  organisationNameEn: null,
  bureauId,
  prefectureCode,
  sectionId: null,
  sectionLabel: null,
  isAccountManager: true,
  posts: 1,
  openedAt: new Date(0),
  isAtSharedTerminal: false,
})

/** Everybody who might try; those in capitals belong to the consultation's own sides. */
const ACTORS: Record<string, Actor> = {
  STAFF: actor('municipal_staff', 'town', 'bureau', 'pref'),
  PREFECTURE: actor('prefecture_staff', 'prefecture', 'bureau', 'pref'),
  OFFICER: actor('officer', 'bureau', 'bureau', null),
  MANAGER: actor('manager', 'bureau', 'bureau', null),
  neighbour: actor('municipal_staff', 'neighbour', 'bureau', 'pref'),
  otherPrefecture: actor('prefecture_staff', 'far prefecture', 'bureau', 'other'),
  farOfficer: actor('officer', 'far bureau', 'far bureau', null),
  farManager: actor('manager', 'far bureau', 'far bureau', null),
  ...Object.fromEntries(
    ROLES.filter((role) => !['municipal_staff', 'prefecture_staff', 'officer', 'manager'].includes(role)).map(
      (role) => [`${role} at the bureau`, actor(role, 'bureau', 'bureau', 'pref')],
    ),
  ),
  'administrator at the town': actor('administrator', 'town', 'bureau', 'pref'),
  'advisor at the town': actor('advisor', 'town', 'bureau', 'pref'),
}

const consultation = (state: string, sharedWithPrefecture: boolean) => ({
  state,
  askingOrganisationId: 'town',
  draftingOrganisationId: 'town',
  bureauId: 'bureau',
  prefectureCode: 'pref',
  sharedWithPrefecture,
})

const OPEN = 'received in_consultation supporting'
const STANDING = `${OPEN} completed`
const RECEIVED = `${STANDING} withdrawn`
const DESK = { OFFICER: OPEN, MANAGER: OPEN }

/** Who may do what in which states; nobody and nowhere else. `shared` counts only where the prefecture sees it. */
const TABLE: Record<keyof typeof policy, { whoever: Record<string, string>; shared?: Record<string, string> }> = {
  canEditDraft: { whoever: { STAFF: 'draft' } },
  canSubmit: { whoever: { STAFF: 'draft' } },
  canDiscard: { whoever: { STAFF: 'draft' } },
  canCopy: { whoever: { STAFF: RECEIVED } },
  canWithdraw: { whoever: { STAFF: OPEN } },
  canShare: { whoever: { STAFF: STANDING } },
  canRead: {
    whoever: { STAFF: `draft ${RECEIVED}`, OFFICER: RECEIVED, MANAGER: RECEIVED },
    shared: { PREFECTURE: RECEIVED },
  },
  canWriteMessage: {
    whoever: { STAFF: STANDING, OFFICER: STANDING, MANAGER: STANDING },
    shared: { PREFECTURE: STANDING },
  },
  canLogDialogue: { whoever: { OFFICER: STANDING, MANAGER: STANDING } },
  canAsk: { whoever: DESK },
  canTriage: { whoever: { OFFICER: RECEIVED, MANAGER: RECEIVED } },
  canRoute: { whoever: DESK },
  canComplete: { whoever: DESK },
  canReopen: { whoever: { OFFICER: 'completed', MANAGER: 'completed' } },
  canAnswer: { whoever: { STAFF: OPEN } },
}

function seen(rule: (who: Actor, what: policy.Ruled) => boolean, shared: boolean): Record<string, string> {
  const able = Object.entries(ACTORS).map(([name, who]) => [
    name,
    CONSULTATION_STATES.filter((state) => rule(who, consultation(state, shared))).join(' '),
  ])
  return Object.fromEntries(able.filter(([, states]) => states !== ''))
}

const RULES = new Map(Object.entries(policy))

for (const [name, { whoever, shared }] of Object.entries(TABLE))
  test(`${name} says yes to exactly these`, () => {
    const rule = RULES.get(name)!
    expect(seen(rule, false)).toEqual(whoever)
    expect(seen(rule, true)).toEqual({ ...whoever, ...shared })
  })

test('every rule has its line', () => {
  expect(Object.keys(policy).sort()).toEqual(Object.keys(TABLE).sort())
})

test('a draft written on behalf belongs to whoever writes it, and a prefecture that asks is the asking side', () => {
  const onBehalf = { ...consultation('draft', false), draftingOrganisationId: 'bureau' }
  const of = (rule: typeof policy.canRead, what: policy.Ruled) =>
    Object.keys(ACTORS).filter((name) => rule(ACTORS[name]!, what))
  expect(of(policy.canRead, onBehalf)).toEqual(['OFFICER', 'MANAGER'])
  const ofPrefecture = { ...consultation('received', false), askingOrganisationId: 'prefecture' }
  expect(of(policy.canWithdraw, ofPrefecture)).toEqual(['PREFECTURE'])
  expect(of(policy.canRead, ofPrefecture)).toEqual(['PREFECTURE', 'OFFICER', 'MANAGER'])
})
