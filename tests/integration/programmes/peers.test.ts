import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { listPeerOffers, matchPeers } from '@/lib/peers/list'
import { endPeerHelp, offerPeerHelp } from '@/lib/peers/offer'
import { agreeToPairing, declinePairing, proposePairing } from '@/lib/peers/pair'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf, staffOf } from '@/tests/factories/people'
import { accepted } from '@/tests/factories/programmes'

const HELP = { themeKeys: ['other'], what: '会議の進め方', peerContact: '高齢福祉課 0996-00-0000', until: null }

async function world() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const [here, there] = [await createMunicipality({ prefecture }), await createMunicipality({ prefecture })]
  const [asker, peer, officer] = [await staffOf(here), await staffOf(there), await officerOf(bureau)]
  const consultation = await createConsultation({ staff: asker })
  await ownerQuery(
    `INSERT INTO programme_targets (fiscal_year, organisation_id, bureau_id, prefecture_code, source, published_at) VALUES (2023, $1, $2, $3, '資料', '2023-04-01')`,
    [there.id, bureau.id, prefecture.prefectureCode],
  )
  const offer = (person: typeof peer) => asActor(person, (tx) => offerPeerHelp(tx, person, HELP))
  const propose = (offerId: string) =>
    asActor(officer, (tx) =>
      proposePairing(tx, officer, { number: consultation.number, offerId, summary: '会議の進め方を教えてほしい。' }),
    )
  const agree = (person: typeof peer, id: string) => asActor(person, (tx) => agreeToPairing(tx, person, id))
  return { asker, peer, officer, consultation, offer, propose, agree }
}

test('Who was supported offers help; the desk brings both together, first the one that seeks, then the one that helps', async () => {
  const { asker, peer, officer, consultation, offer, propose, agree } = await world()
  expect(await offer(asker)).toMatchObject({ errors: [{ key: 'notSupportedYet' }] })
  const { id: offerId } = accepted(await offer(peer))
  const match = await asActor(officer, (tx) => matchPeers(tx, consultation.number))
  expect(match?.offers.map(({ id, isNear }) => [id, isNear])).toEqual([[offerId, true]])
  const { id } = accepted(await propose(offerId))
  expect(await propose(offerId)).toBeInstanceOf(Refusal)
  await expect(agree(peer, id)).rejects.toThrow(NotFound)
  expect(await asActor(asker, (tx) => listPeerOffers(tx))).toEqual([])
  await agree(asker, id)
  await expect(agree(asker, id)).rejects.toThrow(InvalidTransition)
  await agree(peer, id)
  const seen = await asActor(asker, (tx) =>
    tx.peerPairing.findUniqueOrThrow({ where: { id }, include: { offer: true } }),
  )
  expect([seen.state, seen.offer.contact]).toEqual(['paired', HELP.peerContact])
  const told = await asActor(asker, (tx) =>
    tx.timelineEntry.findMany({ where: { kind: { startsWith: 'peer_' } }, orderBy: { id: 'asc' } }),
  )
  expect(told.map(({ kind, actorName }) => [kind, actorName])).toEqual([
    ['peer_proposed', officer.name],
    ['peer_agreed', asker.name],
    ['peer_paired', peer.organisationName],
  ])
  expect(await asActor(peer, (tx) => tx.timelineEntry.count())).toBe(0)
  expect((await asActor(officer, (tx) => matchPeers(tx, consultation.number)))?.offers).toEqual([])
})

test('Either side declines at its own step, with a reason; an offer taken back is proposed no more', async () => {
  const { asker, peer, offer, propose, agree } = await world()
  const { id: offerId } = accepted(await offer(peer))
  const { id } = accepted(await propose(offerId))
  await agree(asker, id)
  const decline = (person: typeof peer) =>
    asActor(person, (tx) => declinePairing(tx, person, id, { peerDeclineReason: '繁忙期のため。' }))
  await expect(decline(asker)).rejects.toThrow(InvalidTransition)
  await decline(peer)
  const [told] = await asActor(asker, (tx) => tx.timelineEntry.findMany({ where: { kind: 'peer_declined' } }))
  expect(told).toMatchObject({ facts: { party: peer.organisationName }, actorName: peer.organisationName })
  expect(JSON.stringify(told?.facts)).not.toContain('繁忙期')
  await expect(agree(peer, id)).rejects.toThrow(InvalidTransition)
  await asActor(peer, (tx) => endPeerHelp(tx, peer, offerId))
  await expect(asActor(peer, (tx) => endPeerHelp(tx, peer, offerId))).rejects.toThrow(NotFound)
  expect(await propose(offerId)).toBeInstanceOf(Refusal)
})
