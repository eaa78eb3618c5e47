-- 事例の由来: a practice begins from an answer, from a form (a municipality, its prefecture or the desk fills it in), or from a sheet of a prefecture.
-- Only the first has a case; all have a municipality, a desk and a prefecture, and go the same way to the public.
ALTER TABLE practice_words DROP CONSTRAINT practice_words_draft_fkey, DROP COLUMN consultation_id;
DROP INDEX practice_drafts_owner_key;
ALTER TABLE practice_drafts
  ALTER COLUMN consultation_id DROP NOT NULL,
  ALTER COLUMN support_id DROP NOT NULL,
  ADD COLUMN origin text NOT NULL DEFAULT 'answer',
  ADD COLUMN filed_side text NOT NULL DEFAULT 'desk',
  ADD COLUMN filed_by_membership_id uuid,
  ADD COLUMN told_by text NOT NULL DEFAULT '',
  ADD CONSTRAINT practice_drafts_origin CHECK (origin IN ('answer', 'form', 'sheet')),
  ADD CONSTRAINT practice_drafts_side CHECK (filed_side IN ('municipality', 'prefecture', 'desk')),
  ADD CONSTRAINT practice_drafts_case CHECK (CASE origin WHEN 'answer' THEN num_nonnulls(support_id, consultation_id) = 2 AND filed_side = 'desk'
    ELSE num_nonnulls(support_id, consultation_id, effect_id) = 0 AND summary <> '' END),
  ADD CONSTRAINT practice_drafts_filed_by_fkey FOREIGN KEY (filed_by_membership_id) REFERENCES memberships (id) ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT practice_drafts_organisation_fkey FOREIGN KEY (asking_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX practice_drafts_owner_key ON practice_drafts (id, asking_organisation_id, bureau_id, prefecture_code);
CREATE INDEX practice_drafts_prefecture_code_flagged_at_idx ON practice_drafts (prefecture_code, flagged_at DESC) WHERE filed_side = 'prefecture';
CREATE INDEX practice_drafts_filed_by_membership_id_idx ON practice_drafts (filed_by_membership_id);
ALTER TABLE practice_words
  ADD CONSTRAINT practice_words_draft_fkey FOREIGN KEY (draft_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES practice_drafts (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE,
  DROP CONSTRAINT practice_words_kind,
  ADD CONSTRAINT practice_words_kind CHECK (kind IN ('asked', 'agreed', 'heard', 'wishes', 'refused', 'rewritten', 'published', 'withdrawn',
    'filed', 'written', 'takenBack', 'revised', 'dropped'));

-- Where a public practice comes from: a document, a case, or whoever filed it.
ALTER TABLE practices ADD COLUMN origin text NOT NULL DEFAULT 'document',
  ADD CONSTRAINT practices_origin CHECK (origin IN ('document', 'answer', 'municipality', 'prefecture', 'desk'));
UPDATE practices SET origin = 'answer' WHERE draft_id IS NOT NULL;
GRANT SELECT ON practice_drafts TO madoguchi_registry;
CREATE POLICY registry ON practice_drafts FOR SELECT TO madoguchi_registry USING (true);
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
CREATE FUNCTION app.keep_practice_origin() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  SELECT CASE d.origin WHEN 'answer' THEN 'answer' ELSE d.filed_side END INTO NEW.origin FROM practice_drafts d WHERE d.id = NEW.draft_id;
  RETURN NEW;
END $$;
ALTER FUNCTION app.keep_practice_origin() OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
CREATE TRIGGER keep_practice_origin BEFORE INSERT ON practices FOR EACH ROW WHEN (NEW.draft_id IS NOT NULL) EXECUTE FUNCTION app.keep_practice_origin();

-- Whoever files writes until the desk takes it up; then the steps are as before. What is filed is of the area of whoever files it.
CREATE OR REPLACE FUNCTION app.guard_practice_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  texts constant text[] := ARRAY['title', 'fiscal_year', 'theme_keys', 'stage', 'summary', 'begun', 'actors', 'costs', 'result', 'effects', 'hard', 'contact'];
  free constant text[] := texts || ARRAY['state', 'effect_id', 'asked_at', 'answer_by', 'consented_version', 'consented_at', 'published_at', 'version'];
  is_filing constant boolean := NEW.filed_side = 'prefecture' AND app.side() = 'prefecture' AND NEW.prefecture_code = app.prefecture_code();
  who text := CASE WHEN app.side() = 'desk' THEN 'desk' WHEN is_filing THEN 'filing' WHEN NEW.asking_organisation_id = app.organisation_id() THEN 'asking' ELSE '' END;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'candidate' OR NOT (CASE who WHEN 'desk' THEN NEW.filed_side = 'desk' WHEN 'filing' THEN NEW.origin <> 'answer'
      WHEN 'asking' THEN NEW.filed_side = 'municipality' AND NEW.origin = 'form' ELSE false END) THEN
      RAISE EXCEPTION 'a practice begins as a candidate' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.origin <> 'answer' AND NOT EXISTS (SELECT FROM organisations o WHERE o.id = NEW.asking_organisation_id AND o.kind IN ('municipality', 'prefecture')
      AND o.bureau_id = NEW.bureau_id AND o.prefecture_code = NEW.prefecture_code) THEN
      RAISE EXCEPTION 'a practice is of its own area' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'a practice keeps its case' USING ERRCODE = 'check_violation';
  END IF;
  -- A prefecture's own practice is answered for by itself.
  IF who = 'filing' AND OLD.state <> 'candidate' AND NEW.asking_organisation_id = app.organisation_id() THEN
    who := 'asking';
  END IF;
  IF OLD.state <> NEW.state AND (OLD.state, NEW.state, who) NOT IN (
    ('candidate', 'draft', 'desk'), ('candidate', 'withdrawn', 'desk'), ('candidate', 'withdrawn', 'asking'), ('candidate', 'withdrawn', 'filing'),
    ('draft', 'asked', 'desk'), ('draft', 'withdrawn', 'desk'), ('draft', 'withdrawn', 'asking'),
    ('asked', 'agreed', 'asking'), ('asked', 'agreed', 'desk'), ('asked', 'draft', 'asking'), ('asked', 'draft', 'desk'), ('asked', 'withdrawn', 'asking'), ('asked', 'withdrawn', 'desk'),
    ('agreed', 'published', 'desk'), ('agreed', 'draft', 'desk'), ('agreed', 'withdrawn', 'asking'), ('agreed', 'withdrawn', 'desk'),
    ('published', 'draft', 'desk'), ('published', 'withdrawn', 'asking'), ('published', 'withdrawn', 'desk'), ('withdrawn', 'draft', 'desk')) THEN
    RAISE EXCEPTION 'no such step of a practice' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM unnest(texts) t WHERE to_jsonb(NEW) -> t IS DISTINCT FROM to_jsonb(OLD) -> t) AND NOT (NEW.version > OLD.version AND (
    (who = 'desk' AND NEW.state = 'draft') OR (who = 'asking' AND OLD.state = 'asked' AND NEW.state = 'asked')
    OR (who IN ('asking', 'filing') AND OLD.state = 'candidate' AND NEW.state = 'candidate' AND app.side() = NEW.filed_side))) THEN
    RAISE EXCEPTION 'a text that was put forward stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

ALTER POLICY asking_side_reads ON practice_drafts USING ((asked_at IS NOT NULL OR filed_side <> 'desk')
  AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
ALTER POLICY asking_side_answers ON practice_drafts USING ((asked_at IS NOT NULL OR filed_side <> 'desk')
  AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY asking_side_files ON practice_drafts FOR INSERT TO madoguchi_web
  WITH CHECK (filed_side = 'municipality' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE POLICY prefecture_files ON practice_drafts FOR INSERT TO madoguchi_web
  WITH CHECK (filed_side = 'prefecture' AND prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff');
CREATE POLICY prefecture_reads ON practice_drafts FOR SELECT TO madoguchi_web
  USING (filed_side = 'prefecture' AND prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff');
CREATE POLICY prefecture_changes ON practice_drafts FOR UPDATE TO madoguchi_web
  USING (filed_side = 'prefecture' AND prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff' AND state = 'candidate')
  WITH CHECK (filed_side = 'prefecture' AND prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff' AND state IN ('candidate', 'withdrawn'));
CREATE POLICY prefecture_words ON practice_words TO madoguchi_web
  USING (prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff'
    AND EXISTS (SELECT FROM practice_drafts d WHERE d.id = draft_id AND d.filed_side = 'prefecture'));

-- The worker tells whose practice it is; nothing of its text.
GRANT SELECT (id, consultation_id, asking_organisation_id, bureau_id, filed_side, filed_by_membership_id, state, answer_by) ON practice_drafts TO madoguchi_worker;
CREATE POLICY worker_reads ON practice_drafts FOR SELECT TO madoguchi_worker USING (true);
