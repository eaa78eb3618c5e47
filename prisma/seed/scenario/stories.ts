import { addDays, jstDate } from '@/lib/japanese/dates'
import { answersOffer, offers, showsCandidates, visits } from './advisor-deeds'
import { addsToWishes, marks, takesCorrection } from './corrections'
import {
  agrees,
  answersFollowUp,
  answersQuestion,
  answersRequest,
  asks,
  completes,
  type Deed,
  declines,
  finishes,
  logs,
  looksBack,
  meets,
  notes,
  proposes,
  replies,
  requests,
  starts,
  ticks,
  triages,
  withdraws,
  writes,
} from './deeds'

/** Who does it: the town, its named officer, or an account of the demo. */
export type Scene = { daysAgo: number; hour: number; by: 'town' | 'officer' | `${string}@demo.test`; deed: Deed }
export type Story = { sample: string; sent: number; shared?: boolean; scenes: Scene[] }

const scene = (daysAgo: number, hour: number, by: Scene['by'], deed: Deed): Scene => ({ daysAgo, hour, by, deed })
const inDays = (days: number) => addDays(jstDate(new Date()), days)

const people = {
  kind_1: 'municipality',
  number_1: '6',
  kind_2: 'advisor',
  number_2: '1',
  kind_3: 'desk',
  number_3: '2',
  kind_4: 'prefecture',
  number_4: '2',
}

