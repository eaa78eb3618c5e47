import type { Actor } from '@/lib/actor/actor'
import { lockConsultation } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { settleWaiting } from '@/lib/consultations/waiting'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { assignOfficer } from '@/tests/factories/assignments'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'

export type Desk = Actor & { bureauId: string }
export type DeskWorld = Awaited<ReturnType<typeof createDeskWorld>>

/** A desk on 22 November 2026 with five consultations, each at a different point of its life. */
export async function createDeskWorld() {
  const bureau = await createBureau()
  const desk = (actor: Actor): Desk => ({ ...actor, bureauId: bureau.id, clock: '2026-11-22T10:00:00+09:00' })
  const [officer, colleague] = [desk(await officerOf(bureau)), desk(await managerOf(bureau))]
  const [ownPrefecture, otherPrefecture] = [await createPrefecture({ bureau }), await createPrefecture({ bureau })]
  const own = await createMunicipality({ prefecture: ownPrefecture })
  const other = await createMunicipality({ prefecture: otherPrefecture })
  const nobodys = await createMunicipality({ prefecture: ownPrefecture })
  await assignOfficer(own, officer)
  await assignOfficer(other, colleague)
  await assignOfficer(other, officer, { kind: 'deputy' })
  await assignOfficer(nobodys, officer, { kind: 'deputy', validUntil: '2026-03-31' })
  const themes = [await createTheme(), await createTheme(), await createTheme()]
  const [menu, version2] = [
    await createMenu({ key: 'dispatch', validUntil: '2026-03-31' }),
    await createMenu({ key: 'dispatch', menuVersion: 2, validFrom: '2026-04-01' }),
  ]

  const old = await createConsultation({ municipality: own, title: '古い相談', at: '2026-10-01T09:00:00+09:00' })
  const asked = await createConsultation({ municipality: own, title: '質問中の相談', at: '2026-10-02T09:00:00+09:00' })
  const done = await createConsultation({ municipality: own, title: '完了した相談', at: '2026-10-03T09:00:00+09:00' })
  const deputys = await createConsultation({
    municipality: other,
    title: '副担当の相談',
    at: '2026-11-10T23:30:00+09:00',
  })
  const fresh = await createConsultation({
    municipality: nobodys,
    title: '新しい相談',
    at: '2026-11-20T09:00:00+09:00',
  })

  await onConsultation(officer, old.id, async (tx, row) => {
    await tx.triage.update({ where: { consultationId: old.id }, data: { priority: 'urgent' } })
    await tx.consultationTheme.createMany({ data: themes.map(({ key }) => ({ ...ownedBy(row), themeKey: key })) })
  })
  await onConsultation(officer, asked.id, async (tx, row) => {
    const question = {
      addressee: 'municipality',
      body: '人口を教えてください',
      dueOn: new Date('2026-10-20'),
      askedByName: '窓口',
    }
    await tx.question.createMany({ data: { ...ownedBy(row), ...question, askedAt: new Date('2026-10-02T01:00:00Z') } })
    await tx.support.createMany({ data: { ...ownedBy(row), menuId: menu.id, reason: '近い事例があるため' } })
  })
  await onConsultation(officer, fresh.id, (tx, row) =>
    tx.consultationMenu.createMany({ data: { ...ownedBy(row), menuId: version2.id } }),
  )
  await asActor(officer, async (tx) => {
    const at = await readClock(tx)
    const completed = { state: 'completed', completedAt: at, firstAnsweredAt: at, waitingOn: 'nobody' }
    await tx.consultation.update({ where: { id: done.id }, data: completed })
  })
  const [theme] = themes
  if (!theme) throw new Error('no theme')
  return {
    bureau,
    officer,
    colleague,
    own,
    other,
    nobodys,
    ownPrefecture,
    theme,
    menu,
    old,
    asked,
    done,
    deputys,
    fresh,
    today: '2026-11-22',
  }
}

/** Something the desk does to a consultation, after which it is settled on whom it waits. */
export async function onConsultation(
  actor: Actor,
  id: string,
  deed: (tx: Tx, row: Awaited<ReturnType<typeof lockConsultation>>) => Promise<unknown>,
  at?: string,
) {
  await asActor(atTime(actor, at ?? actor.clock), async (tx) => {
    await deed(tx, await lockConsultation(tx, id))
    await settleWaiting(tx, await lockConsultation(tx, id), await readClock(tx))
  })
}
