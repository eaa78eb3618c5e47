import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { noteConsentToTelling } from '@/lib/asked/answer'
import { HeardTelling } from '@/lib/asked/input'
import { withdrawTelling } from '@/lib/asked/settle'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { noticesOf } from '../desk/desk-world'
import { ask, publicly, type TalkedCase, talkedCase } from './told-case'

const AT = '2026-10-01T10:00:00+09:00'

async function hear({ officer, number }: TalkedCase, typed: object = {}, by: Actor = officer) {
  const input = HeardTelling.parse({ heardFrom: '見本課長', heardOn: '2026-10-01', version: 1, ...typed })
  return await asActor(by, (tx) => noteConsentToTelling(tx, by, number, input))
}

test('the desk notes a yes it heard with who said it and when, and everybody reads exactly these words until either side takes them back', async () => {
  const of = await talkedCase(AT)
  await ask(of, { answerBy: '2026-10-14' })
  const refused = (key: string) => new Refusal([{ field: 'heardOn', key }])
  expect(await hear(of, { heardOn: '2026-10-02' })).toEqual(refused('past'))
  expect(await hear(of, { heardOn: '2026-09-30' })).toEqual(refused('beforeAsked'))
  await expect(hear(of, { version: 2 })).rejects.toThrow(InvalidTransition)
  await expect(hear(of, {}, of.staff)).rejects.toThrow(NotPermitted)
  expect(await publicly(of)).toEqual([])
  await hear(of)
  expect(await publicly(of)).toMatchObject([{ title: '担い手が足りない' }])
  const kept = () => asActor(of.staff, (tx) => tx.askedRequest.findFirst({ where: { heardFrom: '見本課長' } }))
  expect(await kept()).toMatchObject({ state: 'agreed', answeredByName: of.officer.name, consentedVersion: 1 })
  expect(await noticesOf(of.consultation.id)).toContain('telling_settled')
  await expect(hear(of)).rejects.toThrow(InvalidTransition)

  await asActor(of.staff, (tx) => withdrawTelling(tx, of.staff, of.number))
  expect(await publicly(of)).toEqual([])
  await ask(of, { version: 1, answerBy: '2026-10-14' })
  expect(await kept()).toBeNull()
})

test('the database takes no yes from the desk without a day since it asked, and no such note from the side that asked', async () => {
  const of = await talkedCase(AT)
  await ask(of, { answerBy: '2026-10-14' })
  const put = (by: Actor, data: object) =>
    asActor(by, (tx) =>
      tx.askedRequest.updateMany({
        where: { consultationId: of.consultation.id },
        data: { state: 'agreed', consentedVersion: 1, answeredAt: new Date(AT), answeredByName: '窓口', ...data },
      }),
    )
  const heard = (day: string) => ({ heardFrom: '見本課長', heardOn: new Date(day) })
  await expect(put(of.officer, {})).rejects.toThrow('a day since')
  for (const day of ['2026-09-30', '2026-10-02'])
    await expect(put(of.officer, heard(day))).rejects.toThrow('a day since')
  await expect(put(of.officer, { heardOn: new Date('2026-10-01') })).rejects.toThrow('asked_requests_heard')
  await expect(put(of.staff, heard('2026-10-01'))).rejects.toThrow('the desk notes')
  await put(of.officer, heard('2026-10-01'))
})
