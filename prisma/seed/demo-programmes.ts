import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { offerPeerHelp } from '@/lib/peers/offer'
import { proposePairing } from '@/lib/peers/pair'
import { beginEntry } from '@/lib/programmes/begin-entry'
import { decideProgramme, publishProgramme } from '@/lib/programmes/decide-programme'
import { attachToEntry } from '@/lib/programmes/entry-files'
import { offerProgramme, passOfferOn } from '@/lib/programmes/offers'
import { addPrefectureTarget } from '@/lib/programmes/prefecture-targets'
import { recordEntry } from '@/lib/programmes/record-entry'
import { saveEntry } from '@/lib/programmes/save-entry'
import { selectEntry } from '@/lib/programmes/select-entry'
import { sendEntry } from '@/lib/programmes/send-entry'
import { announceProgramme, changeProgramme, setUpProgramme } from '@/lib/programmes/set-up'
import { actorAt } from './demo-actors'
import { keepSampleFile } from './demo-entry-file'

type Deed<Result> = (tx: Tx, actor: Actor) => Promise<Result | Refusal>

const THEMES = [
  'prevention_care_mgmt',
  'prevention_life_services',
  'life_support_system',
  'community_care_conference',
  'other',
]
const WORDS =
  '人事異動したばかりで何から始めればよいか分からない、住民や関係者とどうつながればよいか分からない、といったときに、アドバイザー・県・厚生局がいっしょに考えます。全3回の訪問と、合間のオンラインの打合せを行います。'

