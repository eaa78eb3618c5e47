import type pg from 'pg'
import { answerToTell } from '@/lib/asked/answer'
import { askToTell } from '@/lib/asked/ask'
import { AnswerToTell, AskingToTell } from '@/lib/asked/input'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { actorAt } from './demo-actors'
import { officeHour } from './scenario/days'

type Told = { of: string; daysAgo: number; title: string; asked: string; done: string; place: string; themes: string[] }

/** What towns agreed to tell others, written anew from their sample consultations. */
const TOLD: readonly Told[] = [
  {
    of: '通いの場と生活支援体制整備のロードマップについて',
    ...{ daysAgo: 32, place: 'prefecture', themes: ['kayoinoba', 'life_support_system'] },
    title: '通いの場を広げたいが、何年先まで、どう進めるかが描けない',
    asked: '通いの場づくりと生活支援の体制整備を別々に進めており、全体の道筋を関係者に示せずに困っている。',
    done: '先に取り組んだ町をご紹介し、意見交換の場を設けました。3年分のロードマップ案の骨子がまとまりました。',
  },
  {
    of: '総合事業の見直しの優先順位と住民の巻き込みについて',
    ...{ daysAgo: 24, place: 'bureau', themes: ['sogo_jigyo', 'resident_led'] },
    title: '総合事業の見直しを、何から始めればよいか',
    asked: '費用が増え続けており見直したいが、住民や事業所への影響が大きく、順番を決められない。',
    done: '事業ごとの利用と費用を一緒に整理し、見直しの順番と説明の時期を決めました。',
  },
  {
    of: '多世代の居場所の運営継続と官民ネットの活用について',
    ...{ daysAgo: 15, place: 'prefecture', themes: ['ibasho', 'hikikomori'] },
    title: '居場所への移動手段がなく、来られない方がいる',
    asked: '多世代の居場所を続けたいが、遠くに住む方が通えない。送迎を担う人も足りない。',
    done: '官民ネットで協力先を募り、週2回の送迎の試行につながりました。',
  },
  {
    of: '住民が主体となる介護予防の体制づくりについて',
    ...{ daysAgo: 6, place: 'bureau', themes: ['resident_led', 'kayoinoba'] },
    title: '住民に主体となってもらうには、最初に何を話し合えばよいか',
    asked: '住民主体の介護予防を進めたいが、役所からのお願いになってしまい、話し合いが続かない。',
    done: '話し合いの進め方の手引きと、近い規模の自治体の始め方をお伝えしました。',
  },
]
const ASKED: Told = {
  of: '総合事業の経費上限超過とケアマネジメント指針の策定について',
  ...{ daysAgo: 3, place: 'bureau', themes: ['sogo_cost_cap', 'care_mgmt_guideline'] },
  title: '総合事業の費用が上限を超えそうで、指針づくりも進まない',
  asked: '総合事業の費用が上限に近づいている。ケアマネジメントの指針をつくりたいが、関係者の考えがそろわない。',
  done: '費用の増え方を一緒に分析し、助言者を派遣して指針案を関係者とつくりました。',
}

/** Four consultations are told to others with their towns' consent; a fifth waits for the word of the first account's town. */
export async function seedAsked(client: pg.Client): Promise<void> {
  for (const told of TOLD) await agree(client, told, await ask(client, told))
  await ask(client, ASKED)
}

async function ask(client: pg.Client, { of, daysAgo, place, themes, ...words }: Told) {
  const at = officeHour(daysAgo, 10)
  const officer = await actorAt(client, 'officer@demo.test', at)
  return await asActor(officer, async (tx) => {
    const { number, askingOrganisation } = await tx.consultation.findFirstOrThrow({
      where: { title: of, kind: 'consultation' },
      select: { number: true, askingOrganisation: { select: { id: true } } },
    })
    const answerBy = addDays(jstDate(at), 14)
    const input = AskingToTell.parse({ ...words, place, themeKeys: themes, answerBy, version: 0 })
    const done = await askToTell(tx, officer, number ?? '', input)
    if (done instanceof Refusal) throw new Error(`${of}: refused ${JSON.stringify(done.errors)}`)
    return { number: number ?? '', town: askingOrganisation.id }
  })
}

async function agree(client: pg.Client, { daysAgo, place }: Told, { number, town }: { number: string; town: string }) {
  const { rows } = await client.query<{ name: string }>(
    `SELECT u.sign_in_name AS name FROM users u JOIN memberships m ON m.user_id = u.id
     WHERE m.organisation_id = $1 AND m.role = 'municipal_staff' ORDER BY u.sign_in_name LIMIT 1`,
    [town],
  )
  const staff = await actorAt(client, rows[0]?.name ?? '', officeHour(daysAgo - 2, 14))
  const input = AnswerToTell.parse({ answer: 'agree', place, version: 1 })
  await asActor(staff, (tx) => answerToTell(tx, staff, number, input))
}
