import { randomUUID } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Actor, type Bearer, isDesk } from '@/lib/actor/actor'
import { canChangeFiles, readAnswer, readAnswerOfLink } from '@/lib/answerFiles/answer'
import { attachByLink, attachToAnswer } from '@/lib/answerFiles/attach'
import { listAnswerFiles, readAnswerFile } from '@/lib/answerFiles/list'
import { removeAnswerFile, removeAnswerFileByLink } from '@/lib/answerFiles/remove'
import { keepFile, listKeptKeys } from '@/lib/attachments/store'
import { sweepKept } from '@/lib/attachments/sweep-kept'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { answerFollowUpByLink } from '@/lib/followUps/answer'
import { answerHelped } from '@/lib/helped/answer'
import { HelpedInput } from '@/lib/helped/input'
import { listHelpersOf, listSharedByHelpers } from '@/lib/helped/read'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { atTime } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { askedByLink, DAY } from './asked-by-link'
import { answerOn, askOn, noon, typedFor } from './ended-supports'
import { supportWithHelpers } from './supports-with-helpers'

const file = (fileName: string, storageKey: string = randomUUID()) => ({
  ...{ fileName, format: 'txt', contentType: 'text/plain', bytes: 3, sha256: 'abc', storageKey },
})
type Kind = 'questionnaire' | 'party'
const attach = (actor: Actor, kind: Kind, id: string, ...names: string[]) =>
  asActor(atTime(actor, `${DAY}T11:00:00+09:00`), (tx) =>
    attachToAnswer(
      tx,
      actor,
      { kind, id },
      names.map((name) => file(name)),
    ),
  )
const list = (who: Actor | Bearer, kind: Kind, id: string) => asActor(who, (tx) => listAnswerFiles(tx, { kind, id }))
const namesFor = async (who: Actor | Bearer, kind: Kind, id: string) =>
  (await list(who, kind, id)).map(({ fileName }) => fileName)

test('files wait with the side that adds them until the answer is given, then whoever reads the answer has them, and nobody else', async () => {
  const { bearer, id, effectId, officer, staff } = await askedByLink()
  await attach(staff, 'questionnaire', id, '集計.txt', '写真.txt')
  await asActor(bearer, (tx) => attachByLink(tx, bearer, [file('課から.txt')]))
  const [first] = await list(staff, 'questionnaire', id)
  await asActor(bearer, (tx) => removeAnswerFileByLink(tx, bearer, first!.id))
  expect(await namesFor(officer, 'questionnaire', id)).toEqual([])
  await expect(
    asActor(officer, (tx) => removeAnswerFile(tx, officer, { kind: 'questionnaire', id }, first!.id)),
  ).rejects.toThrow(NotFound)

  await asActor(bearer, (tx) =>
    answerFollowUpByLink(tx, bearer, { respondent: '髙橋', confirmed: 'yes', ...typedFor(effectId) }),
  )
  expect(await namesFor(officer, 'questionnaire', id)).toEqual(['写真.txt', '課から.txt'])
  expect(await namesFor(staff, 'questionnaire', id)).toEqual(['写真.txt', '課から.txt'])
  const [kept] = await list(staff, 'questionnaire', id)
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const neighbour = await staffOf(await createMunicipality({ prefecture }))
  for (const stranger of [neighbour, await officerOf(bureau), await prefectureStaffOf(prefecture)]) {
    expect(await asActor(stranger, (tx) => readAnswer(tx, 'questionnaire', id))).toBeNull()
    expect(await asActor(stranger, (tx) => readAnswerFile(tx, { kind: 'questionnaire', id }, kept!.id))).toBeNull()
    await expect(attach(stranger, 'questionnaire', id, '余計.txt')).rejects.toThrow(NotFound)
  }
  expect(await namesFor(bearer, 'questionnaire', id)).toEqual([])
  expect(await asActor(bearer, (tx) => readAnswerOfLink(tx, bearer))).toBeNull()
})