/** This year's programme with its published list, next year's with entries being taken, and the prefecture's own list of an earlier year. */
export async function seedProgrammes(client: pg.Client): Promise<void> {
  const year = fiscalYear(new Date())
  const does = async <Result>(who: string, at: Date, deed: Deed<Result>): Promise<Result> => {
    const actor = await actorAt(client, who, at)
    const result = await asActor(actor, (tx) => deed(tx, actor))
    if (result instanceof Refusal) throw new Error(`${who}: refused ${JSON.stringify(result.errors)}`)
    return result
  }
  const announce = async (fiscalYear: number, at: Date, opensAt: Date, closesAt: Date) => {
    const { id } = await does('manager@demo.test', at, (tx, who) =>
      setUpProgramme(tx, who, { fiscalYear, type: 'bureau_led' }),
    )
    if (!id) throw new Error('the programme is not the bureau’s own')
    const criteria = '課題の明確さ ×3\n取り組む体制・上司の理解 ×2\n支援による効果の見込み ×3\n他市町村への広がり ×2'
    const said = { name: '地域づくり加速化事業', words: WORDS, contact: '九州厚生局 地域包括ケア推進課', criteria }
    const window = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() }
    await does('manager@demo.test', at, (tx, who) =>
      changeProgramme(tx, who, id, { ...said, ...window, themeKeys: THEMES, quota: 3, version: 1 }),
    )
    await does('manager@demo.test', at, (tx, who) => announceProgramme(tx, who, id, { version: 2 }))
    return id
  }
  const enter = async (who: string, programmeId: string, at: Date, themeKey: string, situation: string) => {
    const { id } = await does(who, at, (tx, actor) => beginEntry(tx, actor, programmeId, { consultation: '' }))
    const written = { themeKeys: [themeKey], situation, problem: '庁内の理解と担い手が足りない。', wish: '' }
    const contact = { sectionName: '高齢者福祉課', contactName: '見本 担当', contactPhone: '', contactMailbox: '' }
    const rest = { sharedWithPrefecture: true, version: 1, next: 'check' as const }
    await does(who, at, (tx, actor) => saveEntry(tx, actor, id, { ...written, ...contact, ...rest }))
    return id
  }

  const spring = (day: string, time = '10:00') => new Date(`${year}-${day}T${time}:00+09:00`)
  const past = await announce(year, spring('04-01'), spring('04-10'), spring('05-01', '17:15'))
  const entered = await enter(
    'izumi@demo.test',
    past,
    spring('04-20'),
    'prevention_life_services',
    '短期集中予防サービスの利用が伸びない。（見本）',
  )
  await does('izumi@demo.test', spring('04-21'), (tx, who) =>
    sendEntry(tx, who, entered, { asLate: false, lateNote: '' }),
  )
  await does('manager@demo.test', spring('05-12'), (tx, who) =>
    selectEntry(tx, who, entered, {
      outcome: 'selected',
      reason: '課題が明確で、体制が整っている。',
      toMunicipality: '',
      version: 0,
    }),
  )
  await does('manager@demo.test', spring('05-15'), (tx, who) =>
    decideProgramme(tx, who, past, { excessReason: '', version: 3 }),
  )
  await does('manager@demo.test', spring('05-20'), (tx, who) => publishProgramme(tx, who, past, { version: 4 }))

  const day = (days: number) => new Date(Date.now() + days * 86_400_000)
  const opening = new Date(`${jstDate(day(-10))}T09:00:00+09:00`)
  const closing = new Date(`${addBusinessDays(jstDate(day(0)), 15)}T17:15:00+09:00`)
  const open = await announce(year + 1, day(-12), opening, closing)
  const sent = await enter(
    'kagoshima-city@demo.test',
    open,
    day(-5),
    'life_support_system',
    '生活支援コーディネーターの活動が地区により異なる。（見本）',
  )
  const file = await keepSampleFile('通いの場の一覧（見本）.csv')
  await does('kagoshima-city@demo.test', day(-5), (tx, who) => attachToEntry(tx, who, sent, [file]))
  await does('kagoshima-city@demo.test', day(-4), (tx, who) =>
    sendEntry(tx, who, sent, { asLate: false, lateNote: '' }),
  )
  await does('kumamoto-pref@demo.test', day(-2), (tx, who) =>
    recordEntry(tx, who, open, {
      ...{ municipality: '432121', channel: 'paper', receivedAt: day(-3).toISOString(), lateNote: '' },
      ...{ themeKeys: ['other'], situation: '地域ケア会議の進め方を見直したい。（見本）', problem: '', wish: '' },
      ...{ sectionName: '高齢者ふれあい課', contactName: '見本 天子', contactPhone: '', contactMailbox: '' },
      sharedWithPrefecture: true,
    }),
  )
  await enter('izumi@demo.test', open, day(-3), 'other', '通いの場の担い手が固定している。（見本の下書き）')

  await enter(
    'mashiki@demo.test',
    open,
    day(-2),
    'life_support_system',
    '住民主体の活動をどう広げるか迷っている。（見本の下書き）',
  )

  const national = async (type: 'push_excess' | 'theme', quota: number) => {
    const { id } = await does('headquarters@demo.test', day(-12), (tx, who) =>
      setUpProgramme(tx, who, { fiscalYear: year + 1, type }),
    )
    if (!id) throw new Error('the programme is not headquarters’ own')
    const said = {
      name: '地域づくり加速化事業',
      words: WORDS,
      contact: '厚生労働省（見本）',
      criteria: '支援の必要 ×3\n取り組む体制 ×2',
    }
    const window = { opensAt: opening.toISOString(), closesAt: closing.toISOString() }
    await does('headquarters@demo.test', day(-12), (tx, who) =>
      changeProgramme(tx, who, id, { ...said, ...window, themeKeys: THEMES, quota, version: 1 }),
    )
    await does('headquarters@demo.test', day(-12), (tx, who) => announceProgramme(tx, who, id, { version: 2 }))
    return id
  }
  const set = await national('theme', 7)
  const onTheme = await enter(
    'kagoshima-city@demo.test',
    set,
    day(-5),
    'other',
    '移動支援を大学・事業者と進めたい。（見本）',
  )
  await does('kagoshima-city@demo.test', day(-4), (tx, who) =>
    sendEntry(tx, who, onTheme, { asLate: false, lateNote: '' }),
  )
  const push = await national('push_excess', 8)
  const offer = {
    municipality: '434434',
    offerReason: '総合事業の費用が上限額を超えているため、ご案内します。（見本）',
  }
  const { id: offerId } = await does('headquarters@demo.test', day(-6), (tx, who) =>
    offerProgramme(tx, who, push, { ...offer, answerBy: jstDate(closing) }),
  )
  await does('officer@demo.test', day(-5), (tx, who) =>
    passOfferOn(tx, who, offerId, { bureauWords: '進め方はいっしょに考えます。ご検討ください。' }),
  )

  const help = {
    themeKeys: ['short_intensive_c', 'life_support_system'],
    what: '短期集中予防サービスの立ち上げと、庁内の話し合いの進め方',
  }
  const { id: peerId } = await does('izumi@demo.test', day(-8), (tx, who) =>
    offerPeerHelp(tx, who, { ...help, peerContact: 'いきいき長寿課 地域包括支援係', until: null }),
  )
  const asking = await does('manager@demo.test', day(-1), (tx) =>
    tx.consultation.findFirst({
      where: { askingOrganisation: { code: '434434' }, state: { in: ['received', 'in_consultation', 'supporting'] } },
      select: { number: true },
    }),
  )
  const number = asking?.number
  if (number)
    await does('officer@demo.test', day(-1), (tx, who) =>
      proposePairing(tx, who, {
        number,
        offerId: peerId,
        summary: '短期集中予防サービスの始め方を伺いたい。（見本）',
      }),
    )

  const own = { fiscalYear: 2022, programme: '地域包括ケア推進市町村支援事業', themeKeys: [], note: '' }
  for (const municipality of ['434434', '432032', '432121', '434680', '435112'])
    await does('kumamoto-pref@demo.test', day(-30), (tx, who) =>
      addPrefectureTarget(tx, who, { ...own, municipality, supporters: '熊本県' }),
    )
}
