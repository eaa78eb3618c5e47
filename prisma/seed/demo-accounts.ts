import type { Role } from '@/lib/actor/roles'

/** The password of every demo account; demo accounts exist only where the demo seeds them. */
export const DEMO_PASSWORD = 'Shiranui-1958-demo'

type Post = { role: Role; organisation: string; section?: string; isAccountManager?: boolean }
type Account = { signInName: string; label: string; name: string; kana: string; posts: readonly Post[] }

/** Bodies that take part beside bureaus, prefectures and municipalities; all of them invented. */
export const DEMO_BODIES = [
  {
    key: 'demo_headquarters',
    kind: 'headquarters',
    name: '厚生労働省（見本）',
    nameEn: 'Ministry headquarters (sample)',
  },
  {
    key: 'demo_contractor',
    kind: 'contractor',
    name: '地域づくり支援事務局（見本）',
    nameEn: 'Community support office (sample)',
  },
  {
    key: 'demo_advisor',
    kind: 'advisor_employer',
    name: '不知火地域ケア研究所（見本）',
    nameEn: 'Shiranui Community Care Institute (sample)',
  },
  { key: 'demo_council', kind: 'council', name: '地域共生社会推進会議（見本）', nameEn: 'Promotion council (sample)' },
  {
    key: 'demo_member',
    kind: 'network_member',
    name: '有明移動サービス株式会社（見本）',
    nameEn: 'Ariake Mobility Service Co. (sample)',
  },
  {
    key: 'demo_operator',
    kind: 'operator',
    name: '窓口運用センター（見本）',
    nameEn: 'Madoguchi operation centre (sample)',
  },
] as const

const LONG_TERM_CARE = '高齢者福祉課 地域包括ケア推進係'

/** Everybody one may be in the demo. Organisations by code or key. */
export const DEMO_ACCOUNTS: readonly Account[] = [
  account('mashiki@demo.test', '益城町 職員', '見本 益子', 'みほん ますこ', {
    role: 'municipal_staff',
    organisation: '434434',
    section: LONG_TERM_CARE,
    isAccountManager: true,
  }),
  account('izumi@demo.test', '出水市 職員', '見本 出水', 'みほん いずみ', {
    role: 'municipal_staff',
    organisation: '462080',
    section: 'いきいき長寿課 地域包括支援係',
    isAccountManager: true,
  }),
  account('izumi2@demo.test', '出水市 職員（同僚）', '見本 次郎', 'みほん じろう', {
    role: 'municipal_staff',
    organisation: '462080',
    section: 'いきいき長寿課 地域包括支援係',
  }),
  account('kagoshima-city@demo.test', '鹿児島市 職員', '見本 桜', 'みほん さくら', {
    role: 'municipal_staff',
    organisation: '462012',
    section: '長寿支援課 地域包括ケア推進係',
    isAccountManager: true,
  }),
  account('kumamoto-pref@demo.test', '熊本県 担当者', '見本 肥後', 'みほん ひご', {
    role: 'prefecture_staff',
    organisation: '430005',
    section: '認知症対策・地域ケア推進課',
    isAccountManager: true,
  }),
  account('officer@demo.test', '九州厚生局 担当者', '窓口 花子', 'まどぐち はなこ', {
    role: 'officer',
    organisation: 'kyushu',
    section: '地域共生社会推進室',
  }),
  account('officer2@demo.test', '九州厚生局 担当者', '髙﨑 太一', 'たかさき たいち', {
    role: 'officer',
    organisation: 'kyushu',
    section: '地域包括ケア推進課',
  }),
  account('manager@demo.test', '九州厚生局 管理者', '博多 管', 'はかた すが', {
    role: 'manager',
    organisation: 'kyushu',
    section: '地域共生社会推進室',
  }),
  account('kantoshinetsu@demo.test', '関東信越厚生局 担当者', '浦和 信', 'うらわ しん', {
    role: 'officer',
    organisation: 'kanto_shinetsu',
    section: '地域包括ケア推進課',
  }),
  account('admin@demo.test', '九州厚生局 システム管理者', '管理 守', 'かんり まもる', {
    role: 'administrator',
    organisation: 'kyushu',
    section: '総務課',
  }),
  account('advisor@demo.test', 'アドバイザー', '助言 道子', 'じょげん みちこ', {
    role: 'advisor',
    organisation: 'demo_advisor',
  }),
  account('kumamoto-advisor@demo.test', '県アドバイザー（熊本県）', '肥後 美和', 'ひご みわ', {
    role: 'advisor',
    organisation: '430005',
    section: '認知症対策・地域ケア推進課',
  }),
  account('partner@demo.test', '九州運輸局 担当', '運輸 進', 'うんゆ すすむ', {
    role: 'partner_office',
    organisation: 'kyushu_transport',
    section: '交通政策部',
  }),
  account('partner2@demo.test', '九州地方整備局 担当', '建設 整', 'けんせつ ととのう', {
    role: 'partner_office',
    organisation: 'kyushu_rdb',
    section: '建政部 住宅整備課',
  }),
  account('council@demo.test', '推進会議 構成員', '構成 学', 'こうせい まなぶ', {
    role: 'council_member',
    organisation: 'demo_council',
  }),
  account('council2@demo.test', '推進会議 構成員（2人目）', '構成 灯', 'こうせい あかり', {
    role: 'council_member',
    organisation: 'demo_council',
  }),
  account('council3@demo.test', '推進会議 構成員（3人目）', '構成 渡', 'こうせい わたる', {
    role: 'council_member',
    organisation: 'demo_council',
  }),
  account('member@demo.test', '官民ネット 会員', '有明 結', 'ありあけ ゆい', {
    role: 'network_member',
    organisation: 'demo_member',
  }),
  account('headquarters@demo.test', '本省 担当', '霞 一', 'かすみ はじめ', {
    role: 'headquarters',
    organisation: 'demo_headquarters',
  }),
  account('contractor@demo.test', '受託事業者', '受託 真', 'じゅたく まこと', {
    role: 'contractor',
    organisation: 'demo_contractor',
  }),
  account('operator@demo.test', '運用管理者', '運用 司', 'うんよう つかさ', {
    role: 'operator',
    organisation: 'demo_operator',
  }),
]

function account(signInName: string, label: string, name: string, kana: string, ...posts: Post[]): Account {
  return { signInName, label, name, kana, posts }
}
