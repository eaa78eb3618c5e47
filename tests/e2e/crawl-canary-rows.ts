import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import type { Received } from '@/tests/factories/consultations'
import type { TestMenu } from '@/tests/factories/menus'
import { ownerRow } from '@/tests/factories/owner'
import { createSupportUnderWay } from '@/tests/factories/supports'

const DAY = new Date('2026-06-01T00:00:00Z')

/** Writes a text into every column of free text that hangs on a consultation, as its desk may. */
export async function writeEverywhere(officer: Actor, staff: Actor, consultation: Received, canary: string) {
  const menu = await ownerRow<TestMenu>(
    `SELECT id, key, name, kind FROM menus WHERE key = 'practice_introduction' AND bureau_id IS NULL AND valid_until IS NULL`,
  )
  const support = await createSupportUnderWay({ officer, staff, consultation, menu })
  const office = await ownerRow<{ id: string }>(
    `SELECT id FROM organisations WHERE kind = 'partner_office' AND key <> 'kyushu_transport' ORDER BY key LIMIT 1`,
  )
  await asActor(officer, async (tx) => {
    const owner = await tx.consultation.findUniqueOrThrow({ where: { id: consultation.id } })
    const owned = ownedBy(owner)
    const supported = { ...owned, supportId: support.id }
    await tx.consultation.update({ where: { id: owner.id }, data: { sectionName: canary, contactPhone: canary } })
    const todo = { ...owned, text: canary, ownerName: canary, setByName: canary }
    await tx.todo.createMany({
      data: [
        { ...todo, side: 'municipality', audience: 'shared' },
        { ...todo, side: 'desk', audience: 'internal' },
      ],
    })
    await tx.support.update({ where: { id: support.id }, data: { aim: canary, reason: canary, nextAction: canary } })
    await tx.supportParticipant.createMany({ data: { ...supported, kind: 'other', name: canary, affiliation: canary } })
    const said = {
      authorName: canary,
      authorSide: 'desk',
      occurredAt: DAY,
      people: canary,
      body: canary,
    }
    await tx.dialogueEntry.createMany({ data: { ...owned, ...said, kind: 'call', audience: 'shared' } })
    const asked = {
      addressee: 'other',
      addresseeName: canary,
      body: canary,
      reason: canary,
      dueOn: DAY,
      askedByName: canary,
    }
    await tx.question.createMany({ data: { ...owned, ...asked } })
    const session = { label: canary, place: canary, aims: canary, content: canary, insights: canary, nextSteps: canary }
    await tx.supportSession.createMany({
      data: { ...supported, ...session, heldOn: DAY, mode: 'online', recordedByName: canary },
    })
    const request = { title: canary, summary: canary, addresseeName: canary, sentByName: canary, answer: canary }
    await tx.request.createMany({
      data: {
        ...supported,
        ...request,
        kind: 'referral',
        addresseeRole: 'partner_office',
        addresseeOrganisationId: office.id,
      },
    })
    const headquarters = await tx.organisation.findFirstOrThrow({ where: { kind: 'bureau' }, select: { id: true } })
    await tx.headquartersInquiry.createMany({
      data: {
        ...owned,
        ...{ title: canary, question: canary, passedByName: canary, addresseeOrganisationId: headquarters.id },
      },
    })
    const { id } = await tx.questionnaire.create({
      data: {
        ...asking(owned),
        dueMonth: DAY,
        askOn: DAY,
        answerBy: DAY,
        state: 'answered',
        answeredAt: DAY,
        answeredByName: canary,
      },
      select: { id: true },
    })
    const effect = {
      actionsTaken: canary,
      indicator: canary,
      unit: '人',
      changes: canary,
      insights: canary,
      stillNeeded: canary,
    }
    await tx.effect.createMany({
      data: {
        ...supported,
        ...effect,
        questionnaireId: id,
        pointMonths: 1,
        usefulness: 4,
        answeredAt: DAY,
        answeredByName: canary,
      },
    })
  })
}

function asking({ askingOrganisationId, bureauId, prefectureCode }: ReturnType<typeof ownedBy>) {
  return { askingOrganisationId, bureauId, prefectureCode }
}
