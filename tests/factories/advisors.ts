import type { Actor, Bearer } from '@/lib/actor/actor'
import type { RegistrationInput } from '@/lib/advisors/input'
import { registerAdvisor } from '@/lib/advisors/register'
import { asActor } from '@/lib/db/as-actor'
import { offerDispatch } from '@/lib/dispatches/offer'
import type { OfferInput } from '@/lib/dispatches/offer-input'
import { Refusal } from '@/lib/forms/errors'
import { atTime, createConsultation } from './consultations'
import { createMenu, createTheme } from './menus'
import { type Bureau, createBureau, createMunicipality, createPrefecture } from './organisations'
import { nextNumber } from './owner'
import { advisorOf, managerOf, officerOf, staffOf } from './people'
import { createSupportUnderWay } from './supports'

/** The office's day on which the dispatches of the tests are arranged. */
export const MAY = '2026-05-11T10:00:00+09:00'

/** Two named things come out of an answer: what was made, or why it was not. */
export function made<T extends { id: string }>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}

/** An entry of the registry, without an account unless one is given; reached by mail. */
export async function registerOne(officer: Actor, entry: Partial<RegistrationInput> = {}): Promise<string> {
  const number = nextNumber()
  const input: RegistrationInput = {
    ...{ name: `助言 ${number}郎`, kana: `じょげん ${String(number).padStart(4, '0')}`, affiliation: '地域ケア研究所' },
    ...{ themeKeys: [], prefectureCodes: [], mode: 'hybrid', months: [], availability: '', practice: '' },
    ...{ introduction: '', prefectureCode: null, isPrefectural: false, userId: null },
    ...{ mailbox: `advisor-${number}@office.test`, phone: null, ...entry },
  }
  return made(await asActor(officer, (tx) => registerAdvisor(tx, officer, input))).id
}

/** A desk with a dispatch under way for a municipality, on a day in May: its people, the theme, the support. */
export async function aDispatch(of: { bureau?: Bureau; kind?: string } = {}) {
  const bureau = of.bureau ?? (await createBureau())
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  const staff = atTime(await staffOf(municipality), MAY)
  const officer = atTime(await officerOf(bureau), MAY)
  const manager = atTime(await managerOf(bureau), MAY)
  const theme = await createTheme()
  const menu = await createMenu({ kind: of.kind ?? 'advisor' })
  const consultation = await createConsultation({ staff, at: MAY })
  await asActor(officer, async (tx) => {
    const { id: consultationId } = consultation
    const owned = { askingOrganisationId: staff.organisationId, bureauId: bureau.id }
    await tx.consultationTheme.createMany({
      data: {
        consultationId,
        ...owned,
        prefectureCode: prefecture.prefectureCode,
        themeKey: theme.key,
        chosenBy: 'desk',
      },
    })
  })
  const support = await createSupportUnderWay({ officer, staff, consultation, menu, at: MAY })
  const cap = (data: { scope: string; subject?: string; unit: string; cap: number; isStrict: boolean }) =>
    asActor(manager, (tx) =>
      tx.dispatchCap.createMany({ data: { ...data, bureauId: bureau.id, fiscalYear: 2026, setByName: manager.name } }),
    )
  return {
    bureau,
    prefecture,
    municipality,
    staff,
    officer,
    manager,
    theme,
    menu,
    consultation,
    supportId: support.id,
    cap,
  }
}

export type Dispatch = Awaited<ReturnType<typeof aDispatch>>

/** What is offered unless said otherwise: one day in June. */
export const OFFER: Omit<OfferInput, 'advisorId'> = {
  ...{ title: 'ケアマネジメント指針の助言', summary: '指針の作り方を現地で助言してください。', consented: true },
  ...{ dueOn: '2026-05-25', fromOn: '2026-06-01', untilOn: '2026-06-30', mode: 'onsite', days: 1, hours: 0 },
  ...{ feeYen: 20_000, travelYen: 15_000, overrideReason: '町が以前から知っている方のため', overQuotaReason: '' },
}

/** Asks an advisor, with words of its own. */
export async function offerTo({ officer, supportId }: Dispatch, advisorId: string, more: Partial<OfferInput> = {}) {
  return await asActor(officer, (tx) => offerDispatch(tx, officer, supportId, { ...OFFER, advisorId, ...more }))
}

/** An advisor with an account, in the registry of a bureau. */
export async function anAdvisor(
  { bureau, officer }: Pick<Dispatch, 'bureau' | 'officer'>,
  entry: Partial<RegistrationInput> = {},
) {
  const advisor = atTime(await advisorOf(bureau), MAY)
  return { advisor, id: await registerOne(officer, { name: advisor.name, ...entry, userId: advisor.userId }) }
}

/** The days of an offer's ledger as its desk sees them, by stage. */
export async function ledgerOf(officer: Actor, requestId: string) {
  const sums = await asActor(officer, (tx) =>
    tx.quotaEntry.groupBy({ by: ['stage'], where: { requestId }, _sum: { days: true } }),
  )
  return Object.fromEntries(sums.map(({ stage, _sum }) => [stage, _sum.days]))
}

/** Whoever holds the link by which an offer is answered. */
export async function bearerFor(officer: Actor, requestId: string): Promise<Bearer> {
  const { id } = await asActor(officer, (tx) =>
    tx.oneTimeLink.findFirstOrThrow({ where: { subjectId: requestId }, select: { id: true } }),
  )
  return { kind: 'link', linkId: id, clock: MAY }
}
