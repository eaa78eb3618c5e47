/**
 * Old, variant and new forms of one letter, as pairs: what people write in names, and the form in which it is searched;
 * at the end hyphens, dashes and minus signs, which people type for a long vowel.
 */
const PAIRS = `
髙高 﨑崎 嵜崎 碕崎 𠮷吉 邉辺 邊辺 濵浜 濱浜 齋斎 齊斎 斉斎 亝斎 澤沢 廣広 國国 嶋島 嶌島 櫻桜 眞真 渕淵 渊淵 龍竜 瀧滝 條条 榮栄 惠恵 德徳 增増 藏蔵 萬万 壽寿 與与 圓円 縣県 舊旧 會会 學学
醫医 體体 關関 應応 總総 對対 彌弥 淺浅 冨富 峯峰 嶽岳 薮藪 桒桑 檜桧 曾曽 穗穂 鷗鴎 籠篭 檮梼 頴穎 諌諫 礪砺 鹽塩 竈釜 竃釜 龜亀 薗園 鯵鰺 禰祢 蘆芦 莊荘 濟済 實実 來来 豐豊 寶宝 寳宝 靜静
禮礼 隱隠 ヶケ ヵカ 舘館 栁柳 桺柳 𣘺橋 槗橋 煕熙 凞熙 黑黒 鄕郷 郞郎 亞亜 惡悪 壓圧 圍囲 爲為 壹壱 稻稲 飮飲 營営 衞衛 驛駅 奧奥 歐欧 毆殴 穩穏 假仮 價価 畫画 擴拡 覺覚 樂楽 渴渇 卷巻 歡歓
觀観 罐缶 氣気 歸帰 犧犠 擧挙 峽峡 狹狭 堯尭 曉暁 區区 驅駆 勳勲 薰薫 徑径 莖茎 繼継 輕軽 鷄鶏 藝芸 儉倹 劍剣 險険 圈圏 檢検 權権 獻献 顯顕 驗験 嚴厳 效効 恆恒 鑛鉱 號号 碎砕 雜雑 參参 慘惨
棧桟 蠶蚕 贊賛 絲糸 齒歯 兒児 辭辞 濕湿 寫写 釋釈 收収 從従 澁渋 獸獣 縱縦 肅粛 處処 敍叙 將将 燒焼 奬奨 乘乗 淨浄 剩剰 疊畳 孃嬢 讓譲 釀醸 觸触 囑嘱 愼慎 盡尽 圖図 粹粋 醉酔 隨随 髓髄 樞枢
數数 瀨瀬 聲声 竊窃 攝摂 專専 戰戦 錢銭 潛潜 纖繊 禪禅 雙双 壯壮 搜捜 插挿 裝装 騷騒 屬属 續続 墮堕 帶帯 滯滞 臺台 擔担 膽胆 團団 彈弾 斷断 癡痴 遲遅 晝昼 蟲虫 鑄鋳 廳庁 聽聴 敕勅 鎭鎮 遞逓
鐵鉄 轉転 點点 傳伝 黨党 燈灯 當当 鬪闘 獨独 讀読 屆届 繩縄 貳弐 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 拔抜 蠻蛮 祕秘 甁瓶 拂払 佛仏 竝並 變変 辨弁 瓣弁 辯弁 沒没 飜翻 每毎 默黙 譯訳 藥薬
豫予 餘余 譽誉 搖揺 樣様 謠謡 遙遥 亂乱 覽覧 兩両 獵猟 綠緑 壘塁 勵励 靈霊 齡齢 戀恋 爐炉 勞労 樓楼 錄録 灣湾 晚晩 橫横 歷歴 曆暦 淸清 靑青 旣既 卽即 緖緒 塡填 剝剥 頰頬 麵麺 麪麺 吳呉 埜野
杦杉 秌秋 畧略 釼剣 劔剣 劒剣
-ー ‐ー ‒ー –ー —ー ―ー −ー ─ー
`

/** The form in which each of these letters is searched. The SQL function `norm_ja` holds the same pairs; a test compares them. */
export const OLD_FORMS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [old = '', common = ''] = Array.from(pair)
      return [old, common]
    }),
)

/** Selectors that choose a glyph of the same letter (異体字セレクター): for the eye alone. */
export const GLYPH_SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu
