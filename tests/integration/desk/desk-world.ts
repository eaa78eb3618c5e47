import pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { atTime, createConsultation } from '../../factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '../../factories/organisations'
import { officerOf, staffOf } from '../../factories/people'

/** A Monday without holidays around it. */
export const MONDAY = '2026-06-01T10:00:00+09:00'

/** A bureau with an officer, a municipality that has just sent a consultation, and an officer of another bureau. */
export async function openDesk({ at = MONDAY, sharedWithPrefecture = false } = {}) {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  const staff = await staffOf(municipality)
  const officer = await officerOf(bureau)
  const stranger = await officerOf(await createBureau())
  const { id, number } = await createConsultation({ staff, at, sharedWithPrefecture })
  return { bureau, prefecture, municipality, staff, officer, stranger, id, number }
}

/** Does something as somebody, at a time of the office's clock. */
export function does<T>(actor: Actor, work: (tx: Tx, actor: Actor) => Promise<T>, at: string = MONDAY): Promise<T> {
  const then = atTime(actor, at)
  return asActor(then, (tx) => work(tx, then))
}

/** The consultation as the desk has it now. */
export function look(desk: { officer: Actor; id: string }) {
  return asActor(desk.officer, (tx) =>
    tx.consultation.findUniqueOrThrow({
      where: { id: desk.id },
      include: { triage: true, questions: true, dialogue: true },
    }),
  )
}

/** The kinds of the timeline in order, as this person sees it. */
export async function kindsSeenBy(actor: Actor, id: string): Promise<string[]> {
  const rows = await asActor(actor, (tx) =>
    tx.timelineEntry.findMany({ where: { consultationId: id }, orderBy: { id: 'asc' }, select: { kind: true } }),
  )
  return rows.map(({ kind }) => kind)
}

/** What people are told by mail about a consultation, as the worker that writes the mails reads it. */
export async function noticesOf(id: string): Promise<string[]> {
  const worker = new pg.Client(process.env.DATABASE_WORKER_URL)
  await worker.connect()
  try {
    const { rows } = await worker.query<{ kind: string }>(
      'SELECT kind FROM notices WHERE consultation_id = $1 ORDER BY kind',
      [id],
    )
    return rows.map(({ kind }) => kind)
  } finally {
    await worker.end()
  }
}
