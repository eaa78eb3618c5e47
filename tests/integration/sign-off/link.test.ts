import { afterAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { runDueJobs } from '@/lib/jobs/run-once'
import { readLink } from '@/lib/links/open'
import { tokenOf } from '@/lib/links/token'
import { sendLinkAgain } from '@/lib/signOffs/by-link'
import { findSignOff } from '@/lib/signOffs/find'
import { isClosedByMistakes } from '@/lib/signOffs/mistakes'
import { withdrawSignOff } from '@/lib/signOffs/withdraw'
import { createMunicipality } from '@/tests/factories/organisations'
import { createSection, officerOf, staffOf } from '@/tests/factories/people'
import { kindsSeenBy } from '../desk/desk-world'
import { bodyOf, openSink } from '../mail/sink'
import { asSuperuser } from '../walls/world'
import { askSuperior, change, decide, does, latestLink, openOffice, SUPERIOR, send, standingOf } from './offices'

const sink = await openSink()
process.env.SMTP_URL = sink.url
afterAll(() => sink.close())

test('A superior without an account approves by link, and what was approved is sent', async () => {
  const { bureau, staff, id } = await openOffice()
  expect(await standingOf(staff, id)).toMatchObject({ hindrance: null, signOff: null })
  const superior = await askSuperior(staff, id)
  expect(await send(staff, id)).toEqual(['signOffUnderWay'])
  expect(await decide({ ...superior, password: '0000-0000' }, 'approved')).toEqual(['otherPassword'])
  expect(await standingOf(staff, id)).toMatchObject({ signOff: { state: 'asked' } })

  expect(await decide(superior, 'approved')).toEqual([])
  await expect(decide(superior, 'sent_back', '直してください')).rejects.toThrow(InvalidTransition)
  expect(await standingOf(staff, id)).toMatchObject({ hindrance: null, signOff: { state: 'approved' } })
  expect(await send(staff, id)).toEqual([])

  const officer = await officerOf(bureau)
  const atDesk = await does(officer, (tx) => tx.consultation.findUniqueOrThrow({ where: { id } }))
  expect(atDesk.signedOffOn).not.toBeNull()
  expect(await does(officer, (tx) => tx.signOff.count())).toBe(0)
  const own = ['sign_off_asked', 'sign_off_approved', 'sent_after_sign_off', 'received']
  expect(await kindsSeenBy(staff, id)).toEqual(expect.arrayContaining(own))
  const seen = await kindsSeenBy(officer, id)
  expect(seen).toContain('sent_after_sign_off')
  expect(seen.filter((kind) => kind.startsWith('sign_off_'))).toEqual([])
})

test('What was changed after the approval is named, and has to be approved again', async () => {
  const { staff, id } = await openOffice()
  await decide(await askSuperior(staff, id), 'approved')
  await change(staff, id, { body: '書き直した本文' })
  expect(await standingOf(staff, id)).toMatchObject({ hindrance: 'changed', changed: ['body'] })
  expect(await send(staff, id)).toEqual(['signOffChanged'])
  const again = await askSuperior(staff, id)
  await decide(again, 'approved')
  expect(await standingOf(staff, id)).toMatchObject({ changed: [], signOff: { edition: 2 } })
  expect(await send(staff, id)).toEqual([])
})

test('A superior sends back with a remark; without it, or after the draft was sent without sign-off, nothing is decided', async () => {
  const { staff, id } = await openOffice()
  const superior = await askSuperior(staff, id)
  await decide(superior, 'sent_back', '数字の根拠を書いてください')
  expect(await standingOf(staff, id)).toMatchObject({
    hindrance: 'sent_back',
    signOff: { remark: '数字の根拠を書いてください' },
  })
  expect(await send(staff, id)).toEqual(['signOffSentBack'])
  await does(staff, (tx, actor) => withdrawSignOff(tx, actor, id))
  expect(await send(staff, id)).toEqual([])
})

test('A link that was taken back or sent again no longer decides; the new one does', async () => {
  const { staff, id } = await openOffice()
  const first = await askSuperior(staff, id)
  await does(staff, (tx, actor) => sendLinkAgain(tx, actor, id))
  const second = await latestLink(staff)
  expect(second.linkId).not.toBe(first.linkId)
  await expect(decide(first, 'approved')).rejects.toThrow(InvalidTransition)
  await does(staff, (tx, actor) => withdrawSignOff(tx, actor, id))
  await expect(decide(second, 'approved')).rejects.toThrow(InvalidTransition)
  expect(await asActor(second, (tx) => tx.signOff.count())).toBe(0)
  expect(await asActor(second, (tx) => readLink(tx, second))).toMatchObject({ state: 'withdrawn' })
})

test('A superior sees the one edition that was sent, and nothing else of the office', async () => {
  const { staff, id } = await openOffice()
  const superior = await askSuperior(staff, id)
  await openOffice()
  const seen = await asActor(superior, async (tx) => ({
    signOffs: await tx.signOff.findMany({ select: { approverName: true } }),
    consultations: await tx.consultation.count(),
    timeline: await tx.timelineEntry.count(),
    settings: await tx.signOffSettings.count(),
  }))
  const nothing = { consultations: 0, timeline: 0, settings: 0 }
  expect(seen).toEqual({ signOffs: [{ approverName: SUPERIOR.approverName }], ...nothing })
})

test('Another municipality cannot ask, take back or read the sign-off of this one', async () => {
  const { staff, id } = await openOffice()
  await askSuperior(staff, id)
  const stranger = await staffOf(await createMunicipality())
  await expect(askSuperior(stranger, id)).rejects.toThrow(NotFound)
  await expect(does(stranger, (tx, actor) => withdrawSignOff(tx, actor, id))).rejects.toThrow(NotFound)
  const own = await does(staff, (tx) => tx.signOff.findFirstOrThrow({ select: { id: true } }))
  expect(await does(stranger, (tx) => findSignOff(tx, own.id))).toBeNull()
})

test('The superior is mailed the link, who asks for what, and how to make sure, without text or password, and whoever asked is mailed the outcome', async () => {
  const { municipality, id } = await openOffice()
  const section = await createSection(municipality, { name: '地域包括ケア係' })
  const staff = await staffOf(municipality, { section })
  const superior = await askSuperior(staff, id)
  await decide(superior, 'approved')
  await runDueJobs()
  const letter = (words: RegExp) => {
    const found = sink.delivered.find((mail) => words.test(bodyOf(mail)))
    return { to: found?.to, body: found ? bodyOf(found) : '' }
  }
  const asked = letter(new RegExp(`/l/${tokenOf(superior.linkId)}`))
  expect(asked.to).toBe(SUPERIOR.approverMailbox)
  const who = `${municipality.name} 地域包括ケア係の${staff.name}様`
  expect(asked.body).toContain(`${who}が、地方厚生局の相談窓口へ相談を送る前に、決裁をお願いしています。`)
  expect(asked.body).toContain(`${staff.name}様が、電話や口頭でお伝えします。`)
  expect(asked.body).not.toMatch(new RegExp(`${superior.password}|通いの場`))
  expect(letter(new RegExp(`/my/consultations/${id}/sign-off`)).body).toContain('承認または差戻しの結果')
})

test('A word mistaken five times closes the link, and whoever asked is told in words and may send another', async () => {
  const { staff, id } = await openOffice()
  const superior = await askSuperior(staff, id)
  const wrong = { ...superior, password: '0000-0000' }
  for (let mistakes = 0; mistakes < 4; mistakes += 1) expect(await decide(wrong, 'approved')).toEqual(['otherPassword'])
  const { signOff } = (await standingOf(staff, id)) ?? {}
  const isClosed = () => does(staff, (tx) => isClosedByMistakes(tx, signOff?.id ?? ''))
  expect(await isClosed()).toBe(false)
  await decide(wrong, 'approved')
  await expect(decide(superior, 'approved')).rejects.toThrow(InvalidTransition)
  expect([await isClosed(), await kindsSeenBy(staff, id)]).toEqual([
    true,
    expect.arrayContaining(['sign_off_link_closed']),
  ])
  const told = await asSuperuser((client) =>
    client.query('SELECT kind FROM notices WHERE subject_id = $1', [signOff?.id]),
  )
  expect(told.rows).toContainEqual({ kind: 'sign_off_closed' })
  await does(staff, (tx, actor) => sendLinkAgain(tx, actor, id))
  expect(await isClosed()).toBe(false)
  expect(await decide(await latestLink(staff), 'approved')).toEqual([])
})

test('Tries are counted one by one, also when many come at once', async () => {
  const { staff, id } = await openOffice()
  const superior = await askSuperior(staff, id)
  const wrong = { ...superior, password: '0000-0000' }
  const tried = await Promise.allSettled(Array.from({ length: 8 }, () => decide(wrong, 'approved')))
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(5)
  const link = await does(staff, (tx) => tx.oneTimeLink.findUniqueOrThrow({ where: { id: superior.linkId } }))
  expect(link.failedTries).toBe(5)
  await expect(
    asActor(superior, (tx) => tx.oneTimeLink.update({ where: { id: superior.linkId }, data: { failedTries: 0 } })),
  ).rejects.toThrow()
})
