import { afterAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { runDueJobs } from '@/lib/jobs/run-once'
import { changeView, keepView, listViews, removeView } from '@/lib/reports/views'
import { createBureau } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'

afterAll(closeWorkerDatabase)

const at = (day: string) => `${day}T10:00:00+09:00`
const VIEW = { name: '熊本の移動', report: 'needs', query: 'year=last_month&prefecture=430005', shared: true } as const

async function openBureau() {
  const bureau = await createBureau()
  const [officer, colleague, manager] = [await officerOf(bureau), await officerOf(bureau), await managerOf(bureau)]
  const desk = <T extends object>(actor: T) => ({ ...actor, bureauId: bureau.id, clock: at('2026-11-22') })
  return { bureau, officer: desk(officer), colleague: desk(colleague), manager: desk(manager) }
}

test('a report is kept as its address shows it and nothing else, shared or for oneself, and changed by its owner', async () => {
  const { officer, colleague } = await openBureau()
  const keep = (view: object) =>
    asActor(officer, (tx) => keepView(tx, officer, { ...VIEW, mailEvery: 'never', ...view }))
  await keep({ query: `${VIEW.query}&for=outside&after=1&evil=%3Cscript%3E` })
  await keep({ name: '自分だけ', shared: false })
  expect(await keep({})).toMatchObject({ errors: [{ field: 'name', key: 'taken' }] })
  await expect(keep({ name: '別', report: 'secrets' })).rejects.toThrow(NotFound)
  const seen = await asActor(colleague, (tx) => listViews(tx, colleague))
  expect(seen).toMatchObject([{ name: VIEW.name, query: VIEW.query, report: 'needs', own: false }])
  const id = seen[0]!.id
  const change = (who: typeof officer, version: number) =>
    asActor(who, (tx) => changeView(tx, who, id, { name: '改めた', shared: true, mailEvery: 'never', version }))
  await expect(change(colleague, 1)).rejects.toThrow(NotPermitted)
  await change(officer, 1)
  await expect(change(officer, 1)).rejects.toThrow(InvalidTransition)
  await expect(asActor(colleague, (tx) => removeView(tx, colleague, id))).rejects.toThrow(NotPermitted)
  await asActor(officer, (tx) => removeView(tx, officer, id))
  expect(await asActor(colleague, (tx) => listViews(tx, colleague))).toEqual([])
  const { officer: stranger } = await openBureau()
  expect(await asActor(stranger, (tx) => listViews(tx, stranger))).toEqual([])
})

test('the managers are told of a shared report on its day, once, by a mail that holds neither figures nor its name', async () => {
  const { bureau, officer, manager } = await openBureau()
  const keep = (who: typeof officer, view: object) =>
    asActor(who, (tx) => keepView(tx, who, { ...VIEW, mailEvery: 'month', ...view }))
  await expect(keep(officer, {})).rejects.toThrow(NotPermitted)
  expect(await keep(manager, { shared: false })).toMatchObject({ errors: [{ field: 'mailEvery', key: 'sharedFirst' }] })
  const kept = await keep(manager, {})
  const told = () => asSystem((tx) => tx.notice.count({ where: { kind: 'figures_ready', bureauId: bureau.id } }))
  const on = (day: string) => asSystem(remind, at(day))
  await on('2026-11-30')
  expect(await told()).toBe(0)
  await on('2026-12-01')
  await on('2026-12-01')
  await on('2026-12-31')
  expect(await told()).toBe(1)
  await on('2027-01-04')
  expect(await told()).toBe(2)
  await runDueJobs(at('2027-01-04'))
  const mails = await asSystem((tx) => tx.mail.findMany({ where: { bureauId: bureau.id } }))
  expect(new Set(mails.map((mail) => mail.recipientUserId))).toEqual(new Set([manager.userId]))
  const id = 'id' in kept ? kept.id : ''
  for (const { subject, body } of mails) {
    expect(body).toContain(`/reports/views/${id}/figures`)
    expect(subject + body).not.toContain(VIEW.name)
    expect(subject + body).not.toContain('430005')
  }
})
