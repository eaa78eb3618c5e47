import { expect, test } from 'vitest'
import { readAtDesk } from '@/lib/consultations/read-at-desk'
import { reassignConsultation } from '@/lib/consultations/reassign'
import { keepNote } from '@/lib/dialogue/keep-note'
import { writeMessage } from '@/lib/dialogue/write-message'
import { NotFound, NotPermitted } from '@/lib/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { readToday } from '@/lib/queue/today'
import { bePresent } from '@/lib/together/presence'
import { unwatch, watch } from '@/lib/together/watch'
import { officerOf } from '../../factories/people'
import { does, MONDAY, openDesk } from '../desk/desk-world'
import { allMails } from '../mail/mailboxes'

const LATER = '2026-06-01T11:00:00+09:00'

async function openWithColleague() {
  const desk = await openDesk()
  return { ...desk, colleague: await officerOf(desk.bureau, { name: '窓口 花子' }) }
}
type Desk = Awaited<ReturnType<typeof openWithColleague>>

/** The subjects of the mails that reached this person's mailbox about the consultation. */
async function mailsTo(actor: Desk['officer'], { id }: Desk) {
  const notices = await asSystem((tx) => tx.notice.findMany({ where: { consultationId: id } }))
  for (const notice of notices) await asSystem((tx) => makeMails(tx, notice.id))
  const mails = await allMails()
  return mails.filter(({ recipientUserId }) => recipientUserId === actor.userId).map(({ subject }) => subject)
}

test('whoever watches hears of it, and no longer after leaving off', async () => {
  const desk = await openWithColleague()
  const say = () => does(desk.staff, (tx, who) => writeMessage(tx, who, desk.number, { body: '追記です。' }))
  await does(desk.colleague, (tx, who) => watch(tx, who, desk.number))
  await does(desk.colleague, (tx, who) => watch(tx, who, desk.number))
  await say()
  expect(await mailsTo(desk.colleague, desk)).toEqual([expect.stringContaining('見守っている相談')])
  await does(desk.colleague, (tx, who) => unwatch(tx, who, desk.number))
  await say()
  expect(await mailsTo(desk.colleague, desk)).toHaveLength(1)
  await expect(does(desk.staff, (tx, who) => watch(tx, who, desk.number))).rejects.toThrow(NotPermitted)
  await expect(does(desk.stranger, (tx, who) => watch(tx, who, desk.number))).rejects.toThrow(NotFound)
})

test.each([
  ['written with an @', '@窓口花子 さん、確認をお願いします。', false],
  ['written in full width and with a space', '＠窓口　花子さんへ', false],
  ['ticked', '確認をお願いします。', true],
])('a colleague %s is told by mail and under today, until the consultation is opened', async (_, body, ticked) => {
  const desk = await openWithColleague()
  const { colleague } = desk
  const mentions = ticked ? [colleague.membershipId] : []
  await does(colleague, (tx, who) => readAtDesk(tx, who, desk.number), MONDAY)
  await does(desk.officer, (tx, who) => keepNote(tx, who, desk.number, { body, mentions }), LATER)
  const today = async () => {
    const parts = await does(
      colleague,
      (tx, who) => readToday(tx, { ...who, bureauId: who.bureauId ?? '' }, 'mine', '2026-06-01'),
      LATER,
    )
    return parts.mentions.map(({ number, what }) => [number, what])
  }
  expect(await today()).toEqual([[desk.number, desk.officer.name]])
  expect(await mailsTo(colleague, desk)).toEqual([expect.stringContaining('内部メモ')])
  await does(colleague, (tx, who) => readAtDesk(tx, who, desk.number), LATER)
  expect(await today()).toEqual([])
})

test('a name without @, one’s own name and a stranger’s post name nobody', async () => {
  const desk = await openWithColleague()
  const body = `窓口花子さんの件。@${desk.officer.name}`
  const mentions = [desk.stranger.membershipId, 'nobody']
  await does(desk.officer, (tx, who) => keepNote(tx, who, desk.number, { body, mentions }))
  expect(await does(desk.officer, (tx) => tx.mention.count())).toBe(0)
})

test('who has it open now is told to the others of the desk, and fades', async () => {
  const desk = await openWithColleague()
  const be = (actor: Desk['officer'], at: string) => does(actor, (tx, who) => bePresent(tx, who, desk.number), at)
  expect(await be(desk.colleague, '2026-06-01T10:00:00+09:00')).toEqual([])
  expect(await be(desk.officer, '2026-06-01T10:02:00+09:00')).toEqual(['窓口 花子'])
  expect(await be(desk.officer, '2026-06-01T10:03:00+09:00')).toEqual([])
  await expect(be(desk.staff, LATER)).rejects.toThrow(NotPermitted)
  await expect(be(desk.stranger, LATER)).rejects.toThrow(NotFound)
})

test('handing it on shows who has it by now, when somebody else was faster', async () => {
  const desk = await openWithColleague()
  const hand = (membershipId: string, seen: string) =>
    does(desk.officer, (tx, who) => reassignConsultation(tx, who, desk.number, { membershipId, seen }))
  await hand(desk.colleague.membershipId, '')
  await expect(hand(desk.officer.membershipId, '')).rejects.toMatchObject({ theirs: { membershipId: '窓口 花子' } })
  await hand(desk.officer.membershipId, desk.colleague.membershipId)
})
