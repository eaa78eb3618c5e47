import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { PartChangeInput, PartInput } from '@/lib/references/input'
import { addPart, changePart, retirePart } from '@/lib/references/keep'
import { listParts, listPartsFor } from '@/lib/references/read'
import { createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf, officerOf, operatorPerson, staffOf } from '@/tests/factories/people'
import { does } from '../desk/desk-world'

const PART = {
  title: 'ハンドブック',
  edition: 'vol.2',
  editionYear: '２０２３',
  part: '各論',
  url: 'https://example.test/',
}

async function openCatalogue() {
  const theme = await createTheme()
  const bureau = await createBureau()
  const add = async (who: Actor, words: object = {}) => {
    const added = await does(who, (tx, actor) =>
      addPart(tx, actor, PartInput.parse({ ...PART, themeKeys: [theme.key], ...words })),
    )
    return added instanceof Refusal ? '' : added.id
  }
  const shownTo = async (who: Actor) =>
    (await asActor(who, (tx) => listPartsFor(tx, [theme.key]))).map(({ part, editionYear }) => `${part} ${editionYear}`)
  return { theme, bureau, administrator: await administratorOf(bureau), operator: await operatorPerson(), add, shownTo }
}

test('a theme shows the parts of all bureaus and of one’s own, the latest edition first', async () => {
  const { bureau, administrator, operator, add, shownTo } = await openCatalogue()
  await add(operator, { editionYear: '2022', part: '古い版' })
  await add(operator)
  await add(administrator, { part: '局の手引き', editionYear: '2024' })
  const staff = await staffOf(await createMunicipality({ bureau }))
  for (const who of [staff, await officerOf(bureau)])
    expect(await shownTo(who)).toEqual(['局の手引き 2024', '各論 2023', '古い版 2022'])
  expect(await shownTo(await officerOf(await createBureau()))).toEqual(['各論 2023', '古い版 2022'])
  expect(await asActor(staff, (tx) => listPartsFor(tx, []))).toEqual([])
})

test('each keeper changes its own parts alone, sees what a colleague changed, and takes them out of sight', async () => {
  const { theme, bureau, administrator, operator, add, shownTo } = await openCatalogue()
  const [national, own] = [await add(operator), await add(administrator)]
  const change = (who: Actor, id: string, version: number) =>
    does(who, (tx, actor) =>
      changePart(tx, actor, id, PartChangeInput.parse({ ...PART, part: '総論', themeKeys: theme.key, version })),
    )
  await expect(change(administrator, national, 1)).rejects.toThrow(NotPermitted)
  await expect(change(operator, own, 1)).rejects.toThrow(NotFound)
  await expect(change(await administratorOf(await createBureau()), own, 1)).rejects.toThrow(NotFound)
  await expect(change(await officerOf(bureau), own, 1)).rejects.toThrow(NotPermitted)
  await change(administrator, own, 1)
  await expect(change(administrator, own, 1)).rejects.toThrow(InvalidTransition)
  await does(administrator, (tx, who) => retirePart(tx, who, own))
  expect(await shownTo(administrator)).toEqual(['各論 2023'])
  expect((await asActor(administrator, listParts)).map(({ id }) => id)).not.toContain(own)
})

test('a part needs a theme that there is, a year and an address that can be opened', async () => {
  const { operator } = await openCatalogue()
  const unknown = does(operator, (tx, who) => addPart(tx, who, PartInput.parse({ ...PART, themeKeys: 'unknown' })))
  expect(await unknown).toEqual(new Refusal([{ field: 'themeKeys', key: 'choose' }]))
  const wrong = PartInput.safeParse({ ...PART, editionYear: '令和5', url: 'javascript:alert(1)', themeKeys: [] })
  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['editionYear', 'number'],
    ['url', 'url'],
    ['themeKeys', 'choose'],
  ])
})
