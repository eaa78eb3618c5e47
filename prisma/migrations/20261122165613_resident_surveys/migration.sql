-- 住民・参加者アンケート: a questionnaire of the municipality's own about one support. Whoever knows its short address answers without sign-in; nothing personal is asked.
CREATE FUNCTION app.survey_code() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog
  AS $$ SELECT nullif(current_setting('app.survey_code', true), '') $$;

CREATE TABLE resident_surveys (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  support_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  code text NOT NULL,
  title text NOT NULL,
  intro text NOT NULL DEFAULT '',
  asked_by text NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  questions jsonb NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  made_by_name text NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT app.now(),
  opened_at timestamptz(3),
  ended_at timestamptz(3),
  findings text NOT NULL DEFAULT '',
  findings_by_name text NOT NULL DEFAULT '',
  findings_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT resident_surveys_state CHECK (state IN ('draft', 'open', 'ended', 'discarded')),
  CONSTRAINT resident_surveys_code CHECK (code ~ '^[2-9A-HJ-NP-Z]{6}$'),
  CONSTRAINT resident_surveys_days CHECK (closes_on >= opens_on),
  CONSTRAINT resident_surveys_said CHECK (title <> '' AND asked_by <> ''),
  CONSTRAINT resident_surveys_questions CHECK (jsonb_typeof(questions) = 'array' AND jsonb_array_length(questions) BETWEEN 1 AND 10),
  CONSTRAINT resident_surveys_findings CHECK ((findings = '') = (findings_at IS NULL)),
  CONSTRAINT resident_surveys_support_fkey FOREIGN KEY (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX resident_surveys_code_key ON resident_surveys (code);
CREATE UNIQUE INDEX resident_surveys_owned_key ON resident_surveys (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code);
CREATE INDEX resident_surveys_consultation_id_idx ON resident_surveys (consultation_id);
CREATE INDEX resident_surveys_support_id_idx ON resident_surveys (support_id);
CREATE INDEX resident_surveys_asking_organisation_id_state_closes_on_idx ON resident_surveys (asking_organisation_id, state, closes_on);
CREATE INDEX resident_surveys_bureau_id_state_idx ON resident_surveys (bureau_id, state);

CREATE TABLE resident_survey_answers (
  id uuid PRIMARY KEY,
  survey_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  answers jsonb NOT NULL,
  answered_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT resident_survey_answers_answers CHECK (jsonb_typeof(answers) = 'object' AND answers <> '{}'::jsonb),
  CONSTRAINT resident_survey_answers_survey_fkey FOREIGN KEY (survey_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES resident_surveys (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX resident_survey_answers_survey_id_answered_at_idx ON resident_survey_answers (survey_id, answered_at);

CREATE TABLE resident_survey_papers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  survey_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  label text NOT NULL DEFAULT '',
  sheets integer NOT NULL,
  counts jsonb NOT NULL,
  entered_by_name text NOT NULL,
  entered_at timestamptz(3) NOT NULL DEFAULT app.now(),
  withdrawn_at timestamptz(3),
  withdrawn_by_name text NOT NULL DEFAULT '',
  CONSTRAINT resident_survey_papers_sheets CHECK (sheets BETWEEN 1 AND 5000),
  CONSTRAINT resident_survey_papers_counts CHECK (jsonb_typeof(counts) = 'object'),
  CONSTRAINT resident_survey_papers_survey_fkey FOREIGN KEY (survey_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES resident_surveys (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX resident_survey_papers_survey_id_idx ON resident_survey_papers (survey_id);

-- What follows from a questionnaire is to be done like everything else that is; the municipality writes down its own.
ALTER TABLE todos ADD COLUMN survey_id uuid REFERENCES resident_surveys (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX todos_survey_id_idx ON todos (survey_id);
ALTER TABLE todos DROP CONSTRAINT todos_one_source,
  ADD CONSTRAINT todos_one_source CHECK (num_nonnulls(dialogue_entry_id, support_session_id, survey_id) <= 1);
CREATE POLICY asking_side_concludes ON todos FOR INSERT TO madoguchi_web
  WITH CHECK (side = 'municipality' AND audience = 'shared' AND state = 'open'
    AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM resident_surveys s WHERE s.id = survey_id AND s.consultation_id = todos.consultation_id));

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['resident_surveys', 'resident_survey_answers', 'resident_survey_papers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
    EXECUTE format($p$CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web
      USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'))$p$, t);
    EXECUTE format($p$CREATE POLICY asking_side_reads ON %I FOR SELECT TO madoguchi_web
      USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'))$p$, t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['resident_surveys', 'resident_survey_papers'] LOOP
    EXECUTE format('GRANT UPDATE ON %I TO madoguchi_web', t);
    EXECUTE format($p$CREATE POLICY desk_writes ON %I FOR INSERT TO madoguchi_web
      WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'))$p$, t);
    EXECUTE format($p$CREATE POLICY desk_changes ON %I FOR UPDATE TO madoguchi_web
      USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'))$p$, t);
    EXECUTE format($p$CREATE POLICY asking_side_writes ON %I FOR INSERT TO madoguchi_web
      WITH CHECK (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'))$p$, t);
    EXECUTE format($p$CREATE POLICY asking_side_changes ON %I FOR UPDATE TO madoguchi_web
      USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'))$p$, t);
  END LOOP;
END $$;

-- Whoever answers has the code of that one questionnaire and the key of the own answer.
CREATE POLICY by_code ON resident_surveys FOR SELECT TO madoguchi_web
  USING (code = (SELECT app.survey_code()) AND (SELECT app.actor_kind()) IN ('public', 'link') AND state IN ('open', 'ended'));
CREATE POLICY answers_own ON resident_survey_answers FOR INSERT TO madoguchi_web
  WITH CHECK (id = (SELECT app.link_id()) AND (SELECT app.actor_kind()) = 'link'
    AND EXISTS (SELECT FROM resident_surveys s WHERE s.id = survey_id AND s.state = 'open' AND app.today() BETWEEN s.opens_on AND s.closes_on));
CREATE POLICY reads_own ON resident_survey_answers FOR SELECT TO madoguchi_web
  USING (id = (SELECT app.link_id()) AND (SELECT app.actor_kind()) = 'link');

-- What is asked stands as it was opened; an end is an end.
CREATE FUNCTION app.guard_resident_survey() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['state', 'closes_on', 'opened_at', 'ended_at', 'findings', 'findings_by_name', 'findings_at', 'version'];
BEGIN
  IF OLD.state = 'discarded' OR (OLD.state = 'ended' AND NEW.state <> 'ended') OR (OLD.state <> 'draft' AND NEW.state IN ('draft', 'discarded')) THEN
    RAISE EXCEPTION 'a questionnaire does not go back' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state <> 'draft' AND (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what is asked stands as it was opened' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.code, NEW.support_id, NEW.consultation_id) IS DISTINCT FROM (OLD.code, OLD.support_id, OLD.consultation_id) THEN
    RAISE EXCEPTION 'a questionnaire stays where it was made' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_resident_survey BEFORE UPDATE ON resident_surveys FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_resident_survey();
CREATE FUNCTION app.guard_resident_survey_paper() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR (to_jsonb(NEW) - ARRAY['withdrawn_at', 'withdrawn_by_name']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['withdrawn_at', 'withdrawn_by_name']) THEN
    RAISE EXCEPTION 'what was counted is taken back, not changed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_resident_survey_paper BEFORE UPDATE ON resident_survey_papers FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_resident_survey_paper();

-- How fast answers come and how many there are: whoever answers may learn the numbers, not the answers.
GRANT SELECT (id, survey_id, answered_at) ON resident_survey_answers TO madoguchi_registry;
CREATE POLICY registry_counts ON resident_survey_answers FOR SELECT TO madoguchi_registry USING (true);
CREATE FUNCTION app.survey_answers_so_far(of_survey uuid) RETURNS TABLE (recent int, total int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*) FILTER (WHERE a.answered_at > app.now() - interval '10 minutes')::int, count(*)::int
  FROM public.resident_survey_answers a WHERE a.survey_id = of_survey
$$;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
ALTER FUNCTION app.survey_answers_so_far(uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
