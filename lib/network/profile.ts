import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { ProfileInput } from './input'
import { PROFILE_FIELDS, VISIBILITIES, type Visibility } from './kinds'
import { needMembership } from './membership'

/** What a profile says in one field, and to whom. */
export type KeptField = { field: string; body: string; visibility: string }

/** One's own profile as its form shows it. */
export async function readOwnProfile(tx: Tx, actor: Actor) {
  const { organisationId, isPublic, version } = await needMembership(tx, actor)
  return {
    isPublic,
    version,
    fields: await tx.networkProfileField.findMany({
      where: { organisationId },
      select: { field: true, body: true, visibility: true },
    }),
    themeKeys: (await tx.networkMemberTheme.findMany({ where: { organisationId }, select: { themeKey: true } })).map(
      ({ themeKey }) => themeKey,
    ),
    contact: await tx.networkContact.findUnique({
      where: { organisationId },
      select: { name: true, mailbox: true, phone: true },
    }),
  }
}

export type OwnProfile = Awaited<ReturnType<typeof readOwnProfile>>

/** Keeps the profile: each field with its own audience, an empty one is gone. InvalidTransition when a colleague kept it meanwhile. */
export async function saveProfile(tx: Tx, actor: Actor, input: ProfileInput): Promise<{ saved: true } | Refusal> {
  const { organisationId, bureauId } = await needMembership(tx, actor)
  const { isPublic, themeKeys, version, contactName: name, contactMailbox: mailbox, contactPhone: phone } = input
  const known = await tx.theme.findMany({ where: { key: { in: themeKeys } }, select: { key: true } })
  if (known.length < new Set(themeKeys).size) return refuse('themeKeys', 'choose')
  const { count } = await tx.networkMember.updateMany({
    where: { organisationId, version },
    data: { isPublic, version: { increment: 1 } },
  })
  if (count === 0) throw new InvalidTransition('edit', 'changed', await asItStands(tx, actor))
  const kept = fieldsOf(input).map((field) => ({ ...field, organisationId, bureauId }))
  await tx.networkProfileField.deleteMany({ where: { organisationId } })
  await tx.networkProfileField.createMany({ data: kept })
  await tx.networkMemberTheme.deleteMany({ where: { organisationId } })
  await tx.networkMemberTheme.createMany({
    data: known.map(({ key: themeKey }) => ({ themeKey, organisationId, bureauId })),
  })
  await tx.networkContact.updateMany({ where: { organisationId }, data: { name, mailbox, phone } })
  return { saved: true }
}

function fieldsOf(input: Record<string, unknown>): KeptField[] {
  return PROFILE_FIELDS.flatMap((field) => {
    const body = String(input[field] ?? '')
    return body ? [{ field, body, visibility: visibilityIn(input[`${field}Visibility`]) }] : []
  })
}

function visibilityIn(word: unknown): Visibility {
  return VISIBILITIES.find((known) => known === word) ?? 'secretariat'
}

async function asItStands(tx: Tx, actor: Actor): Promise<Record<string, string>> {
  const { fields } = await readOwnProfile(tx, actor)
  return Object.fromEntries(fields.map(({ field, body }) => [field, body]))
}
