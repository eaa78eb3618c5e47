import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { agreeToSupport } from '@/lib/supports/agree'
import { declineSupport } from '@/lib/supports/decline'
import { proposeSupports } from '@/lib/supports/propose'
import { startSupport } from '@/lib/supports/start'
import { atTime, createConsultation, type Received } from './consultations'
import { createMenu, type TestMenu } from './menus'
import { createBureau, createMunicipality } from './organisations'
import { officerOf, staffOf } from './people'

/** A consultation at a desk with an officer, and the people of both sides. */
export async function createCase(at?: string): Promise<{ officer: Actor; staff: Actor; consultation: Received }> {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const staff = await staffOf(municipality)
  const officer = await officerOf(bureau)
  return { officer, staff, consultation: await createConsultation({ staff, at }) }
}

type Of = { officer: Actor; consultation: Received; menu?: TestMenu; at?: string }

/** A support proposed by the officer under a menu of its own, unless one is given. */
export async function createProposal({ officer, consultation, menu, at }: Of): Promise<{ id: string; menu: TestMenu }> {
  const under = menu ?? (await createMenu())
  const proposed = await asActor(atTime(officer, at), (tx) =>
    proposeSupports(tx, officer, consultation.number, {
      menuIds: [under.id],
      reason: '近い規模の町の進め方が参考になるため',
      aim: '担い手を増やす',
      ownerMembershipId: officer.membershipId,
      routingReason: '',
    }),
  )
  if (proposed instanceof Refusal) throw new Error(`the proposal was refused: ${JSON.stringify(proposed.errors)}`)
  const [id] = proposed.supportIds
  if (!id) throw new Error('nothing was proposed')
  return { id, menu: under }
}

/** The asking side's word on a proposal. */
export async function answerProposal(staff: Actor, id: string, word: 'agree' | 'decline', at?: string) {
  await asActor(atTime(staff, at), (tx) =>
    word === 'agree'
      ? agreeToSupport(tx, staff, id)
      : declineSupport(tx, staff, id, { declineReason: '今年度は時期が合わない' }),
  )
}

/** A support under way: proposed, agreed to and started. */
export async function createSupportUnderWay(of: Of & { staff: Actor }): Promise<{ id: string; menu: TestMenu }> {
  const support = await createProposal(of)
  await answerProposal(of.staff, support.id, 'agree', of.at)
  await asActor(atTime(of.officer, of.at), (tx) => startSupport(tx, of.officer, support.id))
  return support
}
