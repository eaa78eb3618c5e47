import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { keepProfile } from '@/lib/partners/keep-office'
import { ProfileInput, ProgrammeInput } from '@/lib/partners/programme-input'
import { writeProgramme } from '@/lib/partners/write-programme'
import { RoundInput } from '@/lib/requestRounds/input'
import { sendRound } from '@/lib/requestRounds/send'
import { writeRound } from '@/lib/requestRounds/write'
import { answerRequest } from '@/lib/requests/answer'
import { AnswerInput, RequestInput } from '@/lib/requests/input'
import { listAddressees } from '@/lib/requests/list-addressees'
import { sendRequest } from '@/lib/requests/send'
import { actorAt } from './demo-actors'
import { officeHour } from './scenario/days'

/** Offices with programmes, one of them not confirmed for long; and a consultation about which several were asked, one of which said "not ours". */
export async function seedMatching(client: pg.Client): Promise<void> {
  const does = async <Result>(who: string, days: number, deed: (tx: Tx, actor: Actor) => Promise<Result | Refusal>) => {
    const actor = await actorAt(client, who, officeHour(days, 10))
    const result = await asActor(actor, (tx) => deed(tx, actor))
    if (result instanceof Refusal) throw new Error(`${who}: refused ${JSON.stringify(result.errors)}`)
    return result
  }
  for (const [who, days, programme] of PROGRAMMES)
    await does(who, days, (tx, actor) =>
      writeProgramme(tx, actor, actor.organisationId, ProgrammeInput.parse(programme)),
    )
  const contact = {
    section: '交通政策部（見本）',
    phone: '092-000-0101',
    note: '平日の午前が連絡しやすい',
    version: '1',
  }
  await does('partner@demo.test', 20, (tx, actor) =>
    keepProfile(tx, actor, actor.organisationId, ProfileInput.parse(contact)),
  )

  const dueOn = addBusinessDays(jstDate(new Date()), 4)
  await does('officer@demo.test', 5, (tx, actor) => askOffices(tx, actor, dueOn))
  const said = {
    decision: 'decline',
    declineKind: 'not_ours',
    answer: '道路運送の登録は当局の所管ではありません。',
  }
  await does('partner2@demo.test', 3, async (tx, actor) => {
    const { id } = await tx.request.findFirstOrThrow({ where: { state: 'sent' }, select: { id: true } })
    const other = await tx.organisation.findUniqueOrThrow({ where: { key: 'kyushu_transport' }, select: { id: true } })
    return await answerRequest(tx, actor, id, AnswerInput.parse({ ...said, suggestedOffice: other.id }))
  })
  await does('officer@demo.test', 2, (tx, actor) => asksPrefecture(tx, actor, dueOn))
  await does('officer@demo.test', 1, (tx, actor) => asksForConsent(tx, actor, dueOn))
}

/** A town's accompaniment that is under way. */
async function findAccompaniment(tx: Tx) {
  return await tx.support.findFirstOrThrow({
    where: {
      state: 'under_way',
      menu: { key: 'accompaniment' },
      consultation: { askingOrganisation: { name: '益城町' } },
    },
    select: { id: true, consultation: true },
  })
}

/** 県への橋渡し: the prefecture is asked about its own programme, after the town has agreed. */
async function asksPrefecture(tx: Tx, actor: Actor, dueOn: string): Promise<{ id: string } | Refusal> {
  const support = await findAccompaniment(tx)
  const known = await listAddressees(tx, support.consultation)
  const prefecture = known.find(({ role }) => role === 'prefecture_staff')
  const input = RequestInput.parse({
    ...{ addressee: prefecture?.value, title: '県の市町村支援事業との役割分担（見本）', dueOn, consented: 'yes' },
    summary:
      '指針づくりの伴走的支援を進めている町があります。県の市町村支援事業と重ならないよう、役割分担をご相談します。',
  })
  return await sendRequest(tx, actor, support.id, input)
}

/** A card that waits for the town: may a summary be passed on to an office? */
async function asksForConsent(tx: Tx, actor: Actor, dueOn: string): Promise<{ id: string } | Refusal> {
  const support = await findAccompaniment(tx)
  const known = await listAddressees(tx, support.consultation)
  const parties = known.filter(({ name }) => name === '九州経済産業局').map(({ value }) => value)
  const input = RoundInput.parse({
    ...{ parties, title: '見守りと連絡のためのICTの活用（見本）', dueOn, consentWay: 'portal' },
    summary: '総合事業の見直しを進めている町が、利用者の状態の変化を関係者で早く共有する方法を探しています。',
  })
  return await writeRound(tx, actor, support.id, input)
}

/** The officer asks two offices in one, after the town has agreed by telephone. */
async function askOffices(tx: Tx, actor: Actor, dueOn: string): Promise<{ supportId: string } | Refusal> {
  const support = await tx.support.findFirstOrThrow({
    where: { state: 'under_way', menu: { key: 'matching_mobility' } },
    orderBy: { proposedAt: 'desc' },
    select: { id: true, consultation: true },
  })
  const known = await listAddressees(tx, support.consultation)
  const parties = known.filter(({ name }) => ['九州地方整備局', '九州農政局'].includes(name)).map(({ value }) => value)
  const round = await writeRound(
    tx,
    actor,
    support.id,
    RoundInput.parse({
      ...{ parties, title: '住民の送迎と拠点の使い方', dueOn, consentWay: 'telephone' },
      summary:
        '鹿児島県内の市が、住民の支え合いによる送迎と、道の駅・農村の拠点の活用を考えています。使える施策や相談先があればお知らせください。',
      ...{ consentedBy: '地域包括ケア推進係（電話）', consentedOn: jstDate(officeHour(6, 10)) },
    }),
  )
  return round instanceof Refusal ? round : await sendRound(tx, actor, round.id, { dueOn })
}

const PROGRAMMES = [
  [
    'partner@demo.test',
    20,
    {
      name: '地域の足の実証への補助（見本）',
      purpose: '交通空白地での住民主体の送迎や、デマンド交通の実証',
      ...{ applicants: '市町村、協議会', windowText: '例年4〜5月', amount: '上限500万円（見本）' },
      ...{ themeKeys: ['mobility', 'public_transport', 'shopping'], pastWork: '地域共生セミナーで紹介' },
    },
  ],
  [
    'partner@demo.test',
    420,
    {
      name: '道路運送の登録に関する事前相談（見本）',
      purpose: '許可・登録の要否、運営協議会の進め方の相談',
      ...{ applicants: '市町村、住民団体', windowText: '通年', themeKeys: ['mobility'] },
    },
  ],
] as const
