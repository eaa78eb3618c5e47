import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { workLetters } from '@/lib/jobs/letters'
import { changeLetter, checkLetter, sendChecked, sendLetter, uncheckLetter } from '@/lib/letters/check'
import { listLetters, listOwnLetters, readLetter } from '@/lib/letters/read'
import { beginRound, writeSingle } from '@/lib/letters/round'
import { makeMails } from '@/lib/mail/make-mails'
import { countIn } from '@/lib/reports/figures'
import { readReport } from '@/lib/reports/read-report'
import { cellsOf } from '@/lib/reports/report'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { advisorOf, officerOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'

const NOON = '2026-11-20T12:00:00+09:00'
const TEXTS = { opening: '初めの文', closing: '結びの文' }
const ALL = { year: 2026, state: '', kind: '', page: 1 }

/** A bureau with a town that consulted twice (one on the last second of the year before) and a town that did not. */
async function openYear() {
  const bureau = await createBureau()
  const officer = atTime(await officerOf(bureau), NOON)
  const staff = await staffOf(await createMunicipality({ bureau }))
  const silent = await createMunicipality({ bureau })
  await createConsultation({ staff, at: '2026-03-31T23:59:59+09:00', title: '前の年度の相談' })
  const consultation = await createConsultation({ staff, at: '2026-04-01T00:00:00+09:00', title: '今の年度の相談' })
  const support = await createSupportUnderWay({ officer, staff, consultation, at: '2026-06-01T10:00:00+09:00' })
  return { bureau, officer, staff, silent, consultation, support }
}
type Year = Awaited<ReturnType<typeof openYear>>

async function writeAll({ officer }: Pick<Year, 'officer'>) {
  await asActor(officer, (tx) => beginRound(tx, officer, { year: 2026, ...TEXTS }))
  const [round] = await ownerQuery<{ id: string }>(
    `SELECT id FROM letter_rounds WHERE bureau_id = '${officer.bureauId}' ORDER BY begun_at DESC, id LIMIT 1`,
  )
  const queued = await asActor(officer, (tx) =>
    tx.letterRound.findFirst({ where: { bureauId: officer.bureauId!, state: 'queued' } }),
  )
  await workLetters({ roundId: queued?.id ?? round?.id }, NOON)
  return await asActor(officer, (tx) => listLetters(tx, officer.bureauId!, ALL))
}

const letterOf = (who: Actor, id: string) => asActor(who, (tx) => readLetter(tx, id))

test('a town is told what it asked in the fiscal year and what was done, by the same count as the reports; a silent one gets no letter', async () => {
  const year = await openYear()
  const { rows, round } = await writeAll(year)
  expect(round).toMatchObject({ state: 'done', total: 1, written: 1 })
  expect(rows).toMatchObject([{ recipient: year.staff.organisationName, state: 'generated', kind: 'municipality' }])
  const letter = await letterOf(year.officer, rows[0]!.id)
  expect(letter?.told.facts).toMatchObject({
    ...{
      received: 1,
      consultations: [{ title: '今の年度の相談', number: year.consultation.number, receivedOn: '2026-04-01' }],
    },
    supports: [{ name: year.support.menu.name, proposed: 1, done: 0 }],
  })
  const officer = { ...year.officer, bureauId: year.officer.bureauId! }
  const report = await asActor(officer, (tx) => readReport(tx, officer, 'needs', { year: '2026' }, ['received']))
  expect(countIn(cellsOf(report, 'received'))).toBe(1)
})

test('a town without consultations gets a letter when it is chosen; other places are refused', async () => {
  const { officer, silent } = await openYear()
  const single = (code: string) => asActor(officer, (tx) => writeSingle(tx, officer, { code, year: 2026, ...TEXTS }))
  expect(await single('999999')).toBeInstanceOf(Refusal)
  await single(silent.code!)
  const { rows } = await asActor(officer, (tx) => listLetters(tx, officer.bureauId!, ALL))
  expect(rows.map(({ recipient }) => recipient)).toEqual([silent.name])
})

test('a letter is checked before it is sent; once sent it is its recipient’s alone and never changes', async () => {
  const year = await openYear()
  const { officer, staff } = year
  const [row] = (await writeAll(year)).rows
  const id = row!.id
  const of = (deed: typeof checkLetter, who: Actor = officer, version = 1) =>
    asActor(who, (tx) => deed(tx, who, id, { version }))
  await expect(of(sendLetter)).rejects.toThrow(InvalidTransition)
  expect(await letterOf(staff, id)).toBeNull()
  await asActor(officer, (tx) => changeLetter(tx, officer, id, { ...TEXTS, opening: '町に合わせた文', version: 1 }))
  await expect(of(checkLetter)).rejects.toMatchObject({ event: 'edit', theirs: { opening: '町に合わせた文' } })
  await expect(of(checkLetter, staff, 2)).rejects.toThrow(NotPermitted)
  await of(checkLetter, officer, 2)
  await of(uncheckLetter, officer, 2)
  await of(checkLetter, officer, 2)
  await of(sendLetter, officer, 2)
  await expect(of(uncheckLetter, officer, 2)).rejects.toThrow(InvalidTransition)
  const sent = await letterOf(staff, id)
  expect(sent).toMatchObject({ opening: '町に合わせた文', sentByName: officer.name })
  await createConsultation({ staff, at: '2026-11-19T10:00:00+09:00', title: '後からの相談' })
  await writeAll(year)
  expect(await letterOf(staff, id)).toEqual(sent)
  const past = asActor(officer, (tx) => tx.letter.updateMany({ where: { id }, data: { opening: '書き換え' } }))
  await expect(past).rejects.toThrow()
  const neighbour = await staffOf(await createMunicipality({ bureau: year.bureau }))
  expect(await letterOf(neighbour, id)).toBeNull()
  expect(await asActor(neighbour, (tx) => listOwnLetters(tx, neighbour))).toEqual([])
  expect(await asActor(staff, (tx) => listOwnLetters(tx, staff))).toMatchObject([{ id, fiscalYear: 2026 }])
  const far = await officerOf(await createBureau())
  await expect(asActor(far, (tx) => sendLetter(tx, far, id, { version: 2 }))).rejects.toThrow(NotFound)
})

test('unchecked letters are written anew with the figures of the day, and all that are checked go out at once', async () => {
  const year = await openYear()
  const { officer, staff } = year
  await writeAll(year)
  await createConsultation({ staff, at: '2026-11-19T10:00:00+09:00', title: '後からの相談' })
  const { rows } = await writeAll(year)
  expect((await letterOf(officer, rows[0]!.id))?.told.facts).toMatchObject({ received: 2 })
  await asActor(officer, (tx) => checkLetter(tx, officer, rows[0]!.id, { version: 2 }))
  await asActor(officer, (tx) => sendChecked(tx, officer, { year: 2026 }))
  const mails = await asSystem(async (tx) => {
    const notice = await tx.notice.findFirstOrThrow({ where: { kind: 'letter_sent', subjectId: rows[0]!.id } })
    await makeMails(tx, notice.id)
    return await tx.mail.findMany({ where: { noticeId: notice.id } })
  })
  expect(mails.map(({ recipientUserId }) => recipientUserId)).toEqual([staff.userId])
  expect(mails[0]?.body).toContain(`/letters/${rows[0]!.id}`)
  expect(mails[0]?.body).not.toContain('今の年度の相談')
})

test('while letters are being written nobody orders them again, and no advisor orders any', async () => {
  const { officer } = await openYear()
  await asActor(officer, (tx) => beginRound(tx, officer, { year: 2026, ...TEXTS }))
  await expect(asActor(officer, (tx) => beginRound(tx, officer, { year: 2026, ...TEXTS }))).rejects.toThrow(
    InvalidTransition,
  )
  expect(await asActor(officer, (tx) => beginRound(tx, officer, { year: 2027, ...TEXTS }))).toBeInstanceOf(Refusal)
  const advisor = await advisorOf()
  await expect(asActor(advisor, (tx) => beginRound(tx, advisor, { year: 2026, ...TEXTS }))).rejects.toThrow(
    NotPermitted,
  )
})
