import { expect, test } from 'vitest'
import { ownedBy } from '@/lib/consultations/owned'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { answerNeed } from '@/lib/network/answer'
import { changePost } from '@/lib/network/change-post'
import { deriveNeed } from '@/lib/network/derive-need'
import { PostChangeInput } from '@/lib/network/input'
import { listNeedsOfConsultation, readPost } from '@/lib/network/posts'
import { onlyTown } from '@/lib/network/towns-alike'
import { enterFigures } from '@/lib/profiles/enter-figures'
import { FiguresInput } from '@/lib/profiles/input'
import { createConsultation } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { does, done, openNeed, openNetwork, openSupport, TEXT } from './network'

const CHANGED = { title: '移動販売の担い手を探しています（週2回）', body: '週2回に増やして試したい。' }

async function tells(bureauId: string) {
  return await asSystem(async (tx) => {
    for (const { id } of await tx.notice.findMany({ where: { bureauId } })) await makeMails(tx, id)
    return await tx.mail.findMany({ where: { bureauId, notice: { kind: 'network_post_changed' } } })
  })
}

test('a town mends its need when it is out: the wording before stays, who answered is told, and nobody learns whose it is', async () => {
  const network = await openNetwork()
  const { bureau, member, other, staff, theme, town } = network
  const { id, consultation } = await openNeed(network)
  await does(member, (tx, actor) => answerNeed(tx, actor, id, { words: 'できます' }))
  const change = (who: typeof staff, typed: object = {}) => {
    const input = PostChangeInput.parse({ ...CHANGED, themeKeys: theme.key, version: '2', knowing: 'yes', ...typed })
    return does(who, (tx, actor) => changePost(tx, actor, id, input))
  }
  await expect(change(member)).rejects.toThrow(NotFound)
  expect(await change(staff, { body: `${town.name}で` })).toEqual(new Refusal([{ field: 'body', key: 'namesAsker' }]))
  done(await change(staff))
  await expect(change(staff)).rejects.toThrow(InvalidTransition)
  const seen = await does(member, (tx) => readPost(tx, id))
  expect(seen).toMatchObject({ ...CHANGED, revisions: [TEXT], owner: null })
  expect(JSON.stringify(seen)).not.toContain(town.name)
  const mails = await tells(bureau.id)
  expect(mails.map(({ recipientUserId }) => recipientUserId)).toContain(member.userId)
  expect(mails.map(({ recipientUserId }) => recipientUserId)).not.toContain(other.userId)
  for (const { subject, body } of mails) expect(`${subject}${body}`).not.toContain(town.name)
  expect(await does(staff, (tx) => listNeedsOfConsultation(tx, consultation.id))).toMatchObject([
    { id, state: 'published', _count: { answers: 1 } },
  ])
})

test('a need that leaves only the one town is not passed on unknowingly, and says what to leave out', async () => {
  const network = await openNetwork()
  const { officer, prefecture, theme, town } = network
  const { support } = await openSupport(network)
  const said = { themeKeys: [theme.key], prefecture: prefecture.prefectureCode, sizeClass: 'under_10k' as const }
  const derive = (more: object = {}) =>
    does(officer, (tx, actor) => deriveNeed(tx, actor, support.id, { ...TEXT, ...said, knowing: false, ...more }))
  const ways = (more: object = {}) => does(officer, (tx) => onlyTown(tx, town.id, { ...said, ...more }))
  expect(await derive()).toEqual(new Refusal([{ field: 'knowing', key: 'onlyTown' }]))
  expect(await ways()).toEqual([])
  const neighbour = await createMunicipality({ prefecture })
  const neighbours = await staffOf(neighbour)
  const { id: consulted } = await createConsultation({ staff: neighbours })
  await does(officer, async (tx) => {
    const consultation = await tx.consultation.findUniqueOrThrow({ where: { id: consulted } })
    await tx.consultationTheme.createMany({ data: { ...ownedBy(consultation), themeKey: theme.key } })
  })
  expect(await ways()).toEqual([
    { what: 'sizeClass', others: 1 },
    { what: 'both', others: 1 },
  ])
  expect(await ways({ sizeClass: null })).toBeNull()
  const figures = FiguresInput.parse({ asOf: '2026-04-01', source: '台帳', population: '8000' })
  await does(neighbours, (tx, actor) => enterFigures(tx, actor, undefined, figures))
  expect(await ways()).toBeNull()
  expect(await derive()).not.toBeInstanceOf(Refusal)
  expect(await ways({ sizeClass: 'under_50k' })).not.toBeNull()
})
