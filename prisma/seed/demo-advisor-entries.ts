import { addDays, jstDate } from '@/lib/japanese/dates'

type Entry = {
  daysAgo: number
  name: string
  kana: string
  affiliation: string
  prefectureCode: string
  prefectureCodes: string[]
  themeKeys: string[]
  mode: 'onsite' | 'online' | 'hybrid'
  account?: string
  mailbox?: string
  isPrefectural?: string
  months?: string[]
  availability?: string
  practice?: string
  introduction?: string
  resting?: boolean
  conflict?: { body: string; reason: string }
  course?: { course: string; heldOn: string; state: 'invited' | 'taken' }
}

const inDays = (days: number) => addDays(jstDate(new Date()), days)
const COURSE = '支援スキル向上研修（見本）'

/** Advisors of the demo; all of them invented, and so is what they can do. */
export const ADVISORS: readonly Entry[] = [
  {
    ...{ daysAgo: 300, name: '助言 道子', kana: 'じょげん みちこ', affiliation: '不知火地域ケア研究所（見本）' },
    ...{
      prefectureCode: '430005',
      prefectureCodes: ['430005', '460001'],
      mode: 'hybrid',
      account: 'advisor@demo.test',
    },
    themeKeys: ['sogo_jigyo', 'care_mgmt_guideline', 'short_intensive_c', 'prevention_care_mgmt'],
    availability: '月曜・木曜の午後。オンラインは平日いつでも。',
    practice: '関係者の「現状」と「理想」を書き出すグループワークから始めます。',
    introduction: 'ケアマネジメント指針づくりと、通所型サービスCの立ち上げに携わってきました。',
    course: { course: COURSE, heldOn: inDays(-330), state: 'taken' },
  },
  {
    ...{ daysAgo: 300, name: '肥後 美和', kana: 'ひご みわ', affiliation: '熊本県 地域ケア推進課（見本）' },
    ...{ prefectureCode: '430005', prefectureCodes: ['430005'], mode: 'onsite', account: 'kumamoto-advisor@demo.test' },
    ...{ isPrefectural: 'on', themeKeys: ['life_support_system', 'kayoinoba', 'sogo_jigyo'] },
    practice: '県の事業で訪問している市町村の事例を、対話の中で紹介します。',
  },
  {
    ...{ daysAgo: 290, name: '桜島 直樹', kana: 'さくらじま なおき', affiliation: '桜島コミュニティ協議会（見本）' },
    ...{
      prefectureCode: '460001',
      prefectureCodes: ['460001', '450006'],
      mode: 'onsite',
      months: ['5', '6', '9', '10', '11', '2'],
    },
    ...{ themeKeys: ['kayoinoba', 'resident_led', 'ibasho', 'mobility'], mailbox: 'sakurajima@demo.test' },
    practice: '住民の方と一緒に歩いて、地域の資源を地図に落とします。',
  },
  {
    ...{ daysAgo: 280, name: '日南 ひかり', kana: 'にちなん ひかり', affiliation: '宮崎県立みそら看護大学（見本）' },
    ...{ prefectureCode: '450006', prefectureCodes: ['450006'], mode: 'hybrid', mailbox: 'nichinan@demo.test' },
    ...{ themeKeys: ['frailty', 'prevention_care_mgmt', 'home_medical_care'], resting: true },
  },
  {
    ...{ daysAgo: 270, name: '平戸 文', kana: 'ひらど ふみ', affiliation: '平戸の暮らしを支える会（見本）' },
    ...{ prefectureCode: '420000', prefectureCodes: [], mode: 'online', mailbox: 'hirado@demo.test' },
    ...{ themeKeys: ['multi_agency', 'no_refusal_consultation', 'all_generation_care', 'hikikomori'] },
    introduction: '離島の相談支援を、オンラインの事例検討で支えています。',
    course: { course: COURSE, heldOn: inDays(40), state: 'invited' },
  },
  {
    ...{ daysAgo: 420, name: '別府 泉', kana: 'べっぷ いずみ', affiliation: '湯けむり市 包括支援センター（見本）' },
    ...{ prefectureCode: '440001', prefectureCodes: ['440001', '400009'], mode: 'hybrid', mailbox: 'beppu@demo.test' },
    themeKeys: ['community_care_conference', 'multi_agency'],
  },
  {
    ...{ daysAgo: 260, name: '唐津 俊', kana: 'からつ しゅん', affiliation: '元 町職員・コンサルタント（見本）' },
    ...{
      prefectureCode: '410004',
      prefectureCodes: ['410004', '400009', '430005'],
      mode: 'hybrid',
      mailbox: 'karatsu@demo.test',
    },
    themeKeys: ['sogo_jigyo', 'sogo_cost_cap', 'ltc_plan'],
    conflict: { body: '434434', reason: '計画策定の委託を受けているため（見本）' },
  },
  {
    ...{ daysAgo: 250, name: '首里 みなみ', kana: 'しゅり みなみ', affiliation: '島ぐらし支援ネット（見本）' },
    ...{ prefectureCode: '470007', prefectureCodes: ['470007', '460001'], mode: 'hybrid', mailbox: 'shuri@demo.test' },
    themeKeys: ['shopping', 'mobility', 'life_services_enrich', 'multigenerational', 'all_generation_care'],
  },
]
