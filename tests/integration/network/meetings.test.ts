import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { writeAttendance } from '@/app/supports/network/meetings/[meetingId]/attendance.xlsx/write-attendance'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { AttendanceInput, HeardAttendanceInput, MeetingInput } from '@/lib/network/input'
import {
  addMeeting,
  answerMeeting,
  keepMinutes,
  listMeetings,
  moveMeeting,
  noteAttendance,
  readMeeting,
} from '@/lib/network/meetings'
import { listPartners } from '@/lib/network/secretariat'
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

test('the secretariat enters what it heard by telephone, also late; the member sees who said so, and may say otherwise', async () => {
  const { officer, member, staff } = await openNetwork()
  const { id } = done(await does(officer, (tx, actor) => addMeeting(tx, actor, MeetingInput.parse(MEETING))))
  const heard = (typed: object = {}, who = officer) => {
    const answer = {
      organisation: member.organisationId,
      saidBy: '有明 次郎',
      answer: 'attends',
      people: '2',
      ...typed,
    }
    return does(who, (tx, actor) => noteAttendance(tx, actor, id, HeardAttendanceInput.parse(answer)))
  }
  await expect(heard()).rejects.toThrow(InvalidTransition)
  await does(officer, (tx, actor) => moveMeeting(tx, actor, id, 'announced'))
  await expect(heard({}, member)).rejects.toThrow(NotPermitted)
  expect(await heard({ organisation: staff.organisationId })).toEqual(
    new Refusal([{ field: 'organisation', key: 'choose' }]),
  )
  await heard({}, atTime(officer, '2099-06-05T09:00:00+09:00'))
  const own = async () => (await does(member, (tx) => readMeeting(tx, id)))?.attendances
  expect(await own()).toMatchObject([{ people: 2, answeredByName: '有明 次郎', heardByName: officer.name }])
  await does(member, (tx, actor) => answerMeeting(tx, actor, id, AttendanceInput.parse({ answer: 'absent' })))
  expect(await own()).toMatchObject([{ answer: 'absent', heardByName: '' }])
})

test('the workbook has a line for each member: who answered and how, then who has not', async () => {
  const { bureau, officer, member, other } = await openNetwork()
  const { id } = done(await does(officer, (tx, actor) => addMeeting(tx, actor, MeetingInput.parse(MEETING))))
  await does(officer, (tx, actor) => moveMeeting(tx, actor, id, 'announced'))
  const formula = AttendanceInput.parse({ answer: 'attends', people: '２', names: '=1+1' })
  await does(member, (tx, actor) => answerMeeting(tx, actor, id, formula))
  const made = await does(officer, async (tx) => {
    const meeting = await readMeeting(tx, id)
    if (!meeting) throw new Error('no meeting')
    return await writeAttendance(meeting, await listPartners(tx, bureau.id), 'ja')
  })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(made.bytes.buffer)
  const rows = book.worksheets[0]?.getSheetValues().flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : [])) ?? []
  expect(rows[0]).toEqual(['会員', '種類', '出欠', '人数', '出席者・委任先', 'お返事', 'お返事された方'])
  expect(rows[1]?.slice(0, 5)).toEqual([member.organisationName, '企業', '出席', 2, "'=1+1"])
  expect(rows[2]).toEqual([other.organisationName, '大学等', 'お返事なし'])
  expect(made.fileName).toMatch(/2099-06-10\.xlsx$/)
})
