-- What a municipality says to the desk about a practice of its own is between the two. The prefecture that filed the practice reads what it wrote itself and
-- what became of it; it writes no more than that it filed, changed or took back.
DROP POLICY prefecture_words ON practice_words;
CREATE POLICY prefecture_reads ON practice_words FOR SELECT TO madoguchi_web
  USING (prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff'
    AND (noted_by_side = 'prefecture' OR (noted_by_side IN ('desk', 'system') AND kind IN ('published', 'withdrawn', 'expired')))
    AND EXISTS (SELECT FROM practice_drafts d WHERE d.id = draft_id AND d.filed_side = 'prefecture'));
CREATE POLICY prefecture_writes ON practice_words FOR INSERT TO madoguchi_web
  WITH CHECK (prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff'
    AND noted_by_side = 'prefecture' AND kind IN ('filed', 'rewritten', 'withdrawn')
    AND EXISTS (SELECT FROM practice_drafts d WHERE d.id = draft_id AND d.filed_side = 'prefecture'));
