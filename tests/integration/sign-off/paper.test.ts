import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { openPaperEdition, recordPaperApproval } from '@/lib/signOffs/by-paper'
import { checkCodeOf } from '@/lib/signOffs/check-code'
import { setSignOff } from '@/lib/signOffs/settings'
import { ownerRow } from '@/tests/factories/owner'
import { staffOf } from '@/tests/factories/people'
import { change, does, openOffice, send, standingOf } from './offices'

const print = (staff: Actor, id: string) => does(staff, (tx, actor) => openPaperEdition(tx, actor, id))
const codeOnPaper = async (staff: Actor, id: string) =>
  checkCodeOf((await standingOf(staff, id))?.signOff?.contentHash ?? '')

async function record(staff: Actor, id: string, checkCode: string, decidedOn = '2026-06-01'): Promise<string[]> {
  const input = { checkCode, approverName: '福祉課長 山田 太郎', decidedOn }
  const done = await does(staff, (tx, actor) => recordPaperApproval(tx, actor, id, input))
  return done instanceof Refusal ? done.errors.map(({ key }) => key) : []
}

test('A sealed paper is recorded by its check code, and only while it is what would be sent', async () => {
  const { staff, id } = await openOffice()
  await print(staff, id)
  const first = await codeOnPaper(staff, id)
  await print(staff, id)
  expect((await standingOf(staff, id))?.signOff?.edition).toBe(1)
  expect(await send(staff, id)).toEqual(['signOffUnderWay'])
  expect(await record(staff, id, '0000-0000-0000')).toEqual(['otherCheckCode'])

  await change(staff, id, { body: '書き直した本文' })
  expect(await record(staff, id, first)).toEqual(['changedSincePrint'])
  await print(staff, id)
  expect(await record(staff, id, first)).toEqual(['otherCheckCode'])
  const second = await codeOnPaper(staff, id)
  expect(await record(staff, id, second, '2099-01-01')).toEqual(['past'])
  expect(await record(staff, id, second.toLowerCase().replaceAll('-', ''))).toEqual([])
  expect(await standingOf(staff, id)).toMatchObject({ signOff: { edition: 2, state: 'approved' } })
  expect(await send(staff, id)).toEqual([])
})

test('What cannot be sent is not put up for sign-off', async () => {
  const { staff, id } = await openOffice()
  await change(staff, id, { body: '' })
  const refused = await print(staff, id)
  expect(refused instanceof Refusal && refused.errors).toEqual([{ field: '', key: 'unfinished' }])
})

test('The account manager alone decides that everything is signed off, and nothing is sent without it', async () => {
  const { municipality, staff, id } = await openOffice()
  const manager = { ...(await staffOf(municipality)), isAccountManager: true }
  const rule = { required: true, boxes: ['係長', '課長'], version: 0 }
  await expect(does(staff, (tx, actor) => setSignOff(tx, actor, rule))).rejects.toThrow(NotPermitted)
  await expect(does(manager, (tx, actor) => setSignOff(tx, actor, rule))).rejects.toThrow(/row-level security/)
  await ownerRow('UPDATE memberships SET is_account_manager = true WHERE id = $1 RETURNING id', [manager.membershipId])
  await does(manager, (tx, actor) => setSignOff(tx, actor, rule))

  expect(await send(staff, id)).toEqual(['signOffRequired'])
  await print(staff, id)
  await record(staff, id, await codeOnPaper(staff, id))
  expect(await send(staff, id)).toEqual([])
})
