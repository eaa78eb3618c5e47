import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Role } from '@/lib/actor/roles'
import { openSession } from '@/lib/actor/sessions'
import { type Bureau, createOrganisation, type Municipality, type Organisation, type Prefecture } from './organisations'
import { nextNumber, ownerQuery, ownerRow } from './owner'

type Person = {
  role: Role
  organisation: Organisation
  name?: string
  mailbox?: string | null
  section?: { id: string; name: string }
  isAccountManager?: boolean
  locale?: 'ja' | 'en'
  validFrom?: string
  validUntil?: string | null
  signInName?: string
}

/** A person with one post, as the actor that a session of his or hers would give. */
export async function createPerson(person: Person): Promise<Actor> {
  const number = nextNumber()
  const name = person.name ?? `相談 ${number}子`
  const signInName = person.signInName ?? `person-${number}-${randomUUID().slice(0, 8)}`
  const mailbox = person.mailbox === undefined ? `${signInName}@office.test` : person.mailbox
  const locale = person.locale ?? 'ja'
  const { id } = await ownerRow<{ id: string }>(
    'INSERT INTO users (sign_in_name, name, mailbox, locale) VALUES ($1, $2, $3, $4) RETURNING id',
    [signInName, name, mailbox, locale],
  )
  const membershipId = await addPost(id, person)
  return {
    kind: 'member',
    userId: id,
    name,
    locale,
    membershipId,
    role: person.role,
    organisationId: person.organisation.id,
    organisationName: person.organisation.name,
    organisationNameEn: person.organisation.nameEn,
    bureauId: person.organisation.bureauId,
    prefectureCode: person.organisation.prefectureCode,
    sectionId: person.section?.id ?? null,
    sectionLabel: person.section?.name ?? null,
    isAccountManager: person.isAccountManager ?? false,
    posts: 1,
    openedAt: new Date(),
    isAtSharedTerminal: false,
  }
}

/** One more post of a person; gives its id. */
export async function addPost(userId: string, post: Omit<Person, 'name' | 'mailbox' | 'locale' | 'signInName'>) {
  const { organisation, section } = post
  const { id } = await ownerRow<{ id: string }>(
    `INSERT INTO memberships (user_id, role, organisation_id, bureau_id, prefecture_code, section_id, section_label, is_account_manager, valid_from, valid_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [
      ...[userId, post.role, organisation.id, organisation.bureauId, organisation.prefectureCode],
      ...[section?.id ?? null, section?.name ?? null, post.isAccountManager ?? false],
      ...[post.validFrom ?? '2020-04-01', post.validUntil ?? null],
    ],
  )
  return id
}

/** A section of an organisation, with its mailbox. */
export async function createSection(
  organisation: Organisation,
  { name = '高齢福祉課', mailbox = null as string | null } = {},
) {
  const { id } = await ownerRow<{ id: string }>(
    'INSERT INTO sections (organisation_id, bureau_id, prefecture_code, name, mailbox) VALUES ($1, $2, $3, $4, $5) RETURNING id',
    [organisation.id, organisation.bureauId, organisation.prefectureCode, name, mailbox],
  )
  return { id, name }
}

/** Closes a person's account. */
export async function disablePerson({ userId }: Actor) {
  await ownerQuery('UPDATE users SET disabled_at = now() WHERE id = $1', [userId])
}

type Details = Omit<Person, 'role' | 'organisation'>

export const staffOf = (municipality: Municipality, details: Details = {}) =>
  createPerson({ ...details, role: 'municipal_staff', organisation: municipality })
export const prefectureStaffOf = (prefecture: Prefecture, details: Details = {}) =>
  createPerson({ ...details, role: 'prefecture_staff', organisation: prefecture })
export const officerOf = (bureau: Bureau, details: Details = {}) =>
  createPerson({ ...details, role: 'officer', organisation: bureau })
export const managerOf = (bureau: Bureau, details: Details = {}) =>
  createPerson({ ...details, role: 'manager', organisation: bureau })
export const administratorOf = (bureau: Bureau, details: Details = {}) =>
  createPerson({ ...details, role: 'administrator', organisation: bureau })

/** Somebody of an outside party in a bureau's area, at an organisation of the fitting kind unless one is given. */
async function outsider(
  role: Role,
  kind: Parameters<typeof createOrganisation>[0],
  bureau?: Bureau,
  at?: Organisation,
) {
  return await createPerson({ role, organisation: at ?? (await createOrganisation(kind, { bureau })) })
}

export const partnerOf = (bureau?: Bureau, at?: Organisation) =>
  outsider('partner_office', 'partner_office', bureau, at)
export const advisorOf = (bureau?: Bureau, at?: Organisation) => outsider('advisor', 'advisor_employer', bureau, at)
export const councilMemberOf = (bureau?: Bureau, at?: Organisation) => outsider('council_member', 'council', bureau, at)
export const networkMemberOf = (bureau?: Bureau, at?: Organisation) =>
  outsider('network_member', 'network_member', bureau, at)
export const headquartersPerson = (at?: Organisation) => outsider('headquarters', 'headquarters', undefined, at)
export const contractorPerson = (at?: Organisation) => outsider('contractor', 'contractor', undefined, at)
export const operatorPerson = (at?: Organisation) => outsider('operator', 'operator', undefined, at)

/** Signs a person in; the token is what the session cookie carries. */
export async function openSessionFor(actor: Actor): Promise<string> {
  const token = await openSession(actor.userId)
  if (!token) throw new Error('the person has no current post')
  return token
}
