import pg from 'pg'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { sendDraft } from '@/lib/consultations/send-draft'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Again, Refusal } from '@/lib/forms/errors'
import { askByLink } from '@/lib/signOffs/by-link'
import { passwordOf } from '@/lib/signOffs/check-code'
import { decideSignOff } from '@/lib/signOffs/decide'
import { readStanding } from '@/lib/signOffs/standing'
import { createDraft } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'

export const SUPERIOR = { approverName: '福祉課長 山田 太郎', approverMailbox: 'kacho@office.test' }

/** A municipality with a draft that could be sent. */
export async function openOffice() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const staff = await staffOf(municipality)
  const { id } = await createDraft({ staff })
  return { bureau, municipality, staff, id }
}

/** Does something as somebody of the office. */
export function does<T>(actor: Actor, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  return asActor(actor, (tx) => work(tx, actor))
}

export const standingOf = (staff: Actor, id: string) => does(staff, (tx, actor) => readStanding(tx, actor, id))

/** Sends; the keys of what stands against it, or nothing. */
export async function send(staff: Actor, id: string): Promise<string[]> {
  const sent = await does(staff, (tx, actor) => sendDraft(tx, actor, id))
  return sent instanceof Refusal ? sent.errors.map(({ key }) => key) : []
}

/** Somebody changes a word of the draft. */
export function change(staff: Actor, id: string, data: { body?: string; contactPhone?: string }) {
  return does(staff, (tx) => tx.consultation.update({ where: { id }, data, select: { id: true } }))
}

/** Asks the superior by link; the superior who got it. */
export async function askSuperior(staff: Actor, id: string): Promise<Bearer & { password: string }> {
  await does(staff, (tx, actor) => askByLink(tx, actor, id, SUPERIOR))
  return await latestLink(staff)
}

export async function latestLink(staff: Actor): Promise<Bearer & { password: string }> {
  const link = await does(staff, (tx) => tx.oneTimeLink.findFirstOrThrow({ orderBy: { issuedAt: 'desc' } }))
  return { kind: 'link', linkId: link.id, password: passwordOf(link.subjectId) }
}

/** What the superior answers by the link; the keys of what was wrong, or nothing. */
export async function decide(
  { password, ...bearer }: Bearer & { password: string },
  decision: 'approved' | 'sent_back',
  remark = '',
): Promise<string[]> {
  const done = await asActor(bearer, (tx) => decideSignOff(tx, bearer, { decision, remark, password }))
  return done instanceof Again ? done.errors.map(({ key }) => key) : []
}

/** Every column there is of a consultation. */
export async function columnsOfConsultations(): Promise<string[]> {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'consultations'::regclass AND attnum > 0 AND NOT attisdropped`,
    )
    return rows.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
