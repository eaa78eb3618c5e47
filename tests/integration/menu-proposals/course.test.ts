import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { ProposalChangeInput } from '@/lib/menuProposals/input'
import { changeProposal } from '@/lib/menuProposals/lead'
import { createMenu } from '@/tests/factories/menus'
import { createBureau } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { councilMemberOf, managerOf, officerOf } from '@/tests/factories/people'
import { NOW } from '../reports/world'
import { ask, begin, comment, consider, decide, done, read, TYPED } from './steps'

async function createDesk() {
  const bureau = await createBureau()
  const at = { clock: NOW }
  const manager = { ...(await managerOf(bureau)), ...at }
  const [officer, member, other] = [
    await officerOf(bureau),
    await councilMemberOf(bureau),
    await councilMemberOf(bureau),
  ]
  return { bureau, manager, officer: { ...officer, ...at }, member: { ...member, ...at }, other: { ...other, ...at } }
}

test('from the draft over the council’s word to the decision, step by step, and the adopted menu is a draft that knows its proposal', async () => {
  const { manager, officer, member, other } = await createDesk()
  const id = await begin(officer)
  await expect(decide(manager, id)).rejects.toThrow(InvalidTransition)
  await expect(ask(manager, id, [member])).rejects.toThrow(InvalidTransition)
  await consider(officer, id)
  await expect(consider(officer, id)).rejects.toThrow(InvalidTransition)
  done(await ask(manager, id, [member, other]))
  await comment(member, id, '県境の町も入れてください。')
  await comment(member, id, '広報の時期もご検討ください。')
  done(await decide(manager, id))
  const proposal = (await read(manager, id))!
  expect(proposal).toMatchObject({
    state: 'adopted',
    decidedByName: manager.name,
    decisionReason: '効果が見込めるため',
  })
  expect(proposal.events.map(({ kind }) => kind)).toEqual([
    'begun',
    'considered',
    'asked',
    'commented',
    'commented',
    'adopted',
  ])
  expect(proposal.asks.flatMap(({ comments }) => comments.map(({ body }) => body))).toEqual([
    '県境の町も入れてください。',
    '広報の時期もご検討ください。',
  ])
  expect(proposal.menus).toMatchObject([{ name: TYPED.name, state: 'draft' }])
  const menu = await asActor(manager, (tx) => tx.menu.findFirst({ where: { proposalId: id } }))
  expect(menu).toMatchObject({
    description: TYPED.description,
    conditions: TYPED.conditions,
    ground: '効果が見込めるため',
  })
  await expect(decide(manager, id, { decision: 'shelve' })).rejects.toThrow(InvalidTransition)
  await expect(comment(other, id, '遅れました')).rejects.toThrow(InvalidTransition)
})

test('a change of a menu becomes its next version; what is not adopted makes none', async () => {
  const { manager, officer } = await createDesk()
  const menu = await createMenu()
  const change = await begin(officer, { changesMenuId: menu.id })
  await consider(officer, change)
  done(await decide(manager, change))
  expect((await read(officer, change))!.menus).toMatchObject([{ key: menu.key, state: 'draft' }])
  const shelved = await begin(officer)
  await consider(officer, shelved)
  done(await decide(manager, shelved, { decision: 'shelve' }))
  expect(await read(officer, shelved)).toMatchObject({ state: 'shelved', menus: [] })
  await expect(begin(officer, { changesMenuId: '00000000-0000-4000-8000-000000000000' })).rejects.toThrow(
    'changesMenuId',
  )
})

test('officers prepare, the manager asks and decides, a decision has a day that has come, and another desk finds nothing', async () => {
  const { manager, officer, member } = await createDesk()
  const far = await createDesk()
  const id = await begin(officer)
  await consider(officer, id)
  await expect(decide(officer, id)).rejects.toThrow(NotPermitted)
  await expect(ask(officer, id, [member])).rejects.toThrow(NotPermitted)
  for (const decidedOn of ['2026-11-21', '2026-11-19'])
    expect(await decide(manager, id, { decidedOn })).toMatchObject({ errors: [{ field: 'decidedOn' }] })
  expect(await ask(manager, id, [far.member])).toMatchObject({ errors: [{ field: 'members' }] })
  expect(await ask(manager, id, [member], '2026-11-19')).toMatchObject({ errors: [{ field: 'dueOn' }] })
  expect(await read(far.manager, id)).toBeNull()
  await expect(decide(far.manager, id)).rejects.toThrow(NotFound)
  await expect(begin(member)).rejects.toThrow(NotPermitted)
})

test('whoever rewrites or decides after a colleague sees what now stands there', async () => {
  const { manager, officer } = await createDesk()
  const id = await begin(officer)
  const change = (title: string) =>
    asActor(officer, (tx) =>
      changeProposal(tx, officer, id, ProposalChangeInput.parse({ ...TYPED, title, version: 1 })),
    )
  done(await change('先の人'))
  await expect(change('後の人')).rejects.toMatchObject({ event: 'edit', theirs: { title: '先の人' } })
  await consider(officer, id)
  await expect(decide(manager, id, { version: 1 })).rejects.toMatchObject({
    event: 'edit',
    theirs: { title: '先の人' },
  })
})

test('two managers decide at once: one decision stands, and one menu is drafted', async () => {
  const { bureau, manager, officer } = await createDesk()
  const second = { ...(await managerOf(bureau)), clock: NOW }
  const id = await begin(officer)
  await consider(officer, id)
  const results = await Promise.allSettled([decide(manager, id), decide(second, id)])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await read(officer, id))!.menus).toHaveLength(1)
})

test('no statement leaves out a step, changes what was decided or its grounds, or decides in an officer’s name', async () => {
  const { manager, officer } = await createDesk()
  const id = await begin(officer)
  const set = (actor: typeof officer, sql: string) =>
    asActor(actor, (tx) => tx.$executeRawUnsafe(`UPDATE menu_proposals SET ${sql} WHERE id = '${id}'`))
  const DECIDED = "state = 'adopted', decided_on = '2026-11-20', decided_by_name = '誰か', decision_reason = '理由'"
  await expect(set(manager, DECIDED)).rejects.toThrow()
  await consider(officer, id)
  await expect(set(officer, DECIDED)).rejects.toThrow()
  await expect(set(officer, 'need_score = 9')).rejects.toThrow()
  await expect(set(manager, `${DECIDED}, title = '別の題名'`)).rejects.toThrow()
  done(await decide(manager, id, { decision: 'shelve' }))
  await expect(set(manager, "decision_reason = '別の理由'")).rejects.toThrow()
  expect(await ownerQuery('SELECT 1 FROM menus WHERE proposal_id = $1', [id])).toHaveLength(0)
})
