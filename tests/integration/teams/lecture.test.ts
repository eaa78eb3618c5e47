import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { PlanInput } from '@/lib/plannedSessions/input'
import { planSession } from '@/lib/plannedSessions/plan'
import { agreeToSupport } from '@/lib/supports/agree'
import { finishSupport } from '@/lib/supports/finish'
import { startSupport } from '@/lib/supports/start'
import { readCourse } from '@/lib/teams/course'
import { addEntry } from '@/lib/teams/entries'
import { EntryInput, TeamInput } from '@/lib/teams/input'
import { listPoints } from '@/lib/teams/list-points'
import { openTeam } from '@/lib/teams/open'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { createProposal } from '@/tests/factories/supports'
import { createRoom } from '@/tests/factories/teams'
import { answerOn, askOn, questionnairesOf, typedFor } from '../follow-ups/ended-supports'

const MOST_ACTS = 4
const LECTURE = {
  ...{ entryKind: 'exchange', title: '住民向けの講話', onDay: '2026-06-10', where: '公民館', content: '講話と質疑' },
  ...{ lines: '住民 38\nケアマネジャー 4', opinions: '・分かりやすかった\n・次は移動の話を聞きたい' },
}

test('one lecture of two hours costs the town four acts at most, from asking for it to telling what came of it', async () => {
  const bureau = await createBureau()
  const staff = await staffOf(await createMunicipality({ bureau }))
  const officer = await officerOf(bureau)
  let acts = 0
  const act = async <T>(deed: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> => {
    acts += 1
    return await asActor(staff, (tx) => deed(tx, staff))
  }
  const consultation = await createConsultation({ staff })
  acts += 1
  const support = await createProposal({ officer, consultation })
  await act((tx, actor) => agreeToSupport(tx, actor, support.id))
  const teamId = await asActor(officer, async (tx) => {
    await startSupport(tx, officer, support.id)
    await planSession(tx, officer, support.id, PlanInput.parse({ label: '講話', plannedOn: '2099-06-10' }))
    const room = TeamInput.parse({ roomName: '講話の部屋', opensOn: '2026-04-01', endsOn: '2099-12-31' })
    const opened = await openTeam(tx, officer, support.id, room)
    if (opened instanceof Refusal) throw new Error('no room')
    return opened.id
  })
  expect(await act((tx, actor) => addEntry(tx, actor, teamId, EntryInput.parse(LECTURE)))).not.toBeInstanceOf(Refusal)
  await asActor(officer, (tx) => finishSupport(tx, officer, support.id, { outcome: '講話を行った', askedOnce: true }))
  const asked = await questionnairesOf({ officer, staff })
  for (const { id, askOn: day, effects } of asked) {
    await askOn(day.toISOString().slice(0, 10))
    acts += 1
    await answerOn(day.toISOString().slice(0, 10), staff, id, typedFor(effects[0]!.id))
  }
  expect(asked).toHaveLength(1)
  expect(acts).toBeLessThanOrEqual(MOST_ACTS)
  const room = await asActor(staff, async (tx) => ({
    steps: await readCourse(tx, { id: teamId, supportId: support.id }),
    points: await listPoints(tx, teamId),
  }))
  expect(room.steps).toMatchObject([{ title: LECTURE.title, attended: [{ label: '住民', number: 38 }, { number: 4 }] }])
  expect(room.points.map(({ kind, text, source }) => [kind, text, source])).toEqual(
    expect.arrayContaining([
      ['opinion', '分かりやすかった', LECTURE.title],
      ['opinion', '次は移動の話を聞きたい', LECTURE.title],
    ]),
  )
})

test('what cannot be read of who took part is said at its field, and nothing is kept', async () => {
  const { staff, team } = await createRoom()
  const input = EntryInput.parse({ ...LECTURE, lines: '38' })
  const added = await asActor(staff, (tx) => addEntry(tx, staff, team.id, input))
  expect(added).toEqual(new Refusal([{ field: 'lines', key: 'invalid' }]))
  expect(await asActor(staff, (tx) => listPoints(tx, team.id))).toEqual([])
})
