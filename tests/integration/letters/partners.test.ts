import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { workLetters } from '@/lib/jobs/letters'
import { checkLetter, sendLetter } from '@/lib/letters/check'
import { listLetters, listOwnLetters, readLetter } from '@/lib/letters/read'
import { beginRound } from '@/lib/letters/round'
import { sendRequest } from '@/lib/requests/send'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createOrganisation } from '@/tests/factories/organisations'
import { officerOf, partnerOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'

const NOON = '2026-11-20T12:00:00+09:00'

/** An office that was asked once, in a support of a town. */
async function askedOffice() {
  const bureau = await createBureau()
  const officer = atTime(await officerOf(bureau), NOON)
  const staff = await staffOf(await createMunicipality({ bureau }))
  const office = await createOrganisation('partner_office', { bureau })
  const [asked, other] = [await partnerOf(bureau, office), await partnerOf(bureau)]
  const consultation = await createConsultation({ staff, at: '2026-05-01T10:00:00+09:00', title: '町だけの件名' })
  const { id } = await createSupportUnderWay({ officer, staff, consultation, at: '2026-06-01T10:00:00+09:00' })
  const request = {
    addressee: `o.${office.id}`,
    title: '移動の協力',
    summary: '概要',
    consented: true,
    dueOn: '2026-12-10',
  }
  const sent = await asActor(officer, (tx) => sendRequest(tx, officer, id, request))
  if (sent instanceof Refusal) throw new Error(JSON.stringify(sent.errors))
  return { officer, asked, other, staff, bureauId: bureau.id }
}

test('a partner is told what it was asked and what came of it, without a word of the consultation; nobody else reads it', async () => {
  const { officer, asked, other, staff, bureauId } = await askedOffice()
  await asActor(officer, (tx) => beginRound(tx, officer, { year: 2026, opening: '初め', closing: '結び' }))
  const round = await asActor(officer, (tx) => tx.letterRound.findFirstOrThrow({ where: { bureauId } }))
  await workLetters({ roundId: round.id }, NOON)
  const wish = { year: 2026, state: '', kind: 'partner', page: 1 }
  const { rows } = await asActor(officer, (tx) => listLetters(tx, bureauId, wish))
  expect(rows).toMatchObject([{ kind: 'partner', recipient: asked.organisationName }])
  const id = rows[0]!.id
  await asActor(officer, (tx) => checkLetter(tx, officer, id, { version: 1 }))
  await asActor(officer, (tx) => sendLetter(tx, officer, id, { version: 1 }))
  const letter = await asActor(asked, (tx) => readLetter(tx, id))
  expect(letter?.told).toEqual({
    kind: 'partner',
    facts: {
      ...{ asked: 1, outcomes: [{ outcome: 'waiting', count: 1 }] },
      requests: [{ title: '移動の協力', sentOn: '2026-11-20', outcome: 'waiting' }],
      ...{ supports: { helped: 0, done: 0 }, followUps: { asked: 0, answered: 0 }, practices: [] },
    },
  })
  expect(JSON.stringify(letter)).not.toContain('町だけの件名')
  for (const stranger of [other, staff]) {
    expect(await asActor(stranger, (tx) => readLetter(tx, id))).toBeNull()
    expect(await asActor(stranger, (tx) => listOwnLetters(tx, stranger))).toEqual([])
  }
})
