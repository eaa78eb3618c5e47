import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import type { Owned } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { createConsultation } from '@/tests/factories/consultations'
import type { TestMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture, type Municipality } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'

/** One consultation shared with its prefecture, with everybody around it. */
export async function place({ shared = true }: { shared?: boolean } = {}) {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  const officer = await officerOf(bureau)
  const staff = await staffOf(municipality)
  const consultation = await createConsultation({ municipality, staff, officer, sharedWithPrefecture: shared })
  return {
    officer,
    staff,
    municipality,
    prefecture,
    consultation,
    prefectureStaff: await prefectureStaffOf(prefecture),
    foreignPrefectureStaff: await prefectureStaffOf(await createPrefecture({ bureau })),
    foreignMunicipality: await createMunicipality({ prefecture }),
  }
}

export type Place = Awaited<ReturnType<typeof place>> & { municipality: Municipality }

/** A question of the desk as it stands in the database, with the consultation waiting for it. */
export async function insertQuestion({ officer, consultation }: Place, addressee: string): Promise<string> {
  return await asDesk(officer, consultation.id, async (owned, tx) => {
    const id = randomUUID()
    await tx.question.createMany({
      data: {
        id,
        ...owned,
        addressee,
        body: '対象者は何人ですか',
        dueOn: new Date('2099-01-01'),
        askedByName: officer.name,
      },
    })
    const waitingOn = addressee === 'municipality' ? 'municipality' : 'other'
    await tx.consultation.update({ where: { id: consultation.id }, data: { waitingOn }, select: { id: true } })
    return id
  })
}

/** A support proposed by the desk. */
export async function insertSupport({ officer, consultation }: Place, menu: TestMenu): Promise<string> {
  return await asDesk(officer, consultation.id, async (owned, tx) => {
    const id = randomUUID()
    await tx.support.createMany({ data: { id, ...owned, menuId: menu.id, reason: '課題に合うため' } })
    await tx.consultation.update({
      where: { id: consultation.id },
      data: { waitingOn: 'municipality' },
      select: { id: true },
    })
    return id
  })
}

function asDesk<T>(officer: Actor, id: string, work: (owned: Owned, tx: Tx) => Promise<T>): Promise<T> {
  return asActor(officer, async (tx) => {
    const found = await tx.consultation.findUniqueOrThrow({
      where: { id },
      select: { askingOrganisationId: true, bureauId: true, prefectureCode: true },
    })
    return await work({ consultationId: id, ...found }, tx)
  })
}

/** How a consultation stands for its officer: waiting, sharing, what happened, what was said, and which notices went out. */
export async function readState({ officer, consultation }: Place) {
  const id = consultation.id
  const found = await asActor(officer, (tx) =>
    tx.consultation.findUniqueOrThrow({
      where: { id },
      select: {
        state: true,
        waitingOn: true,
        sharedWithPrefecture: true,
        timeline: { select: { kind: true } },
        dialogue: { select: { body: true, authorSide: true, audience: true } },
        questions: { select: { state: true } },
      },
    }),
  )
  const supports = await asActor(
    officer,
    (tx) => tx.$queryRaw<object[]>`
      SELECT id, state, decline_reason, answered_by_name FROM supports WHERE consultation_id = ${id}::uuid`,
  )
  const notices = await noticesOf(id)
  return { ...found, supports, kinds: found.timeline.map(({ kind }) => kind), notices }
}

/** Notices are read by the worker alone. */
async function noticesOf(id: string): Promise<string[]> {
  const client = new pg.Client(process.env.DATABASE_WORKER_URL)
  await client.connect()
  try {
    const { rows } = await client.query<{ kind: string }>('SELECT kind FROM notices WHERE consultation_id = $1', [id])
    return rows.map(({ kind }) => kind)
  } finally {
    await client.end()
  }
}
