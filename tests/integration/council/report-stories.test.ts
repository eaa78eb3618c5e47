import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { listCandidates } from '@/lib/councilReports/candidates'
import { StoryInput } from '@/lib/councilReports/input'
import { confirmCouncilReport, submitCouncilReport } from '@/lib/councilReports/steps'
import { chooseStories, listChosen, writeStory } from '@/lib/councilReports/stories'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { keepPublicationWord, type PublicationInput } from '@/lib/publicationWords/keep'
import { PUBLICATION_OF, publicationNow } from '@/lib/publicationWords/last-word'
import { councilMemberOf } from '@/tests/factories/people'
import { does } from '../desk/desk-world'
import { NOW } from '../reports/world'
import { createCouncilWorld, madeBy, readAs } from './report-world'

let world: Awaited<ReturnType<typeof createCouncilWorld>>
beforeAll(async () => {
  world = await createCouncilWorld()
})

const CHECKED = { checkedOn: '2026-11-10', checkedByName: '町の担当' }
const WORDS = { title: '通いの場', body: '通いの場を増やした。', naming: 'unnamed' }
const as = <T>(actor: Actor, deed: Parameters<typeof does<T>>[1]) => does(actor, deed, NOW)
/** What the municipality says about telling others, after its answer. */
async function consents(word: PublicationInput['word']) {
  const said = await asActor(world.manager, (tx) =>
    tx.effect.findUniqueOrThrow({
      where: { id: world.effectId },
      select: { questionnaireId: true, ...PUBLICATION_OF, _count: { select: { publicationWords: true } } },
    }),
  )
  if (publicationNow(said) === word) return
  const input = { word, seen: said._count.publicationWords, saidBy: '町の課長', saidOn: NOW.slice(0, 10) }
  expect(await as(world.manager, (tx, who) => keepPublicationWord(tx, who, world.effectId, input))).toEqual({
    id: world.effectId,
  })
}

/** A draft in which the one answer of the period is told. */
async function withStory(publication: PublicationInput['word'] = 'unnamed') {
  await consents(publication)
  const id = await madeBy(world.manager)
  const choose = (sources: string[], seen = '', who: Actor = world.manager) =>
    as(who, (tx, actor) => chooseStories(tx, actor, id, { sources, seen }))
  await choose([world.effectId])
  const chosen = () => asActor(world.manager, (tx) => listChosen(tx, id))
  const [story] = await chosen()
  const write = async (words: Record<string, string>) => {
    const { version = 0 } = (await readAs(world.manager, id)) ?? {}
    const input = StoryInput.parse({ ...WORDS, ...words, version: `${version}` })
    return await as(world.manager, (tx, who) => writeStory(tx, who, id, story?.id ?? '', input))
  }
  const step = async (deed: typeof submitCouncilReport) => {
    const { version = 0 } = (await readAs(world.manager, id)) ?? {}
    return await as(world.manager, (tx, who) => deed(tx, who, id, { version }))
  }
  return { id, choose, chosen, write, step }
}
/** Whether the answers of a report's period may be told. */
async function mayBeTold(id: string) {
  const report = await readAs(world.manager, id)
  const found = await asActor(world.manager, (tx) => listCandidates(tx, report!))
  return found.map((candidate) => candidate.mayBeTold)
}
const refused = (field: string, key: string) => new Refusal([{ field, key }])

test('an answer is told only with consent, and at first without the name of its municipality', async () => {
  expect(await mayBeTold(await madeBy(world.manager))).toEqual([false])
  const { id, choose, chosen } = await withStory()
  const [story] = await chosen()
  const town = story?.source?.consultation.askingOrganisation.name ?? ''
  expect(story).toMatchObject({ isNamed: false, why: 'unchecked', body: expect.stringContaining('養成講座を開いた') })
  expect(story?.place).not.toContain(town)
  await consents('no')
  expect(await chosen()).toMatchObject([{ why: 'noConsent' }])
  expect((await readAs(world.manager, id))?.stories).toMatchObject([{ withheld: 'consent', title: '', body: '' }])
  expect(await mayBeTold(id)).toEqual([false])
  const other = await madeBy(world.manager)
  const choice = as(world.manager, (tx, who) => chooseStories(tx, who, other, { sources: [world.effectId], seen: '' }))
  expect(await choice).toEqual(refused('sources', 'choose'))
  await expect(choose([], '', world.officer)).rejects.toThrow(NotPermitted)
  await consents('unnamed')
  await choose([], '')
  expect(await chosen()).toHaveLength(1)
  await choose([], world.effectId)
  expect(await chosen()).toEqual([])
})

test('a municipality is named only with its recorded consent, and an unnamed story does not say its name', async () => {
  const { chosen, write } = await withStory('unnamed')
  const town = (await chosen())[0]?.source?.consultation.askingOrganisation.name ?? ''
  expect(await write({ naming: 'named' })).toEqual(refused('naming', 'notToBeNamed'))
  expect(await write({ body: `${town}では増えた。` })).toEqual(refused('body', 'namesTown'))
  expect(await write({ title: `${town.slice(0, -1)}の例` })).toEqual(refused('title', 'namesTown'))
  expect(await write({ checkedOn: '2026-11-21', checkedByName: '町' })).toEqual(refused('checkedOn', 'past'))
  expect(await write({ checkedOn: '2026-11-01' })).toEqual(refused('checkedByName', 'required'))
  await consents('named')
  expect(await write({ naming: 'named', body: `${town}では増えた。`, ...CHECKED })).not.toBeInstanceOf(Refusal)
  expect((await chosen())[0]).toMatchObject({ isNamed: true, why: null, place: expect.stringContaining(town) })
})

test('it goes to the council when its municipality has checked the text; consent taken back meanwhile stops it', async () => {
  const { id, write, step } = await withStory('named')
  const member = await councilMemberOf(world.bureau)
  expect(await step(submitCouncilReport)).toEqual(refused('stories', 'storiesUnchecked'))
  await write({ naming: 'named', ...CHECKED })
  await step(submitCouncilReport)
  await expect(write(CHECKED)).rejects.toThrow(InvalidTransition)
  await consents('no')
  expect(await step(confirmCouncilReport)).toEqual(refused('stories', 'storiesUnchecked'))
  await consents('named')
  await step(confirmCouncilReport)
  const read = await readAs(member, id)
  expect(read?.stories).toMatchObject([{ title: '通いの場', matterId: null }])
  expect(await asActor(member, (tx) => tx.councilReportStorySource.count())).toBe(0)
})
