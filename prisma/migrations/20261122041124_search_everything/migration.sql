-- Search finds names in their old and variant forms, tells titles from texts and talks, and knows files, contacts and what is to be done.

-- One form of each letter: 髙橋 is searched as 高橋, 𠮷 as 吉. Selectors that only choose a glyph fall away. lib/japanese/old-forms.ts holds the same pairs.
CREATE OR REPLACE FUNCTION app.norm_ja(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(regexp_replace(lower(normalize(t, NFKC)), '[\s\uFE00-\uFE0F\U000E0100-\U000E01EF]+', '', 'g'),
    '髙﨑嵜碕𠮷邉邊濵濱齋齊斉亝澤廣國嶋嶌櫻眞渕渊龍瀧條榮惠德增藏萬壽與圓縣舊會學醫體關應總對彌淺冨峯嶽薮桒檜曾穗鷗籠檮頴諌礪鹽竈竃龜薗鯵禰蘆莊濟實來豐寶寳靜禮隱ヶヵ舘栁桺𣘺槗煕凞黑鄕郞亞惡壓圍爲壹稻飮營衞驛奧歐毆穩假價畫擴覺樂渴卷歡觀罐氣歸犧擧峽狹堯曉區驅勳薰徑莖繼輕鷄藝儉劍險圈檢權獻顯驗嚴效恆鑛號碎雜參慘棧蠶贊絲齒兒辭濕寫釋收從澁獸縱肅處敍將燒奬乘淨剩疊孃讓釀觸囑愼盡圖粹醉隨髓樞數瀨聲竊攝專戰錢潛纖禪雙壯搜插裝騷屬續墮帶滯臺擔膽團彈斷癡遲晝蟲鑄廳聽敕鎭遞鐵轉點傳黨燈當鬪獨讀屆繩貳惱腦霸廢拜賣麥發拔蠻祕甁拂佛竝變辨瓣辯沒飜每默譯藥豫餘譽搖樣謠遙亂覽兩獵綠壘勵靈齡戀爐勞樓錄灣晚橫歷曆淸靑旣卽緖塡剝頰麵麪吳埜杦秌畧釼劔劒',
    '高崎崎崎吉辺辺浜浜斎斎斎斎沢広国島島桜真淵淵竜滝条栄恵徳増蔵万寿与円県旧会学医体関応総対弥浅富峰岳藪桑桧曽穂鴎篭梼穎諫砺塩釜釜亀園鰺祢芦荘済実来豊宝宝静礼隠ケカ館柳柳橋橋熙熙黒郷郎亜悪圧囲為壱稲飲営衛駅奥欧殴穏仮価画拡覚楽渇巻歓観缶気帰犠挙峡狭尭暁区駆勲薫径茎継軽鶏芸倹剣険圏検権献顕験厳効恒鉱号砕雑参惨桟蚕賛糸歯児辞湿写釈収従渋獣縦粛処叙将焼奨乗浄剰畳嬢譲醸触嘱慎尽図粋酔随髄枢数瀬声窃摂専戦銭潜繊禅双壮捜挿装騒属続堕帯滞台担胆団弾断痴遅昼虫鋳庁聴勅鎮逓鉄転点伝党灯当闘独読届縄弐悩脳覇廃拝売麦発抜蛮秘瓶払仏並変弁弁弁没翻毎黙訳薬予余誉揺様謡遥乱覧両猟緑塁励霊齢恋炉労楼録湾晩横歴暦清青既即緒填剥頬麺麺呉野杉秋略剣剣剣')
$$;

-- Pairs of neighbouring letters and the last one alone, walking the text once: a long text costs no more per letter than a short one.
CREATE OR REPLACE FUNCTION app.bigrams(t text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(array_agg(DISTINCT letter || next), '{}') FROM (
    SELECT letter, coalesce(lead(letter) OVER (ORDER BY place), '') AS next
    FROM string_to_table(app.norm_ja(t), NULL) WITH ORDINALITY AS letters (letter, place)) pairs
$$;

-- What a text is (K…), and how much weight it has: T1 the title, T2 what was written to the desk, T3 everything said about it. None of these words can be typed.
CREATE FUNCTION app.search_kind(kind text) RETURNS text[] LANGUAGE sql IMMUTABLE SET search_path = pg_catalog
  AS $$ SELECT ARRAY['K' || kind, CASE kind WHEN 'title' THEN 'T1' WHEN 'text' THEN 'T2' ELSE 'T3' END] $$;

-- The consultation's files, and for narrowing down its themes.
GRANT SELECT ON attachments, consultation_themes TO madoguchi_search;
CREATE POLICY search_reads ON attachments FOR SELECT TO madoguchi_search USING (true);
CREATE POLICY search_reads ON consultation_themes FOR SELECT TO madoguchi_search USING (true);

-- All texts anew, read by the tables' owner while they are not forced.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['search_texts', 'consultations', 'dialogue_entries', 'questions', 'support_sessions', 'attachments', 'todos'] LOOP
    EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  DELETE FROM search_texts;
  INSERT INTO search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content, tsv)
  SELECT kind, source, c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, texts.audience, c.shared_with_prefecture, c.received_at, app.norm_ja(what),
    array_to_tsvector(app.bigrams(what) || app.search_places(c.received_at, c.bureau_id, c.asking_organisation_id, c.prefecture_code) || app.search_kind(kind))
  FROM (
    SELECT 'title' AS kind, id AS source, id AS of_consultation, 'shared' AS audience, title AS what FROM consultations
    UNION ALL SELECT 'text', id, id, 'shared', concat_ws(E'\n', number, title, body, wishes) FROM consultations
    UNION ALL SELECT 'contact', id, id, 'internal', concat_ws(E'\n', contact_name, caller_name) FROM consultations
    UNION ALL SELECT CASE WHEN d.kind = 'note' THEN 'note' ELSE 'dialogue' END, id, consultation_id, d.audience, concat_ws(E'\n', people, body) FROM dialogue_entries d
    UNION ALL SELECT 'question', id, consultation_id, CASE WHEN addressee = 'municipality' THEN 'shared' ELSE 'internal' END, concat_ws(E'\n', body, answer) FROM questions
    UNION ALL SELECT 'session', id, consultation_id, 'shared', concat_ws(E'\n', label, aims, content, insights, next_steps) FROM support_sessions
    UNION ALL SELECT 'file', a.id, a.consultation_id, coalesce(d.audience, 'shared'), a.file_name FROM attachments a LEFT JOIN dialogue_entries d ON d.id = a.dialogue_entry_id
    UNION ALL SELECT 'todo', w.id, w.consultation_id, w.audience, w.text FROM todos w
  ) texts JOIN consultations c ON c.id = texts.of_consultation AND c.state <> 'draft'
  WHERE app.norm_ja(what) <> '';
  FOREACH t IN ARRAY ARRAY['search_texts', 'consultations', 'dialogue_entries', 'questions', 'support_sessions', 'attachments', 'todos'] LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;

CREATE OR REPLACE FUNCTION app.keep_search_text(kind text, source uuid, of_consultation uuid, to_audience text, what text) RETURNS void
  LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.search_texts (source_kind, source_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, audience, shared_with_prefecture, received_at, content, tsv)
  SELECT kind, source, c.id, c.asking_organisation_id, c.bureau_id, c.prefecture_code, to_audience, c.shared_with_prefecture, c.received_at, app.norm_ja(what),
    array_to_tsvector(app.bigrams(what) || app.search_places(c.received_at, c.bureau_id, c.asking_organisation_id, c.prefecture_code) || app.search_kind(kind))
  FROM public.consultations c WHERE c.id = of_consultation AND c.state <> 'draft' AND app.norm_ja(what) <> ''
  ON CONFLICT (source_kind, source_id) DO UPDATE SET content = excluded.content, tsv = excluded.tsv, audience = excluded.audience,
    shared_with_prefecture = excluded.shared_with_prefecture, consultation_id = excluded.consultation_id
$$;

CREATE OR REPLACE FUNCTION app.index_consultation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.state = 'draft' THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'INSERT' OR OLD.state = 'draft' THEN
    PERFORM app.keep_search_text('title', NEW.id, NEW.id, 'shared', NEW.title);
    PERFORM app.keep_search_text('text', NEW.id, NEW.id, 'shared', concat_ws(E'\n', NEW.number, NEW.title, NEW.body, NEW.wishes));
    PERFORM app.keep_search_text('contact', NEW.id, NEW.id, 'internal', concat_ws(E'\n', NEW.contact_name, NEW.caller_name));
    PERFORM app.keep_search_text('file', a.id, NEW.id, 'shared', a.file_name) FROM public.attachments a WHERE a.consultation_id = NEW.id;
  ELSIF NEW.shared_with_prefecture <> OLD.shared_with_prefecture THEN
    UPDATE public.search_texts SET shared_with_prefecture = NEW.shared_with_prefecture WHERE consultation_id = NEW.id;
  ELSIF NEW.contact_name <> OLD.contact_name THEN
    PERFORM app.keep_search_text('contact', NEW.id, NEW.id, 'internal', concat_ws(E'\n', NEW.contact_name, NEW.caller_name));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION app.index_dialogue() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.keep_search_text(CASE WHEN NEW.kind = 'note' THEN 'note' ELSE 'dialogue' END, NEW.id, NEW.consultation_id, NEW.audience, concat_ws(E'\n', NEW.people, NEW.body));
  RETURN NULL;
END $$;

CREATE FUNCTION app.index_todo() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.keep_search_text('todo', NEW.id, NEW.consultation_id, NEW.audience, NEW.text);
  RETURN NULL;
END $$;

-- The name of a file, from when its consultation is received until it is taken off.
CREATE FUNCTION app.index_attachment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM public.search_texts WHERE source_kind = 'file' AND source_id = OLD.id;
  ELSE
    PERFORM app.keep_search_text('file', NEW.id, NEW.consultation_id,
      coalesce((SELECT s.audience FROM public.search_texts s WHERE s.source_kind IN ('dialogue', 'note') AND s.source_id = NEW.dialogue_entry_id),
        CASE WHEN NEW.dialogue_entry_id IS NULL THEN 'shared' ELSE 'internal' END), NEW.file_name);
  END IF;
  RETURN NULL;
END $$;

DROP FUNCTION app.search_consultations(text[], int);

-- Consultations in which every word occurs within one text: those with it in the title first (tier 1), then in what was written to the desk (2),
-- then in everything said about it (3); each newest first, at most `most` of them. A word may have synonyms, one to a line, of which one is enough.
-- Three and more letters are checked in the text itself. All texts of a consultation carry its time of receipt, so that it belongs to one quarter.
CREATE FUNCTION app.search_consultations(words text[], most int, kinds text[] DEFAULT NULL, in_states text[] DEFAULT NULL, in_prefecture text DEFAULT NULL,
    with_theme text DEFAULT NULL, in_year int DEFAULT NULL, of_officer uuid DEFAULT NULL, of_organisations uuid[] DEFAULT NULL)
  RETURNS TABLE (consultation_id uuid, received_at timestamptz, tier int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH asked AS MATERIALIZED (
    SELECT (SELECT string_agg('(' || either.query || ')', ' & ')::tsquery FROM unnest(words) w,
          LATERAL (SELECT string_agg('(' || app.bigram_query(a)::text || ')', ' | ') AS query FROM string_to_table(w, E'\n') a WHERE app.norm_ja(a) <> '') either WHERE either.query IS NOT NULL)
        && app.quote_lexeme(CASE app.role() WHEN 'officer' THEN 'B' || app.bureau_id() WHEN 'manager' THEN 'B' || app.bureau_id()
          WHEN 'municipal_staff' THEN 'O' || app.organisation_id() WHEN 'prefecture_staff' THEN 'P' || app.prefecture_code() END)::tsquery
        && coalesce(app.quote_lexeme('P' || in_prefecture)::tsquery, ''::tsquery)
        && coalesce((SELECT string_agg(app.quote_lexeme('O' || o), ' | ')::tsquery FROM unnest(of_organisations) o), ''::tsquery)
        && coalesce((SELECT string_agg(app.quote_lexeme('K' || k), ' | ')::tsquery FROM unnest(kinds) k), ''::tsquery) AS query,
      (SELECT array_agg('%' || replace(replace(replace(app.norm_ja(w), '\', '\\'), '%', '\%'), '_', '\_') || '%') FROM unnest(words) w
        WHERE position(E'\n' IN w) = 0 AND length(app.norm_ja(w)) > 2) AS patterns,
      (SELECT array_agg(w) FROM unnest(words) w WHERE position(E'\n' IN w) > 0) AS many,
      num_nonnulls(in_states, with_theme, of_officer) > 0 AS narrowed
  ), span AS MATERIALIZED (
    SELECT greatest(date_trunc('quarter', min(received_at) AT TIME ZONE 'Asia/Tokyo'), make_date(in_year, 4, 1)) AS first,
      least(date_trunc('quarter', max(received_at) AT TIME ZONE 'Asia/Tokyo'), make_date(in_year + 1, 1, 1)) AS last
    FROM (SELECT (SELECT min(received_at) FROM public.search_texts), (SELECT max(received_at) FROM public.search_texts)) AS ends (min, max),
      LATERAL (VALUES (min), (max)) AS v (received_at)
  ), probes AS MATERIALIZED (
    SELECT t.tier, app.quote_lexeme('T' || t.tier)::tsquery && app.quote_lexeme(to_char(q, '"Y"YYYY"Q"Q'))::tsquery AS place
    FROM generate_series(1, 3) AS t (tier), generate_series((SELECT last FROM span), (SELECT first FROM span), interval '-3 months') q
    WHERE kinds IS NULL OR (t.tier = 1 AND 'title' = ANY (kinds)) OR (t.tier = 2 AND 'text' = ANY (kinds)) OR (t.tier = 3 AND NOT kinds <@ ARRAY['title', 'text'])
    ORDER BY t.tier, q DESC
  ), found AS (
    SELECT hit.consultation_id, hit.received_at, probes.tier FROM probes CROSS JOIN LATERAL (
      SELECT s.consultation_id, max(s.received_at) AS received_at
      FROM public.search_texts s
      WHERE s.tsv @@ ((SELECT query FROM asked) && probes.place)
        AND ((SELECT patterns FROM asked) IS NULL OR s.content LIKE ALL ((SELECT patterns FROM asked)::text[]))
        AND ((SELECT many FROM asked) IS NULL OR NOT EXISTS (SELECT FROM asked, unnest(asked.many) w
          WHERE NOT EXISTS (SELECT FROM string_to_table(w, E'\n') a WHERE position(app.norm_ja(a) IN s.content) > 0)))
        AND (
          (app.role() IN ('officer', 'manager') AND s.bureau_id = app.bureau_id())
          OR (app.role() IN ('municipal_staff', 'prefecture_staff') AND s.audience = 'shared' AND s.asking_organisation_id = app.organisation_id())
          OR (app.role() = 'prefecture_staff' AND s.audience = 'shared' AND s.shared_with_prefecture AND s.prefecture_code = app.prefecture_code()))
        AND (NOT (SELECT narrowed FROM asked) OR EXISTS (SELECT FROM public.consultations c WHERE c.id = s.consultation_id
          AND (in_states IS NULL OR c.state = ANY (in_states)) AND (of_officer IS NULL OR c.officer_membership_id = of_officer)
          AND (with_theme IS NULL OR EXISTS (SELECT FROM public.consultation_themes ct WHERE ct.consultation_id = c.id AND ct.theme_key = with_theme))))
      GROUP BY s.consultation_id
      ORDER BY max(s.received_at) DESC, s.consultation_id
    ) hit
    LIMIT most * 3
  )
  SELECT found.consultation_id, max(found.received_at), min(found.tier) FROM found
  GROUP BY found.consultation_id
  ORDER BY min(found.tier), max(found.received_at) DESC, found.consultation_id
  LIMIT most
$$;
REVOKE ALL ON FUNCTION app.search_consultations(text[], int, text[], text[], text, text, int, uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_consultations(text[], int, text[], text[], text, text, int, uuid, uuid[]) TO madoguchi_web;

RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
CREATE TRIGGER index_text AFTER INSERT ON todos FOR EACH ROW EXECUTE FUNCTION app.index_todo();
CREATE TRIGGER index_text AFTER INSERT OR DELETE ON attachments FOR EACH ROW EXECUTE FUNCTION app.index_attachment();
