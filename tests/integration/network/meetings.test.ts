import { expect, test } from 'vitest'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { AttendanceInput, MeetingInput } from '@/lib/network/input'
import { addMeeting, answerMeeting, keepMinutes, listMeetings, moveMeeting, readMeeting } from '@/lib/network/meetings'
import { sumAttendance } from '@/lib/network/sum-attendance'
import { atTime } from '@/tests/factories/consultations'
import { does, done, openNetwork } from './network'

const MEETING = { title: '総会', agenda: '議題', heldOn: '2099-06-10', place: '会場', answerBy: '2099-06-01' }
const COMES = AttendanceInput.parse({ answer: 'attends', people: '３', names: '名' })

test('a general meeting is prepared, announced, answered by each member, and its minutes are published', async () => {
  const { officer, member, other, staff } = await openNetwork()
  const { id } = done(await does(officer, (tx, actor) => addMeeting(tx, actor, MeetingInput.parse(MEETING))))
  const seen = () => does(member, (tx) => listMeetings(tx))
  expect(await seen()).toEqual([])
  await expect(does(member, (tx, actor) => answerMeeting(tx, actor, id, COMES))).rejects.toThrow(NotFound)
  await does(officer, (tx, actor) => moveMeeting(tx, actor, id, 'announced'))
  await expect(does(officer, (tx, actor) => moveMeeting(tx, actor, id, 'announced'))).rejects.toThrow(InvalidTransition)
  await does(member, (tx, actor) => answerMeeting(tx, actor, id, COMES))
  const proxy = AttendanceInput.parse({ answer: 'proxy', proxy: '議長' })
  await does(other, (tx, actor) => answerMeeting(tx, actor, id, proxy))
  await does(other, (tx, actor) => answerMeeting(tx, actor, id, AttendanceInput.parse({ answer: 'absent' })))
  await expect(does(staff, (tx, actor) => answerMeeting(tx, actor, id, COMES))).rejects.toThrow(NotPermitted)
  const late = atTime(member, '2099-06-02T09:00:00+09:00')
  await expect(does(late, (tx, actor) => answerMeeting(tx, actor, id, COMES))).rejects.toThrow()
  const meeting = await does(officer, (tx) => readMeeting(tx, id))
  expect(sumAttendance(meeting?.attendances ?? [], 3)).toEqual({
    attends: 1,
    people: 3,
    absent: 1,
    proxy: 0,
    silent: 1,
  })
  expect((await does(member, (tx) => readMeeting(tx, id)))?.attendances).toHaveLength(1)
  await does(officer, (tx, actor) => keepMinutes(tx, actor, id, { body: '議事', isPublished: false, version: 0 }))
  expect((await does(member, (tx) => readMeeting(tx, id)))?.minutes).toBeNull()
  await does(officer, (tx, actor) => keepMinutes(tx, actor, id, { body: '議事録', isPublished: true, version: 1 }))
  expect((await does(member, (tx) => readMeeting(tx, id)))?.minutes?.body).toBe('議事録')
})

test('days and answers that cannot be are said at their field', () => {
  const wrong = (input: object) =>
    MeetingInput.safeParse({ ...MEETING, ...input }).error?.issues.map(({ path, message }) => [path[0], message])
  expect(wrong({ answerBy: '2099-06-11' })).toEqual([['answerBy', 'answerByFirst']])
  expect(wrong({ place: '' })).toEqual([['place', 'required']])
  expect(AttendanceInput.safeParse({ answer: 'attends' }).error?.issues[0]?.path).toEqual(['people'])
  expect(AttendanceInput.safeParse({ answer: 'proxy' }).error?.issues[0]?.path).toEqual(['proxy'])
})

test('a meeting whose day to answer has passed is not prepared', async () => {
  const { officer } = await openNetwork()
  const past = MeetingInput.parse({ ...MEETING, heldOn: '2020-06-10', answerBy: '2020-06-01' })
  expect(await does(officer, (tx, actor) => addMeeting(tx, actor, past))).toEqual(
    new Refusal([{ field: 'answerBy', key: 'notPast' }]),
  )
})