/** How each sample consultation goes on. All that is said here was invented for the demo. */
export const STORIES: Story[] = [
  {
    sample: 'c01',
    sent: 225,
    shared: true,
    scenes: [
      scene(
        223,
        11,
        'officer',
        logs({
          kind: 'call',
          people: '益城町 見本様、窓口',
          body: '超過の経緯とこれまでの庁内での検討を伺いました。資料をポータルで共有いただくことになりました。',
          todo: '超過額の推移の資料を共有する',
          todoDueOn: inDays(-215),
          todoFor: 'municipality',
        }),
      ),
      scene(
        221,
        10,
        'officer',
        asks(
          '直近3年度の対象経費、上限額、超過額を教えてください。通所型サービスの類型別の利用者数もお願いします。',
          '見直しの優先順位を検討するため、数値の確認が必要です。',
        ),
      ),
      scene(217, 9, 'town', ticks('超過額の推移の資料を共有する')),
      scene(
        216,
        15,
        'town',
        answersQuestion('令和3年度の超過額は6,672千円です。類型別の利用者数は、別途メールでもお送りします。'),
      ),
      scene(
        215,
        10,
        'officer',
        replies(
          'ご回答ありがとうございました。指針を先に策定した市町村の進め方を整理しました。アドバイザーの派遣と伴走的支援を組み合わせてはいかがでしょうか。',
          true,
        ),
      ),
      scene(
        213,
        10,
        'officer',
        proposes(
          ['accompaniment', 'advisor_dispatch'],
          '指針づくりと関係者への浸透を、段階を踏んで進められるよう、伴走的支援とアドバイザーの派遣を組み合わせてご提案します。',
          'ケアマネジメント指針を策定し、関係者と共有する',
        ),
      ),
      scene(211, 14, 'town', agrees('accompaniment')),
      scene(211, 15, 'town', agrees('advisor_dispatch')),
      scene(209, 10, 'officer', starts('accompaniment')),
      scene(209, 11, 'officer', starts('advisor_dispatch')),
      scene(
        208,
        10,
        'officer',
        offers(
          'advisor_dispatch',
          '助言 道子',
          'ケアマネジメント指針の策定に関する助言',
          '熊本県内の町で、ケアマネジメント指針の策定に取り組んでいます。関係者と方針を共有する進め方について、現地とオンラインで助言をお願いできないでしょうか。',
          inDays(-200),
        ),
      ),
      scene(207, 10, 'officer', marks('wishes', 'addition', '指針をいつまでに策定したいかを追記してください。')),
      scene(206, 11, 'town', addsToWishes('指針は、令和8年度中の策定を目指しています。')),
      scene(206, 15, 'officer', takesCorrection()),
      scene(
        205,
        16,
        'advisor@demo.test',
        answersOffer(
          'ケアマネジメント指針の策定に関する助言',
          'お引き受けします。初回はオンラインで状況を伺いたいと思います。',
        ),
      ),
      scene(
        195,
        13,
        'officer',
        meets('advisor_dispatch', {
          label: '0.5次ミーティング',
          mode: 'online',
          aims: '第1回支援の進め方を決める',
          content: '町の現状を伺い、目指す姿を共有しました。',
          insights: '「自立するためにサービスを使う」という考え方を課内で揃えることが先と確認しました。',
          nextSteps: '課内で打合せを行い、現状と理想を書き出す',
          ...people,
        }),
      ),
      scene(195, 15, 'officer', visits('advisor_dispatch', { hours: '1.5', feeYen: '9000', paidOn: inDays(-160) })),
      scene(
        172,
        13,
        'officer',
        meets('advisor_dispatch', {
          label: '第1回支援',
          mode: 'hybrid',
          place: '益城町役場',
          aims: '関係者の現状と理想を引き出す',
          content: 'アドバイザーの講話のあと、グループワークを行いました。',
          insights: '関係者の問題意識は想像以上に高いと分かりました。',
          nextSteps: '指針案を作る',
          ...people,
        }),
      ),
      scene(
        172,
        16,
        'officer',
        visits('advisor_dispatch', { days: '1', feeYen: '24000', travelYen: '18600', isLast: 'on' }),
      ),
      scene(
        144,
        13,
        'officer',
        meets('accompaniment', {
          label: '第2回支援',
          mode: 'onsite',
          place: '益城町役場',
          aims: '指針案を関係者と確かめる',
          content: '指針案への意見を出し合い、通所型サービスCの試行の進め方を決めました。',
          insights: '短期集中の効果を見せる材料が足りません。',
          nextSteps: '試行の対象者を選ぶ',
          nextOn: inDays(15),
          ...people,
        }),
      ),
      scene(138, 10, 'officer', finishes('advisor_dispatch', '指針案がまとまり、関係者との共有の場ができました。')),
      scene(
        100,
        10,
        'advisor@demo.test',
        looksBack({
          usefulness: '4',
          wentWell: '指針案を関係者が自分のこととして読み、意見を出してくださいました。',
          wasHard: '訪問の前に、通所の利用状況の数字がそろっていると進めやすいです。',
          shared: 'yes',
        }),
      ),
      scene(
        92,
        14,
        'town',
        answersFollowUp({
          usefulness: '5',
          actionsTaken: '指針を策定し、居宅介護支援事業所へ説明しました。',
          indicator: '従前相当通所の新規利用者',
          unit: '人／月',
          before: '12',
          after: '8',
          changes: '新規の方に短期集中を先に案内するようになりました。',
          insights: '説明の機会を重ねることが大切だと感じています。',
          stillNeeded: '効果を示す資料の作り方',
        }),
      ),
      scene(40, 10, 'officer', triages('high', '第3回支援の日程を町と決める', inDays(3))),
    ],
  },
  {
    sample: 'c11',
    sent: 190,
    scenes: [
      scene(186, 10, 'officer', replies('ロードマップの作り方を、取組の進んだ市町村の例でご紹介できます。', true)),
      scene(
        184,
        10,
        'officer',
        proposes(['practice_introduction'], '規模の近い町の取組が参考になると考え、ご紹介します。'),
      ),
      scene(182, 15, 'town', agrees('practice_introduction')),
      scene(180, 10, 'officer', starts('practice_introduction')),
      scene(
        165,
        13,
        'officer',
        meets('practice_introduction', {
          label: '事例紹介',
          mode: 'online',
          aims: '先行する町の進め方を知る',
          content: '先行する町の担当者と意見を交わしました。',
          insights: '住民との話し合いを先に始めることが近道と分かりました。',
          nextSteps: 'ロードマップ案を作る',
          kind_1: 'municipality',
          number_1: '4',
          kind_2: 'desk',
          number_2: '1',
        }),
      ),
      scene(
        158,
        10,
        'officer',
        finishes('practice_introduction', '先行する町とのつながりができ、ロードマップ案の骨子がまとまりました。'),
      ),
      scene(
        156,
        11,
        'officer',
        completes('supported', 'ロードマップの完成を楽しみにしています。困ったときはいつでもご相談ください。'),
      ),
      scene(
        118,
        14,
        'town',
        answersFollowUp({
          usefulness: '4',
          actionsTaken: 'ロードマップを作り、協議体で共有しました。',
          indicator: '通いの場の数',
          unit: 'か所',
          before: '9',
          after: '11',
          changes: '協議体で次の年の目標を話し合えるようになりました。',
          insights: '',
          stillNeeded: '',
        }),
      ),
    ],
  },
  {
    sample: 'c07',
    sent: 150,
    scenes: [
      scene(
        147,
        10,
        'officer',
        logs({
          kind: 'visit',
          people: '出水市 見本様ほか2名、窓口2名',
          body: '総合事業の見直しの優先順位を一緒に整理しました。',
          isAnswer: 'on',
        }),
      ),
      scene(
        145,
        10,
        'officer',
        proposes(
          ['desk_advice', 'public_private_network'],
          '優先順位の整理は窓口の助言で、担い手の広がりは官民ネットで進めてはいかがでしょうか。',
        ),
      ),
      scene(142, 14, 'izumi2@demo.test', agrees('desk_advice')),
      scene(
        142,
        15,
        'izumi2@demo.test',
        declines('public_private_network', '庁内の合意が整ってから検討したいと考えています。'),
      ),
      scene(140, 10, 'officer', starts('desk_advice')),
      scene(
        112,
        13,
        'officer',
        meets('desk_advice', {
          label: '第1回打合せ',
          mode: 'online',
          aims: '優先順位の案を確かめる',
          content: '見直しの順番と時期の案を確かめました。',
          nextSteps: '関係者への説明資料を作る',
          kind_1: 'municipality',
          number_1: '3',
          kind_2: 'desk',
          number_2: '2',
        }),
      ),
      scene(
        45,
        10,
        'officer',
        finishes('desk_advice', '見直しの順番と時期が決まり、関係者への説明を始められるようになりました。'),
      ),
      scene(20, 10, 'town', writes('説明資料の案ができました。来週ご覧いただけますでしょうか。')),
    ],
  },
  {
    sample: 'c15',
    sent: 100,
    scenes: [
      scene(
        96,
        10,
        'officer',
        completes(
          'answered_on_spot',
          '住民が主体となる体制づくりについて、要点と参考になる手引きをお伝えします。まずは今ある集まりの聞き取りから始めるのがよいと考えます。',
        ),
      ),
    ],
  },
  {
    sample: 'c20',
    sent: 75,
    scenes: [
      scene(72, 10, 'officer', replies('居場所の運営を続けるための協力先を、官民ネットで探すことができます。', true)),
      scene(
        70,
        10,
        'officer',
        proposes(
          ['public_private_network'],
          '移動や買い物を支える企業との協力が、居場所の継続につながると考えました。',
        ),
      ),
      scene(67, 14, 'town', agrees('public_private_network')),
      scene(66, 10, 'officer', starts('public_private_network')),
      scene(
        64,
        10,
        'officer',
        requests(
          'public_private_network',
          '有明移動サービス',
          '居場所への移動の協力',
          '大分県内の市で、多世代の居場所への移動手段を探しています。協力できることがあればお知らせください。',
          inDays(-54),
        ),
      ),
      scene(
        60,
        11,
        'member@demo.test',
        answersRequest('居場所への移動の協力', {
          decision: 'answer',
          answer: '週2回の送迎の試行をご提案できます。',
        }),
      ),
      scene(46, 10, 'officer', finishes('public_private_network', '週2回の送迎の試行が始まりました。')),
    ],
  },
  {
    sample: 'c03',
    sent: 60,
    scenes: [
      scene(
        57,
        10,
        'officer',
        asks('試算に使った利用者数と単価の根拠を教えてください。', '試算の妥当性を確かめるために必要です。'),
      ),
      scene(53, 16, 'town', answersQuestion('利用者数は令和4年10月の実績、単価は町の要綱の額を使いました。')),
      scene(
        51,
        10,
        'officer',
        replies('前提と計算の流れを確かめました。年間の利用回数の見込みを2通りで置くことをお勧めします。', true),
      ),
      scene(44, 15, 'town', writes('2通りの試算を作りました。あわせて議会への説明の仕方もご相談できますか。')),
    ],
  },
  {
    sample: 'c17',
    sent: 45,
    shared: true,
    scenes: [scene(41, 10, 'town', withdraws('庁内で別の進め方をとることになったため、取り下げます。'))],
  },
  {
    sample: 'c04',
    sent: 34,
    scenes: [
      scene(31, 10, 'officer', replies('移動支援の制度について、九州運輸局とともに整理します。', true)),
      scene(
        30,
        10,
        'officer',
        proposes(['matching_mobility'], '道路運送法の取扱いは、九州運輸局の助言を得て整理することが確実です。'),
      ),
      scene(27, 14, 'town', agrees('matching_mobility')),
      scene(26, 10, 'officer', starts('matching_mobility')),
      scene(
        26,
        11,
        'officer',
        requests(
          'matching_mobility',
          '九州運輸局',
          '支え合いによる移動支援の制度の整理',
          '鹿児島県内の市が、住民の支え合いによる移動支援の制度上の扱いを整理しようとしています。登録や許可の要否について、ご助言をお願いします。',
          inDays(4),
        ),
      ),
    ],
  },
  {
    sample: 'c23',
    sent: 28,
    scenes: [
      scene(
        26,
        10,
        'officer2@demo.test',
        replies('窓口の体制と交付金の取扱いについて、確かめたうえで改めてご連絡します。'),
      ),
      scene(26, 11, 'officer2@demo.test', notes('交付金の取扱いは本省の見解を確かめてから回答する。')),
    ],
  },
  {
    sample: 'c13',
    sent: 25,
    scenes: [
      scene(
        21,
        10,
        'officer',
        asks(
          '生活支援コーディネーターの配置状況と、協議体の開催回数を教えてください。',
          '担い手づくりの進め方を検討するために必要です。',
        ),
      ),
    ],
  },
  {
    sample: 'c08',
    sent: 18,
    scenes: [
      scene(14, 10, 'officer', replies('対象者像の整理の例をお送りします。', true)),
      scene(
        13,
        10,
        'officer',
        proposes(['advisor_dispatch'], '窓口の対応の標準化を経験したアドバイザーの助言が役立つと考えました。'),
      ),
      scene(11, 14, 'town', agrees('advisor_dispatch')),
      scene(10, 10, 'officer', showsCandidates('advisor_dispatch')),
    ],
  },
  {
    sample: 'c02',
    sent: 12,
    shared: true,
    scenes: [
      scene(
        8,
        10,
        'officer',
        asks('県の事業で、効果を示す動画などの支援を受けられるか教えてください。', '', 'prefecture'),
      ),
      scene(
        7,
        14,
        'kumamoto-pref@demo.test',
        writes('県の研修事業で、映像づくりの支援を予定しています。町と調整します。'),
      ),
    ],
  },
  {
    sample: 'c10',
    sent: 7,
    shared: true,
    scenes: [
      scene(
        4,
        10,
        'officer',
        logs({
          kind: 'call',
          people: '美里町 見本様、窓口',
          body: '外出と買い物の状況を伺いました。',
          todo: '移動販売の事例を送る',
          todoDueOn: inDays(2),
        }),
      ),
      scene(
        3,
        11,
        'officer',
        logs({
          kind: 'call',
          people: '美里町 見本様、窓口',
          body: '買い物に困っている世帯の数を、町でも確かめていただくことになりました。',
          todo: '買い物に困っている世帯の数を地区ごとに確かめる',
          todoDueOn: inDays(9),
          todoFor: 'municipality',
        }),
      ),
    ],
  },
  { sample: 'c21', sent: 5, scenes: [] },
  { sample: 'c14', sent: 3, scenes: [] },
  { sample: 'c18', sent: 1, shared: true, scenes: [] },
]
