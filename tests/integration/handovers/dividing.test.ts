import { expect, test } from 'vitest'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { aLeaver, arrange, divide, handoverOf } from './leaver'

test('municipalities are given to somebody else before the rest, and back to the rest; managers alone, of this handover alone', async () => {
  const of = await aLeaver(1)
  const other = await aLeaver(1)
  const [one, two] = (await handoverOf(of)).places
  await expect(divide(of, [one!.id], {}, of.leaver)).rejects.toThrow(NotPermitted)
  await expect(divide(of, [one!.id], {}, other.manager)).rejects.toThrow(NotFound)
  const [foreign] = (await handoverOf(other)).places
  const { membershipId } = of.second
  const refused = (field: string) => new Refusal([{ field, key: 'choose' }])
  expect(await divide(of, [one!.id, foreign!.id], { officer: membershipId })).toEqual(refused('places'))
  expect(await divide(of, [one!.id], { officer: of.leaver.membershipId })).toEqual(refused('officer'))
  expect(await divide(of, [one!.id], { officer: other.first.membershipId })).toBeInstanceOf(Refusal)
  await divide(of, [one!.id, two!.id], { officer: membershipId })
  await divide(of, [two!.id], {})
  await arrange(of)
  const names = new Map((await handoverOf(of)).places.map(({ id, successorName }) => [id, successorName]))
  expect([names.get(one!.id), names.get(two!.id)]).toEqual([of.second.name, of.first.name])
  await expect(divide(of, [two!.id], { officer: membershipId })).rejects.toThrow(InvalidTransition)
})
