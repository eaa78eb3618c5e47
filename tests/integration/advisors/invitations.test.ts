import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { readEntryOfLink } from '@/lib/advisors/read'
import { noteTraining } from '@/lib/advisors/trainings'
import { asActor } from '@/lib/db/as-actor'
import { asSystem } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { aDispatch, anAdvisor, MAY, registerOne } from '@/tests/factories/advisors'

const COURSE = { course: '支援スキル向上研修', heldOn: '2026-06-10' }
const note = (officer: Actor, id: string, state: 'invited' | 'taken' = 'invited', more: object = {}) =>
  asActor(officer, (tx) => noteTraining(tx, officer, id, { ...COURSE, state, ...more }))

/** The mails of the notices about these subjects. */
async function mailsAbout(subjects: readonly string[]) {
  return await asSystem(async (tx) => {
    const notices = await tx.notice.findMany({ where: { subjectId: { in: [...subjects] } }, orderBy: { id: 'asc' } })
    for (const { id } of notices) await makeMails(tx, id)
    const mails = await tx.mail.findMany({ where: { noticeId: { in: notices.map(({ id }) => id) } } })
    return { kinds: notices.map(({ kind }) => kind), mails }
  })
}

test('an advisor with an account is told of an invitation by mail and in the portal, and of a course taken not at all', async () => {
  const of = await aDispatch()
  const { advisor, id } = await anAdvisor(of)
  await note(of.officer, id, 'taken', { heldOn: '2026-05-01' })
  expect((await mailsAbout([advisor.userId])).kinds).toEqual([])
  await note(of.officer, id)
  const { kinds, mails } = await mailsAbout([advisor.userId])
  expect([kinds, mails.map(({ recipientUserId }) => recipientUserId)]).toEqual([['training_invited'], [advisor.userId]])
  expect(mails[0]?.body).toContain('/advisor/profile')
  expect(mails[0]?.body).toContain('研修')
  const entries = await asActor(advisor, (tx) => tx.noticeEntry.findMany({ select: { kind: true, path: true } }))
  expect(entries).toEqual([{ kind: 'training_invited', path: '/advisor/profile' }])
})

test('an advisor without an account gets a link at which the courses stand; one whom no mail reaches is not written to', async () => {
  const of = await aDispatch()
  const [reached, unreached] = [await registerOne(of.officer), await registerOne(of.officer, { mailbox: null })]
  await note(of.officer, reached)
  await note(of.officer, reached, 'taken', { course: '以前の研修', heldOn: '2026-05-01' })
  await note(of.officer, unreached)
  const links = await asActor(of.officer, (tx) =>
    tx.oneTimeLink.findMany({ where: { subjectId: { in: [reached, unreached] } } }),
  )
  expect(links.map(({ purpose, subjectId }) => [purpose, subjectId])).toEqual([['advisor_confirmation', reached]])
  const [link] = links
  const { kinds, mails } = await mailsAbout([link?.id ?? ''])
  expect([kinds, mails.length]).toEqual([['training_by_link'], 1])
  expect(mails[0]?.body).toContain(`/l/[${link?.id}]`)
  const bearer = { kind: 'link' as const, linkId: link?.id ?? '', clock: MAY }
  const read = (id: string) => asActor(bearer, (tx) => readEntryOfLink(tx, id))
  expect((await read(reached))?.trainings.map(({ course }) => course)).toEqual([COURSE.course])
  expect(await read(unreached)).toBeNull()
})
