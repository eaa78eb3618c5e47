import { randomUUID } from 'node:crypto'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { applyToNetwork } from '@/lib/network/apply'
import { confirmMailbox } from '@/lib/network/confirm-mailbox'
import { decideApplication } from '@/lib/network/decide'
import { ApplicationInput, JoinInput, PostInput } from '@/lib/network/input'
import { joinAsMunicipality } from '@/lib/network/join'
import type { APPLYING_KINDS } from '@/lib/network/kinds'
import { publishPost } from '@/lib/network/publish'
import { atTime } from './consultations'
import { type Bureau, createPrefecture, type Organisation, type Prefecture } from './organisations'
import { nextNumber } from './owner'
import { networkMemberOf, officerOf } from './people'

/** Somebody without an account, with the key of a page to apply on. */
export function stranger(at?: string): Bearer {
  return { kind: 'link', linkId: randomUUID(), ...(at ? { clock: at } : {}) }
}

type Application = {
  name?: string
  kind?: (typeof APPLYING_KINDS)[number]
  prefecture?: Prefecture
  at?: string
  officer?: Actor
}

/** An application to join whose mailbox is confirmed; gives its id. */
export async function createApplication(
  bureau: Bureau,
  { name, kind = 'company', prefecture, at, officer }: Application = {},
) {
  const number = nextNumber()
  const place = prefecture ?? (await createPrefecture({ bureau }))
  const who = stranger(at)
  const mailbox = `network-${number}@member.test`
  const applied = await asActor(who, (tx) =>
    applyToNetwork(
      tx,
      who,
      ApplicationInput.parse({
        ...{
          organisationName: name ?? `第${number}株式会社`,
          kind,
          prefecture: place.prefectureCode,
          contactMailbox: mailbox,
        },
        ...{
          offer: '移動販売の経験がある',
          contactName: `連絡 ${number}子`,
          contactPhone: '092-000-0001',
          agreed: 'yes',
        },
      }),
      `198.51.100.${number}`,
    ),
  )
  if (applied instanceof Refusal) throw new Error(`refused: ${JSON.stringify(applied.errors)}`)
  const link = await linkAbout(officer ?? (await officerOf(bureau)), 'network_mailbox', who.linkId)
  await asActor({ ...who, linkId: link }, (tx) => confirmMailbox(tx, { ...who, linkId: link }))
  return { id: who.linkId, mailbox }
}

/** The latest link of a purpose about a subject, as the bureau's officer finds it. */
export async function linkAbout(officer: Actor, purpose: string, subjectId: string): Promise<string> {
  const { id } = await asActor(officer, (tx) =>
    tx.oneTimeLink.findFirstOrThrow({
      where: { purpose, subjectId },
      orderBy: { issuedAt: 'desc' },
      select: { id: true },
    }),
  )
  return id
}

/** A member of a bureau's network with one person, by the real verbs. */
export async function createMember(bureau: Bureau, application: Application = {}): Promise<Actor> {
  const desk = application.officer ?? (await officerOf(bureau))
  const { id } = await createApplication(bureau, { ...application, officer: desk })
  const officer = atTime(desk, application.at)
  await asActor(officer, (tx) => decideApplication(tx, officer, id, { decision: 'accept', words: '', version: 2 }))
  const organisation = await asActor(officer, async (tx) => {
    const { organisationName: name } = await tx.networkApplication.findUniqueOrThrow({ where: { id } })
    return await tx.organisation.findFirstOrThrow({ where: { name, kind: 'network_member', bureauId: bureau.id } })
  })
  return await networkMemberOf(bureau, organisation satisfies Organisation)
}

/** A municipality becomes a member as itself. */
export async function joinMunicipality(staff: Actor, officer: Actor): Promise<void> {
  const written = JoinInput.parse({
    offer: '先行した取組がある',
    contactName: staff.name,
    contactMailbox: `${staff.userId}@town.test`,
    agreed: 'yes',
  })
  const { id } = await asActor(staff, (tx) => joinAsMunicipality(tx, staff, written))
  await asActor(officer, (tx) => decideApplication(tx, officer, id, { decision: 'accept', words: '', version: 1 }))
}

type Post = {
  kind?: 'need' | 'offer'
  title?: string
  body?: string
  themeKeys: string[]
  prefecture?: string
  at?: string
}

/** A need or an offer of a member, by the real verb; gives its id. */
export async function createPost(actor: Actor, { at, ...post }: Post): Promise<string> {
  const who = atTime(actor, at)
  const written = {
    kind: 'need',
    knowing: 'yes',
    title: '買い物の足に困っている',
    body: '移動販売の担い手を探している。',
    ...post,
  }
  const published = await asActor(who, (tx) => publishPost(tx, who, PostInput.parse(written)))
  if (published instanceof Refusal) throw new Error(`refused: ${JSON.stringify(published.errors)}`)
  return published.id
}
