-- A hyphen, dash or minus typed where a long vowel is meant (デ−タ) makes no difference to a search, nor which of them stands in a number or an address.
-- lib/japanese/old-forms.ts holds the same pairs.
CREATE OR REPLACE FUNCTION app.norm_ja(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(regexp_replace(lower(normalize(t, NFKC)), '[\s\uFE00-\uFE0F\U000E0100-\U000E01EF]+', '', 'g'),
    '髙﨑嵜碕𠮷邉邊濵濱齋齊斉亝澤廣國嶋嶌櫻眞渕渊龍瀧條榮惠德增藏萬壽與圓縣舊會學醫體關應總對彌淺冨峯嶽薮桒檜曾穗鷗籠檮頴諌礪鹽竈竃龜薗鯵禰蘆莊濟實來豐寶寳靜禮隱ヶヵ舘栁桺𣘺槗煕凞黑鄕郞亞惡壓圍爲壹稻飮營衞驛奧歐毆穩假價畫擴覺樂渴卷歡觀罐氣歸犧擧峽狹堯曉區驅勳薰徑莖繼輕鷄藝儉劍險圈檢權獻顯驗嚴效恆鑛號碎雜參慘棧蠶贊絲齒兒辭濕寫釋收從澁獸縱肅處敍將燒奬乘淨剩疊孃讓釀觸囑愼盡圖粹醉隨髓樞數瀨聲竊攝專戰錢潛纖禪雙壯搜插裝騷屬續墮帶滯臺擔膽團彈斷癡遲晝蟲鑄廳聽敕鎭遞鐵轉點傳黨燈當鬪獨讀屆繩貳惱腦霸廢拜賣麥發拔蠻祕甁拂佛竝變辨瓣辯沒飜每默譯藥豫餘譽搖樣謠遙亂覽兩獵綠壘勵靈齡戀爐勞樓錄灣晚橫歷曆淸靑旣卽緖塡剝頰麵麪吳埜杦秌畧釼劔劒-‐‒–—―−─',
    '高崎崎崎吉辺辺浜浜斎斎斎斎沢広国島島桜真淵淵竜滝条栄恵徳増蔵万寿与円県旧会学医体関応総対弥浅富峰岳藪桑桧曽穂鴎篭梼穎諫砺塩釜釜亀園鰺祢芦荘済実来豊宝宝静礼隠ケカ館柳柳橋橋熙熙黒郷郎亜悪圧囲為壱稲飲営衛駅奥欧殴穏仮価画拡覚楽渇巻歓観缶気帰犠挙峡狭尭暁区駆勲薫径茎継軽鶏芸倹剣険圏検権献顕験厳効恒鉱号砕雑参惨桟蚕賛糸歯児辞湿写釈収従渋獣縦粛処叙将焼奨乗浄剰畳嬢譲醸触嘱慎尽図粋酔随髄枢数瀬声窃摂専戦銭潜繊禅双壮捜挿装騒属続堕帯滞台担胆団弾断痴遅昼虫鋳庁聴勅鎮逓鉄転点伝党灯当闘独読届縄弐悩脳覇廃拝売麦発抜蛮秘瓶払仏並変弁弁弁没翻毎黙訳薬予余誉揺様謡遥乱覧両猟緑塁励霊齢恋炉労楼録湾晩横歴暦清青既即緒填剥頬麺麺呉野杉秋略剣剣剣ーーーーーーーー')
$$;

GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;
UPDATE search_texts SET content = app.norm_ja(content),
  tsv = array_to_tsvector(app.bigrams(content) || app.search_marks(source_kind, received_at, bureau_id, asking_organisation_id, prefecture_code))
WHERE content ~ '[‐‒–—―−─-]';
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