test('what was answered stands with its files: by whom it was answered meanwhile does not matter, and closed is closed', async () => {
  const one = await askedByLink()
  await attach(one.staff, 'questionnaire', one.id, '集計.txt')
  await answerOn(DAY, one.staff, one.id, typedFor(one.effectId))
  const [kept] = await list(one.staff, 'questionnaire', one.id)
  await expect(attach(one.staff, 'questionnaire', one.id, '遅れて.txt')).rejects.toThrow(InvalidTransition)
  await expect(attach(one.officer, 'questionnaire', one.id, '遅れて.txt')).rejects.toThrow(InvalidTransition)
  await expect(asActor(one.bearer, (tx) => attachByLink(tx, one.bearer, [file('リンクから.txt')]))).rejects.toThrow(
    InvalidTransition,
  )
  await expect(
    asActor(one.staff, (tx) => removeAnswerFile(tx, one.staff, { kind: 'questionnaire', id: one.id }, kept!.id)),
  ).rejects.toThrow(InvalidTransition)
  const answer = await asActor(one.staff, (tx) => readAnswer(tx, 'questionnaire', one.id))
  expect(canChangeFiles(one.staff, answer!)).toBe(false)

  const other = await askedByLink()
  await attach(other.officer, 'questionnaire', other.id, '電話で伺った資料.txt')
  expect(await namesFor(other.staff, 'questionnaire', other.id)).toEqual([])
  await asSystem(remind, noon('2026-12-21'))
  await expect(attach(other.staff, 'questionnaire', other.id, '遅れて.txt')).rejects.toThrow(InvalidTransition)
  const late: Bearer = { ...other.bearer, clock: noon('2026-12-19') }
  await expect(asActor(late, (tx) => attachByLink(tx, late, [file('遅れて.txt')]))).rejects.toThrow(InvalidTransition)
})

test('ten fit, also of two who add at once; the others are given back', async () => {
  const { id, staff } = await askedByLink()
  const six = ['1', '2', '3', '4', '5', '6'].map((name) => `${name}.txt`)
  const left = await Promise.all([
    attach(staff, 'questionnaire', id, ...six),
    attach(staff, 'questionnaire', id, ...six),
  ])
  expect(left.flat()).toHaveLength(2)
  expect(await list(staff, 'questionnaire', id)).toHaveLength(10)
})

test('a party’s files are its own and the desk’s; the municipality has them when the answer is shared with it', async () => {
  const { advisor, second, officer, staff, supportId, consultation } = await supportWithHelpers()
  await askOn('2026-10-14')
  await asSystem(remind, '2026-10-14T09:10:00+09:00')
  const helpers = await asActor(officer, (tx) => listHelpersOf(tx, [supportId]))
  const idOf = (who: Actor) => helpers.find(({ partyName }) => partyName === who.name)!.id
  await attach(advisor, 'party', idOf(advisor), '講評.txt')
  await attach(second, 'party', idOf(second), '写真.txt')
  for (const stranger of [second, staff])
    await expect(attach(stranger, 'party', idOf(advisor), '余計.txt')).rejects.toThrow(NotFound)
  expect(await namesFor(officer, 'party', idOf(advisor))).toEqual([])
  expect(isDesk(officer) && (await namesFor(second, 'party', idOf(advisor)))).toEqual([])

  const said = (shared: string) => HelpedInput.parse({ wentWell: '担い手が増えた', shared })
  await asActor(advisor, (tx) => answerHelped(tx, advisor, idOf(advisor), said('yes')))
  await asActor(second, (tx) => answerHelped(tx, second, idOf(second), said('')))
  expect(await namesFor(officer, 'party', idOf(advisor))).toEqual(['講評.txt'])
  expect(await namesFor(officer, 'party', idOf(second))).toEqual(['写真.txt'])
  const { shared } = await asActor(staff, (tx) =>
    listSharedByHelpers(tx, { supportIds: [supportId], consultationIds: [consultation.id] }),
  )
  expect(shared.map(({ files }) => files.map(({ fileName }) => fileName))).toEqual([['講評.txt']])
  expect(await namesFor(staff, 'party', idOf(second))).toEqual([])
  expect(await namesFor(second, 'party', idOf(advisor))).toEqual([])
  await expect(attach(advisor, 'party', idOf(advisor), '遅れて.txt')).rejects.toThrow(InvalidTransition)
})

test('the sweep leaves files of answers', async () => {
  const { id, staff } = await askedByLink()
  const directory = await mkdtemp(join(tmpdir(), 'kept-'))
  const path = join(directory, 'received')
  await writeFile(path, 'abc')
  const { storageKey } = await keepFile(directory, path)
  await asActor(staff, (tx) => attachToAnswer(tx, staff, { kind: 'questionnaire', id }, [file('集計.txt', storageKey)]))
  const tomorrow = new Date(Date.now() + 86_400_000)
  expect(await asSystem((tx) => sweepKept(tx, directory, tomorrow), noon('2026-10-15'))).toBe(0)
  expect(await listKeptKeys(directory, tomorrow)).toEqual([storageKey])
})
