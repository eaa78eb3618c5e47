const PLACES = ['中心部', '山間部', '島しょ部', '旧村地区', '沿岸部', '団地', '中山間地域', '駅から離れた集落']
const PEOPLE = [
  '独居の高齢者',
  '高齢者のみの世帯',
  '要支援の方',
  '認知症の方とご家族',
  '障害のある方',
  '子育て世帯',
  '生活に困窮する世帯',
  '免許を返納した方',
]
const TROUBLES = [
  '買い物や通院の足が確保できず、外出の機会が減っています',
  '通いの場の担い手が高齢化し、続けることが難しくなっています',
  '介護予防の取組が一部の地区にとどまり、参加者が固定しています',
  '相談窓口が制度ごとに分かれ、複合的な課題を受け止めきれていません',
  '生活支援コーディネーターの役割が庁内で共有されていません',
  '総合事業の利用が従前相当のサービスに偏り、費用が増えています',
  '地域ケア会議で出た課題が施策に結び付いていません',
  '災害時の避難と平時の見守りをつなぐ仕組みがありません',
]
const STEPS = [
  '協議体では住民の方から送迎の提案がありましたが、保険や補助の扱いが分からず進んでいません',
  '庁内の関係課と打合せを重ねていますが、役割分担が決まっていません',
  '近隣の町の事例を調べましたが、人口規模が違うため参考にしにくいと感じています',
  '社会福祉協議会と話し合い、来年度の予算に間に合うように案をまとめたいと考えています',
  '有償ボランティアの登録者は増えましたが、利用につながっていません',
  '民間の事業者から協力の申し出があり、どのように進めるべきか迷っています',
]
const WISHES = [
  '先行する市町村の進め方と、使える制度を教えてください',
  '庁内の会議で説明する資料の助言をいただきたいです',
  'アドバイザーの派遣について相談したいです',
  '他省庁の補助との組み合わせを知りたいです',
]
const TITLES = [
  '移動支援の立ち上げ',
  '通いの場の担い手',
  '総合事業の見直し',
  '重層的支援体制の整備',
  '見守りの仕組みづくり',
  '地域ケア会議の進め方',
  '農福連携の相談',
  '空き家の活用',
]
/** Words of which each stands in one consultation of a hundred. */
export const RARE_PAIRS = ['湯治', '棚田', '鍼灸', '漁協', '窯元', '牧場', '湧水', '神楽']
/** Words of four letters of which each stands in one consultation of a hundred. */
export const RARE_FOURS = [
  '買物弱者',
  '福祉避難',
  '就農体験',
  '空家改修',
  '看護多機',
  '通学路線',
  '農泊体験',
  '配食見守',
]

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** The n-th of the generated consultations: a title and a text of about 195 letters, one in a hundred with a given rare word. */
export function writtenAs(n: number): { title: string; body: string; wishes: string } {
  const rare = n % 100 < RARE_PAIRS.length ? `${of(RARE_PAIRS, n % 100)}のある地区です。` : ''
  const four = n % 100 >= 20 && n % 100 < 20 + RARE_FOURS.length ? `${of(RARE_FOURS, n % 100)}への対応も課題です。` : ''
  const common = n % 7 === 0 ? '移動支援の検討も始めました。' : ''
  const body = [
    `${of(PLACES, n)}では、${of(PEOPLE, Math.floor(n / 8))}について、${of(TROUBLES, Math.floor(n / 3))}。`,
    `${of(STEPS, Math.floor(n / 5))}。${rare}${four}${common}`,
    `${2 + (n % 27)}地区のうち${1 + (n % 13)}地区で話し合いを始め、${of(PEOPLE, Math.floor(n / 11))}を含めて約${20 + (n % 480)}人から聞き取りをしました。`,
  ].join('\n')
  return {
    title: `${of(TITLES, Math.floor(n / 2))}について（${of(PLACES, Math.floor(n / 9))}）`,
    body,
    wishes: `${of(WISHES, Math.floor(n / 4))}。`,
  }
}
