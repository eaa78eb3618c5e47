import { expect, test } from 'vitest'
import { listWaitingForUs } from '@/lib/consultations/list-waiting-for-us'
import { answerPoll } from '@/lib/datePolls/answer'
import { fieldOf, PollAnswerInput } from '@/lib/datePolls/answer-input'
import { PollInput } from '@/lib/datePolls/input'
import { openPoll } from '@/lib/datePolls/open'
import { asActor } from '@/lib/db/as-actor'
import { declineOffer, offerProgramme, passOfferOn } from '@/lib/programmes/offers'
import { atTime } from '@/tests/factories/consultations'
import { given } from '@/tests/factories/meetings'
import { nextNumber, ownerRow } from '@/tests/factories/owner'
import { headquartersPerson } from '@/tests/factories/people'
import { accepted, createProgramme } from '@/tests/factories/programmes'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

const DAY = '2026-04-20T10:00:00+09:00'

test('The first page of a town says that a date, and a programme offered to it, wait for its answer; to nobody else, and no longer once answered', async () => {
  const people = await createCase(DAY)
  const [staff, officer] = [atTime(people.staff, DAY), atTime(people.officer, DAY)]
  const { id: supportId } = await createSupportUnderWay({ ...people, at: DAY })
  const slots = ['2026-05-20T10:00/12:00']
  const { code } = await ownerRow<{ code: string }>('SELECT code FROM organisations WHERE id = $1', [
    staff.organisationId,
  ])
  const typed = { label: '第1回', closesOn: 'R8.5.8', slots, members: [staff.organisationId] }
  given(await asActor(officer, (tx) => openPoll(tx, officer, supportId, PollInput.parse(typed))))
  const ministry = atTime(await headquartersPerson(), DAY)
  const programmeId = await createProgramme(ministry, { type: 'theme', fiscalYear: 2000 + (nextNumber() % 100) })
  const asked = {
    municipality: code,
    offerReason: '費用が上限を超えている。',
    answerBy: '2026-05-08',
  }
  const offer = accepted(await asActor(ministry, (tx) => offerProgramme(tx, ministry, programmeId, asked)))
  const waiting = async (who = staff) => (await asActor(who, (tx) => listWaitingForUs(tx, who))).elsewhere

  expect((await waiting()).map(({ kind, what }) => [kind, what])).toEqual([['poll', '第1回']])
  await asActor(officer, (tx) => passOfferOn(tx, officer, offer.id, { bureauWords: '' }))
  const both = await waiting()
  expect(both.map(({ kind, href }) => [kind, href])).toEqual([
    ['offer', `/my/applications/offers/${offer.id}`],
    ['poll', expect.stringMatching(/^\/date-polls\//)],
  ])
  const neighbour = atTime((await createCase(DAY)).staff, DAY)
  expect(await waiting(neighbour)).toEqual([])

  await asActor(staff, (tx) => declineOffer(tx, staff, offer.id, { declineReason: '体制がない。' }))
  const respondent = both[1]?.id ?? ''
  const slot = await asActor(staff, (tx) =>
    tx.datePollSlot.findFirstOrThrow({ where: { poll: { respondents: { some: { id: respondent } } } } }),
  )
  const yes = PollAnswerInput.parse({ note: '', [fieldOf(slot.id)]: 'yes' })
  given(await asActor(staff, (tx) => answerPoll(tx, staff, respondent, yes)))
  expect(await waiting()).toEqual([])
})
