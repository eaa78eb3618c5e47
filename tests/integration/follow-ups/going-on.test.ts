import { expect, test } from 'vitest'
import { listLinks } from '@/lib/consultations/list-links'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { continueFollowUp } from '@/lib/followUps/continue'
import { createMenu } from '@/tests/factories/menus'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { createCase } from '@/tests/factories/supports'
import { answerOn, askOn, endSupport, noon, questionnairesOf, typedFor } from './ended-supports'

test('what is still needed begins a new consultation with its words, linked both ways once it is sent', async () => {
  const of = await createCase(noon('2026-08-03'))
  const { officer, staff, consultation } = of
  await endSupport({
    ...of,
    menu: await createMenu({ followUpMonths: [1] }),
    startedOn: '2026-08-10',
    endedOn: '2026-09-14',
  })
  await askOn('2026-10-14')
  const [asked] = await questionnairesOf(of)
  const effectId = asked!.effects[0]!.id
  const goOn = (who = staff) => asActor(who, (tx) => continueFollowUp(tx, who, effectId))
  await expect(goOn()).rejects.toThrow(InvalidTransition)
  await answerOn('2026-10-15', staff, asked!.id, typedFor(effectId, { stillNeeded: '効果を示す資料の作り方' }))
  await expect(goOn(officer)).rejects.toThrow(NotPermitted)
  await expect(goOn(await staffOf(await createMunicipality()))).rejects.toThrow(NotFound)

  const { id } = await goOn()
  const draft = await asActor(staff, (tx) => tx.consultation.findUniqueOrThrow({ where: { id } }))
  expect([draft.state, draft.body, draft.contactName]).toEqual(['draft', '効果を示す資料の作り方', staff.name])
  const linked = (who: typeof staff, of: string) => asActor(who, (tx) => listLinks(tx, of))
  expect(await linked(staff, consultation.id)).toEqual([])
  expect(await linked(officer, consultation.id)).toEqual([])

  const sent = await asActor(staff, (tx) => submitConsultation(tx, staff, id))
  expect(sent).toMatchObject({ id })
  for (const who of [staff, officer]) {
    expect(await linked(who, consultation.id)).toMatchObject([{ kind: 'followed', state: 'received' }])
    expect(await linked(who, id)).toMatchObject([{ kind: 'follows', number: consultation.number }])
  }
})

test('a link from one’s draft leads to one’s own consultation alone', async () => {
  const own = await createCase()
  const other = await createCase()
  const { organisationId, bureauId, prefectureCode, name } = own.staff
  const forged = asActor(own.staff, (tx) =>
    tx.consultationLink.createMany({
      data: {
        ...{ consultationId: own.consultation.id, otherId: other.consultation.id, kind: 'follows', madeByName: name },
        ...{ askingOrganisationId: organisationId, bureauId: bureauId ?? '', prefectureCode: prefectureCode ?? '' },
      },
    }),
  )
  await expect(forged).rejects.toThrow(/row-level security/)
})
