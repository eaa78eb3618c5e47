import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { MemberInput, TeamInput } from '@/lib/teams/input'
import { addMember } from '@/lib/teams/members'
import { openTeam } from '@/lib/teams/open'
import { atTime, createConsultation } from './consultations'
import { createBureau, createMunicipality, createPrefecture } from './organisations'
import { advisorOf, contractorPerson, officerOf, prefectureStaffOf, staffOf } from './people'
import { createSupportUnderWay } from './supports'

/** When the rooms of tests are open. */
export const ROOM_DATES = { opensOn: '2026-06-01', endsOn: '2027-03-31' }
const AT = '2026-06-15T10:00:00+09:00'

/** The room of a support team with everybody who may be in one; only those whom `name` names have come in. */
export async function createRoom() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const staff = await staffOf(await createMunicipality({ prefecture }))
  const officer = atTime(await officerOf(bureau), AT)
  const consultation = await createConsultation({ staff, at: '2026-05-01T10:00:00+09:00' })
  const support = await createSupportUnderWay({ officer, staff, consultation, at: '2026-05-20T10:00:00+09:00' })
  const input = TeamInput.parse({ roomName: '見本町支援チーム', ...ROOM_DATES })
  const opened = await asActor(officer, (tx) => openTeam(tx, officer, support.id, input))
  if (opened instanceof Refusal) throw new Error(`the room was refused: ${JSON.stringify(opened.errors)}`)
  const outside = { advisor: atTime(await advisorOf(), AT), contractor: atTime(await contractorPerson(), AT) }
  const ofPrefecture = atTime(await prefectureStaffOf(prefecture), AT)
  const team = { id: opened.id, supportId: support.id }
  return { ...outside, bureau, prefecture: ofPrefecture, officer, staff: atTime(staff, AT), consultation, team }
}

export type TestRoom = Awaited<ReturnType<typeof createRoom>>

/** Names somebody with an account a member of the room. */
export async function nameMember(
  { officer, team }: Pick<TestRoom, 'officer' | 'team'>,
  person: Actor,
  typed: object = {},
) {
  const input = MemberInput.parse({
    ...{ person: `${person.role}.${person.userId}`, fromOn: ROOM_DATES.opensOn, untilOn: ROOM_DATES.endsOn },
    ...typed,
  })
  const named = await asActor(officer, (tx) => addMember(tx, officer, team.id, input))
  if (named instanceof Refusal) throw new Error(`the member was refused: ${JSON.stringify(named.errors)}`)
  return named
}
