import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { findSession } from '@/lib/actor/sessions'
import { signInByPassword } from '@/lib/actor/sign-in'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { PersonInput } from '@/lib/people/input'
import { registerPerson } from '@/lib/people/register'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf } from '@/tests/factories/people'

const PASSWORD = 'Tsubaki-to-Umi-1958'

async function anArea() {
  const bureau = await createBureau()
  return { municipality: await createMunicipality({ bureau }), administrator: await administratorOf(bureau) }
}

function newcomer(more: Record<string, string>) {
  return PersonInput.parse({
    name: '新任 太郎',
    signInName: `Shinnin-${Math.random().toString(36).slice(2)}`,
    password: PASSWORD,
    role: 'municipal_staff',
    from: '令和2年4月1日',
    ...more,
  })
}

const register = (actor: Actor, input: PersonInput) => asActor(actor, (tx) => registerPerson(tx, actor, input))

test('a registered person signs in with the password that was passed on', async () => {
  const { administrator, municipality } = await anArea()
  const input = newcomer({ organisation: municipality.code })
  await register(administrator, input)

  const result = await signInByPassword(input.signInName.toUpperCase(), PASSWORD, '10.0.0.1')
  if (result.kind !== 'opened') throw new Error('not signed in')
  expect(await findSession(result.token)).toMatchObject({
    name: '新任 太郎',
    role: 'municipal_staff',
    organisationId: municipality.id,
    bureauId: municipality.bureauId,
    prefectureCode: municipality.prefectureCode,
  })
  expect(await register(administrator, input)).toEqual(new Refusal([{ field: 'signInName', key: 'taken' }]))
})

test('role and organisation have to fit, and to lie in the bureau’s own area', async () => {
  const { administrator, municipality } = await anArea()
  const elsewhere = await anArea()
  const wrong = (more: Record<string, string>) => register(administrator, newcomer(more))

  expect(await wrong({ organisation: elsewhere.municipality.code })).toEqual(
    new Refusal([{ field: 'organisation', key: 'unknownOrganisation' }]),
  )
  expect(await wrong({ organisation: municipality.code, role: 'officer' })).toEqual(
    new Refusal([{ field: 'role', key: 'roleUnfit' }]),
  )
  expect(await wrong({ organisation: municipality.code, name: 'Tsubaki' })).toEqual(
    new Refusal([{ field: 'password', key: 'passwordEqual' }]),
  )
  expect(() => newcomer({ organisation: municipality.code, role: 'operator' })).toThrow()
  expect(() => newcomer({ organisation: municipality.code, password: 'short' })).toThrow('passwordShort')
})
