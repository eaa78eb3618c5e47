import { expect, test } from 'vitest'
import { asSystem } from '@/lib/jobs/as-system'
import { findAddressees } from '@/lib/notices/addressees'
import { readMatter } from '@/lib/notices/read-matter'
import { createConsultation } from '@/tests/factories/consultations'
import { ownerQuery } from '@/tests/factories/owner'
import { createSection } from '@/tests/factories/people'
import { aTown, endPostOf } from './office'

/** Where a message of the desk to the municipality goes. */
async function toldOf(consultationId: string, bureauId: string) {
  return await asSystem(async (tx) => {
    const kind = 'message_to_municipality' as const
    const matter = await readMatter(tx, { kind, consultationId, subjectId: null })
    const found = await findAddressees(tx, { kind, bureauId }, matter, new Date())
    return found.map(({ address }) => address).sort()
  })
}

test('contact, holder and section are told; who has left is not, not even as contact', async () => {
  const { leaver, bureau } = await aTown()
  const { id } = await createConsultation({ staff: leaver })
  await ownerQuery('ALTER TABLE consultations NO FORCE ROW LEVEL SECURITY')
  await ownerQuery("UPDATE consultations SET contact_mailbox = 'Taro@town.test' WHERE id = $1", [id])
  await ownerQuery('ALTER TABLE consultations FORCE ROW LEVEL SECURITY')
  expect(await toldOf(id, bureau.id)).toEqual(['korei@town.test', 'taro@town.test'])
  await endPostOf(leaver, '2025-03-31')
  expect(await toldOf(id, bureau.id)).toEqual(['korei@town.test'])
})

test('a section that has ended passes its mail to the one that follows, over several changes', async () => {
  const { leaver, bureau, municipality, section } = await aTown()
  const { id } = await createConsultation({ staff: leaver })
  await endPostOf(leaver, '2025-03-31')
  const second = await createSection(municipality, { name: '長寿課', mailbox: 'choju@town.test' })
  const third = await createSection(municipality, { name: '地域包括課', mailbox: 'hokatsu@town.test' })
  for (const [old, next] of [
    [section, second],
    [second, third],
  ] as const)
    await ownerQuery(
      "UPDATE sections SET valid_from = '2020-04-01', valid_until = '2026-03-31', successor_id = $2 WHERE id = $1",
      [old.id, next.id],
    )
  expect(await toldOf(id, bureau.id)).toEqual(['hokatsu@town.test'])
})

test('with nobody and no section left, the account managers are told', async () => {
  const { leaver, keeper, bureau, section } = await aTown()
  const { id } = await createConsultation({ staff: leaver })
  await endPostOf(leaver, '2025-03-31')
  await ownerQuery("UPDATE sections SET valid_from = '2020-04-01', valid_until = '2026-03-31' WHERE id = $1", [
    section.id,
  ])
  const [told] = await toldOf(id, bureau.id)
  const [{ mailbox } = { mailbox: '' }] = await ownerQuery<{ mailbox: string }>(
    'SELECT mailbox FROM users WHERE id = $1',
    [keeper.userId],
  )
  expect(told).toBe(mailbox)
})
