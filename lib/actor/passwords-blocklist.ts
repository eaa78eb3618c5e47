/** What people all over the world, and in this country's offices, build passwords from. Written in small Latin letters. */
const ORDINARY = `
password passwort passcode passphrase passw0rd secret himitsu admin administrator root guest user login signin signon
welcome letmein changeme master default test testing temporary initial please hello monkey dragon football baseball
soccer basketball superman batman iloveyou princess sunshine shadow flower charlie michael jordan jennifer thomas
hunter ranger buster killer summer winter spring autumn internet computer windows microsoft google amazon apple
android iphone facebook twitter instagram whatever trustno freedom ninja access starwars pokemon naruto pikachu
doraemon totoro anpanman sakura tokyo osaka kyoto fukuoka kyushu hokkaido tohoku kanto chubu kinki shikoku okinawa
nagoya sapporo sendai hiroshima kumamoto kagoshima nagasaki miyazaki oita saga nihon nippon japan japanese
arigatou konnichiwa ohayou sayonara aishiteru daisuki yamada tanaka suzuki satou sato takahashi watanabe itou ito
nakamura kobayashi katou kato yoshida yamamoto hanako tarou taro ichirou ichiro january february march april may june
july august september october november december monday tuesday wednesday thursday friday saturday sunday reiwa heisei
shouwa showa one two three four five six seven eight nine zero love god angel baby
correct horse battery staple the quick brown fox jumps over lazy dog abcdefg asdf qwer zxcv qaz wsx edc rfv
`

/** What an attacker would try first at this desk. */
const OF_THE_OFFICE = `
madoguchi soudan sodan 窓口 相談 厚生局 厚生 局 kouseikyoku koseikyoku kousei kosei chihou chiho kurashi roudou rodo
厚生労働省 労働省 mhlw 市町村 市役所 役場 町役場 村役場 県庁 県 市 町 村 区 shichouson shichoson shiyakusho yakuba kenchou kencho
fukushi 福祉 高齢 介護 kaigo koureisha koreisha kaigohoken 介護保険 地域包括 支援 houkatsu shien hokenfukushi 保健
lgwan government goverment municipality bureau health welfare office section officer prefecture consultation desk
ひみつ パスワード ぱすわーど さくら にほん まどぐち そうだん こうせいきょく ふくし かいご
`

/** All blocked words, the longest first, so that the whole of a word is taken before its parts. */
export const BLOCKED_WORDS: readonly string[] = `${ORDINARY}${OF_THE_OFFICE}`
  .split(/\s+/)
  .filter((word) => word !== '')
  .sort((one, other) => other.length - one.length)

/** Runs of neighbouring keys and letters, read forwards and backwards. */
export const RUNS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
  'あいうえおかきくけこさしすせそたちつてと',
].flatMap((run) => [run, [...run].reverse().join('')])
