-- 局長表彰: call → nominations → scoring by named members of the working group → decision with minutes → publication.
CREATE TABLE award_calls (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL,
  fiscal_year integer NOT NULL,
  title text NOT NULL,
  body text NOT NULL DEFAULT '',
  matter_id uuid,
  group_name text NOT NULL,
  nominations_due date NOT NULL,
  selection_on date NOT NULL,
  award_on date,
  certificate text NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  opened_at timestamptz(3),
  opened_by_name text NOT NULL DEFAULT '',
  closed_at timestamptz(3),
  closed_by_name text NOT NULL DEFAULT '',
  decided_at timestamptz(3),
  decided_on date,
  decided_by_name text NOT NULL DEFAULT '',
  minutes_id uuid,
  published_at timestamptz(3),
  published_by_name text NOT NULL DEFAULT '',
  written_at timestamptz(3) NOT NULL DEFAULT app.now(),
  written_by_name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT award_calls_state CHECK (state IN ('draft', 'open', 'closed', 'decided', 'published')),
  CONSTRAINT award_calls_text CHECK (title <> '' AND group_name <> '' AND certificate <> ''),
  CONSTRAINT award_calls_days CHECK (nominations_due <= selection_on AND (award_on IS NULL OR selection_on <= award_on)),
  CONSTRAINT award_calls_opened CHECK ((opened_at IS NULL) = (state = 'draft')),
  CONSTRAINT award_calls_closed CHECK ((closed_at IS NOT NULL) = (state IN ('closed', 'decided', 'published'))),
  CONSTRAINT award_calls_decided CHECK ((state IN ('decided', 'published')) = (decided_at IS NOT NULL)
    AND (decided_at IS NULL) = (decided_on IS NULL) AND (decided_at IS NULL) = (minutes_id IS NULL) AND (decided_at IS NULL) = (decided_by_name = '')),
  CONSTRAINT award_calls_published CHECK ((published_at IS NOT NULL) = (state = 'published')),
  CONSTRAINT award_calls_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT award_calls_matter_fkey FOREIGN KEY (matter_id, bureau_id) REFERENCES priority_matters (id, bureau_id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT award_calls_minutes_fkey FOREIGN KEY (minutes_id, bureau_id) REFERENCES library_documents (id, bureau_id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_calls_id_bureau_id_key ON award_calls (id, bureau_id);
CREATE INDEX award_calls_bureau_id_fiscal_year_idx ON award_calls (bureau_id, fiscal_year DESC);
CREATE INDEX award_calls_state_published_at_idx ON award_calls (state, published_at DESC);
CREATE INDEX award_calls_matter_id_idx ON award_calls (matter_id);
CREATE INDEX award_calls_minutes_id_idx ON award_calls (minutes_id);

-- What is scored from 1 to 5, and how much it weighs.
CREATE TABLE award_criteria (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  position integer NOT NULL,
  name text NOT NULL,
  description text NOT NULL DEFAULT '',
  weight integer NOT NULL,
  CONSTRAINT award_criteria_weight CHECK (name <> '' AND weight BETWEEN 1 AND 10),
  CONSTRAINT award_criteria_call_fkey FOREIGN KEY (call_id, bureau_id) REFERENCES award_calls (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_criteria_call_id_position_key ON award_criteria (call_id, position);

-- An office that was told of a call.
CREATE TABLE award_announcements (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  told_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT award_announcements_call_fkey FOREIGN KEY (call_id, bureau_id) REFERENCES award_calls (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT award_announcements_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_announcements_call_id_organisation_id_key ON award_announcements (call_id, organisation_id);
CREATE INDEX award_announcements_organisation_id_idx ON award_announcements (organisation_id);

-- A named member of the working group who scores, or is excused with a reason.
CREATE TABLE award_judges (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  user_id uuid NOT NULL,
  member_name text NOT NULL,
  named_at timestamptz(3) NOT NULL DEFAULT app.now(),
  named_by_name text NOT NULL,
  asked_at timestamptz(3),
  reminders integer NOT NULL DEFAULT 0,
  reminded_at timestamptz(3),
  excused_at timestamptz(3),
  excused_by_name text NOT NULL DEFAULT '',
  excused_reason text NOT NULL DEFAULT '',
  CONSTRAINT award_judges_excused CHECK ((excused_at IS NULL) = (excused_reason = '') AND (excused_at IS NULL) = (excused_by_name = '')),
  CONSTRAINT award_judges_call_fkey FOREIGN KEY (call_id, bureau_id) REFERENCES award_calls (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_judges_call_id_user_id_key ON award_judges (call_id, user_id);
CREATE UNIQUE INDEX award_judges_id_call_id_bureau_id_key ON award_judges (id, call_id, bureau_id);
CREATE INDEX award_judges_user_id_idx ON award_judges (user_id);

-- 推薦: a practice, in the library or not, who proposed it, and whether its municipality agrees to being named.
CREATE TABLE award_nominations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  practice_id uuid,
  title text NOT NULL,
  summary text NOT NULL,
  why text NOT NULL,
  nominated_side text NOT NULL,
  nominated_organisation_id uuid NOT NULL,
  nominated_user_id uuid NOT NULL,
  nominated_membership_id uuid NOT NULL,
  nominated_by_name text NOT NULL,
  nominated_by_office text NOT NULL,
  nominated_at timestamptz(3) NOT NULL DEFAULT app.now(),
  consent text NOT NULL DEFAULT 'open',
  consent_by_name text NOT NULL DEFAULT '',
  consent_noted_by_name text NOT NULL DEFAULT '',
  consent_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawn_by_name text NOT NULL DEFAULT '',
  CONSTRAINT award_nominations_text CHECK (title <> '' AND summary <> '' AND why <> ''),
  CONSTRAINT award_nominations_side CHECK (nominated_side IN ('municipality', 'prefecture', 'council', 'desk')),
  CONSTRAINT award_nominations_consent CHECK (consent IN ('open', 'given', 'refused')
    AND (consent = 'open') = (consent_at IS NULL) AND (consent = 'open') = (consent_by_name = '') AND (consent = 'open') = (consent_noted_by_name = '')),
  CONSTRAINT award_nominations_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by_name = '')),
  CONSTRAINT award_nominations_call_fkey FOREIGN KEY (call_id, bureau_id) REFERENCES award_calls (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT award_nominations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT award_nominations_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_nominations_id_call_id_bureau_id_key ON award_nominations (id, call_id, bureau_id);
CREATE INDEX award_nominations_call_id_nominated_at_idx ON award_nominations (call_id, nominated_at);
CREATE INDEX award_nominations_organisation_id_idx ON award_nominations (organisation_id);
CREATE INDEX award_nominations_nominated_organisation_id_idx ON award_nominations (nominated_organisation_id);
CREATE INDEX award_nominations_practice_id_idx ON award_nominations (practice_id);
-- The same practice, or the same title of a municipality, stands in a call once.
CREATE UNIQUE INDEX award_nominations_practice_once ON award_nominations (call_id, practice_id) WHERE withdrawn_at IS NULL AND practice_id IS NOT NULL;
CREATE UNIQUE INDEX award_nominations_title_once ON award_nominations (call_id, organisation_id, title) WHERE withdrawn_at IS NULL;

-- What one member says of one nomination: scored, or 利害関係 declared.
CREATE TABLE award_judgements (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  judge_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  has_conflict boolean NOT NULL,
  words text NOT NULL DEFAULT '',
  said_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT award_judgements_conflict CHECK (NOT has_conflict OR words <> ''),
  CONSTRAINT award_judgements_judge_fkey FOREIGN KEY (judge_id, call_id, bureau_id) REFERENCES award_judges (id, call_id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT award_judgements_nomination_fkey FOREIGN KEY (nomination_id, call_id, bureau_id) REFERENCES award_nominations (id, call_id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_judgements_judge_id_nomination_id_key ON award_judgements (judge_id, nomination_id);
CREATE UNIQUE INDEX award_judgements_id_bureau_id_key ON award_judgements (id, bureau_id);
CREATE INDEX award_judgements_call_id_idx ON award_judgements (call_id);
CREATE INDEX award_judgements_nomination_id_idx ON award_judgements (nomination_id);

CREATE TABLE award_scores (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  judgement_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  points integer NOT NULL,
  CONSTRAINT award_scores_points CHECK (points BETWEEN 1 AND 5),
  CONSTRAINT award_scores_judgement_fkey FOREIGN KEY (judgement_id, bureau_id) REFERENCES award_judgements (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT award_scores_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES award_criteria (id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_scores_judgement_id_criterion_id_key ON award_scores (judgement_id, criterion_id);
CREATE INDEX award_scores_criterion_id_idx ON award_scores (criterion_id);

CREATE TABLE award_decisions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  result text NOT NULL,
  reason text NOT NULL,
  CONSTRAINT award_decisions_result CHECK (result IN ('award', 'encouragement', 'none') AND reason <> ''),
  CONSTRAINT award_decisions_nomination_fkey FOREIGN KEY (nomination_id, call_id, bureau_id) REFERENCES award_nominations (id, call_id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_decisions_nomination_id_call_id_bureau_id_key ON award_decisions (nomination_id, call_id, bureau_id);
CREATE INDEX award_decisions_call_id_idx ON award_decisions (call_id);

-- What everybody reads of an award: copied when it is published, so that a nomination itself is never public.
CREATE TABLE award_winners (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  practice_id uuid,
  title text NOT NULL,
  summary text NOT NULL,
  result text NOT NULL,
  reason text NOT NULL,
  consent text NOT NULL,
  CONSTRAINT award_winners_result CHECK (result IN ('award', 'encouragement')),
  CONSTRAINT award_winners_consent CHECK (consent IN ('open', 'given', 'refused')),
  CONSTRAINT award_winners_nomination_fkey FOREIGN KEY (nomination_id, call_id, bureau_id) REFERENCES award_nominations (id, call_id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT award_winners_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT award_winners_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practices (id) ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE UNIQUE INDEX award_winners_nomination_id_call_id_bureau_id_key ON award_winners (nomination_id, call_id, bureau_id);
CREATE INDEX award_winners_call_id_idx ON award_winners (call_id);
CREATE INDEX award_winners_organisation_id_idx ON award_winners (organisation_id);
CREATE INDEX award_winners_practice_id_idx ON award_winners (practice_id);

CREATE TABLE award_events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  call_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  kind text NOT NULL,
  label text NOT NULL DEFAULT '',
  by_name text NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT award_events_kind CHECK (kind IN ('written', 'changed', 'opened', 'nominated', 'withdrawn', 'consented', 'refused', 'named', 'excused', 'closed', 'scored', 'conflict', 'reminded', 'decided', 'published', 'added')),
  CONSTRAINT award_events_call_fkey FOREIGN KEY (call_id, bureau_id) REFERENCES award_calls (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX award_events_call_id_at_idx ON award_events (call_id, at);

-- 募集 → 締切（選考）→ 決定 → 公表: no step is left out, and each is taken only when it is ready.
CREATE FUNCTION app.guard_award_call() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['state', 'version', 'opened_at', 'opened_by_name', 'closed_at', 'closed_by_name', 'decided_at', 'decided_on', 'decided_by_name', 'minutes_id', 'published_at', 'published_by_name'];
BEGIN
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'open'), ('open', 'closed'), ('closed', 'decided'), ('decided', 'published')) THEN
    RAISE EXCEPTION 'no step of an award from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  free := free || CASE OLD.state WHEN 'draft' THEN ARRAY['title', 'body', 'fiscal_year', 'matter_id', 'group_name', 'nominations_due', 'selection_on', 'award_on', 'certificate']
    WHEN 'open' THEN ARRAY['nominations_due', 'selection_on', 'award_on'] WHEN 'closed' THEN ARRAY['selection_on', 'award_on'] ELSE ARRAY[]::text[] END;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what an award was called for stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = OLD.state THEN
    IF (NEW.minutes_id, NEW.decided_on, NEW.decided_at, NEW.closed_at, NEW.opened_at, NEW.published_at) IS DISTINCT FROM (OLD.minutes_id, OLD.decided_on, OLD.decided_at, OLD.closed_at, OLD.opened_at, OLD.published_at) THEN
      RAISE EXCEPTION 'what was done stands' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.state IN ('decided', 'published') AND app.role() IS DISTINCT FROM 'manager' THEN
    RAISE EXCEPTION 'a manager decides' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.state = 'open' AND (NEW.nominations_due < app.today() OR NOT EXISTS (SELECT FROM award_criteria c WHERE c.call_id = NEW.id)) THEN
    RAISE EXCEPTION 'a call is opened with criteria and a day to come' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'closed' AND (NEW.nominations_due > app.today() OR NOT EXISTS (SELECT FROM award_judges j WHERE j.call_id = NEW.id AND j.excused_at IS NULL)
    OR NOT EXISTS (SELECT FROM award_nominations n WHERE n.call_id = NEW.id AND n.withdrawn_at IS NULL)) THEN
    RAISE EXCEPTION 'a call is closed on its day, with nominations and judges' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'decided' AND (
    NOT EXISTS (SELECT FROM library_documents d WHERE d.id = NEW.minutes_id AND d.kind = 'minutes')
    OR EXISTS (SELECT FROM award_nominations n WHERE n.call_id = NEW.id AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM award_decisions d WHERE d.nomination_id = n.id))
    OR EXISTS (SELECT FROM award_nominations n CROSS JOIN award_judges j WHERE n.call_id = NEW.id AND n.withdrawn_at IS NULL AND j.call_id = NEW.id AND j.excused_at IS NULL
      AND NOT EXISTS (SELECT FROM award_judgements g WHERE g.nomination_id = n.id AND g.judge_id = j.id
        AND (g.has_conflict OR (SELECT count(*) FROM award_scores s WHERE s.judgement_id = g.id) = (SELECT count(*) FROM award_criteria c WHERE c.call_id = NEW.id))))) THEN
    RAISE EXCEPTION 'an award is decided with minutes, when every judge has scored or declared' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'published' AND EXISTS (
    SELECT FROM award_decisions d JOIN award_nominations n ON n.id = d.nomination_id
    WHERE d.call_id = NEW.id AND d.result <> 'none' AND NOT EXISTS (SELECT FROM award_winners w WHERE w.nomination_id = n.id)
      AND n.consent = 'given') THEN
    RAISE EXCEPTION 'whoever agreed is named' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_award_call BEFORE UPDATE ON award_calls FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_award_call();

-- In time, by whom it says, for a municipality of the area, and a practice of that municipality where one is named.
CREATE FUNCTION app.guard_award_nomination() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free constant text[] := ARRAY['consent', 'consent_by_name', 'consent_noted_by_name', 'consent_at', 'withdrawn_at', 'withdrawn_by_name'];
BEGIN
  PERFORM FROM award_calls c WHERE c.id = NEW.call_id FOR SHARE;
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM award_calls c JOIN organisations o ON o.id = NEW.organisation_id
      WHERE c.id = NEW.call_id AND c.state = 'open' AND c.nominations_due >= app.today() AND o.kind IN ('municipality', 'prefecture')
        AND o.bureau_id = c.bureau_id AND o.prefecture_code = NEW.prefecture_code) THEN
      RAISE EXCEPTION 'this call takes no nomination now' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.practice_id IS NOT NULL AND NOT EXISTS (SELECT FROM practices p WHERE p.id = NEW.practice_id AND p.organisation_id = NEW.organisation_id) THEN
      RAISE EXCEPTION 'no such practice of this municipality' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what was nominated stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at AND (OLD.withdrawn_at IS NOT NULL
    OR NOT EXISTS (SELECT FROM award_calls c WHERE c.id = NEW.call_id AND c.state = 'open')) THEN
    RAISE EXCEPTION 'a nomination is withdrawn while the call is open' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.consent, NEW.consent_at) IS DISTINCT FROM (OLD.consent, OLD.consent_at) AND app.side() IS DISTINCT FROM 'desk' AND OLD.organisation_id IS DISTINCT FROM app.organisation_id() THEN
    RAISE EXCEPTION 'the municipality itself agrees' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_award_nomination BEFORE INSERT OR UPDATE ON award_nominations FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_award_nomination();

-- Scored in time and before the decision, never by whoever has declared a conflict, is excused, or works where the nomination comes from.
CREATE FUNCTION app.guard_award_judgement() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM FROM award_calls c WHERE c.id = NEW.call_id FOR SHARE;
  IF NOT EXISTS (SELECT FROM award_calls c JOIN award_judges j ON j.call_id = c.id JOIN award_nominations n ON n.call_id = c.id
    WHERE c.id = NEW.call_id AND c.state = 'closed' AND c.selection_on >= app.today()
      AND j.id = NEW.judge_id AND j.excused_at IS NULL AND n.id = NEW.nomination_id AND n.withdrawn_at IS NULL) THEN
    RAISE EXCEPTION 'nothing is scored now' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.has_conflict OR (NEW.judge_id, NEW.nomination_id) IS DISTINCT FROM (OLD.judge_id, OLD.nomination_id)) THEN
    RAISE EXCEPTION 'what was declared stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NOT NEW.has_conflict AND EXISTS (SELECT FROM memberships m JOIN organisations o ON o.id = m.organisation_id JOIN award_nominations n ON n.id = NEW.nomination_id
    WHERE m.user_id = app.user_id() AND (m.valid_until IS NULL OR m.valid_until >= app.today())
      AND (o.id = n.organisation_id OR (o.kind = 'prefecture' AND o.prefecture_code = n.prefecture_code))) THEN
    RAISE EXCEPTION 'whoever works there declares it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_award_judgement BEFORE INSERT OR UPDATE ON award_judgements FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_award_judgement();

CREATE FUNCTION app.guard_award_score() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  score award_scores := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM FROM award_calls c JOIN award_judgements g ON g.call_id = c.id WHERE g.id = score.judgement_id FOR SHARE OF c;
  IF NOT EXISTS (SELECT FROM award_judgements g JOIN award_calls c ON c.id = g.call_id JOIN award_judges j ON j.id = g.judge_id JOIN award_criteria k ON k.call_id = c.id
    WHERE g.id = score.judgement_id AND NOT g.has_conflict AND c.state = 'closed' AND c.selection_on >= app.today() AND j.excused_at IS NULL AND k.id = score.criterion_id) THEN
    RAISE EXCEPTION 'nothing is scored now' USING ERRCODE = 'check_violation';
  END IF;
  RETURN score;
END $$;
CREATE TRIGGER guard_award_score BEFORE INSERT OR DELETE ON award_scores FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_award_score();

-- Nobody is named in public but whoever was decided on, and only with the consent of the municipality or a practice that is public.
CREATE FUNCTION app.guard_award_winner() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM award_nominations n JOIN award_decisions d ON d.nomination_id = n.id JOIN award_calls c ON c.id = n.call_id
    WHERE n.id = NEW.nomination_id AND c.state IN ('decided', 'published') AND d.result = NEW.result AND d.reason = NEW.reason
      AND (n.organisation_id, n.title, n.summary) = (NEW.organisation_id, NEW.title, NEW.summary) AND NEW.practice_id IS NOT DISTINCT FROM n.practice_id
      AND NEW.consent = n.consent AND n.consent <> 'refused' AND (n.consent = 'given' OR EXISTS (SELECT FROM practices p WHERE p.id = n.practice_id))) THEN
    RAISE EXCEPTION 'nobody is named without consent' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_award_winner BEFORE INSERT ON award_winners FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_award_winner();

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['award_calls', 'award_criteria', 'award_announcements', 'award_judges', 'award_nominations', 'award_judgements', 'award_scores', 'award_decisions', 'award_winners', 'award_events'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['award_calls', 'award_announcements', 'award_judges', 'award_nominations', 'award_decisions', 'award_winners', 'award_events'] LOOP
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()))', t);
  END LOOP;
END $$;

GRANT UPDATE ON award_calls TO madoguchi_web;
CREATE POLICY desk_writes ON award_calls FOR INSERT TO madoguchi_web WITH CHECK (state = 'draft' AND bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY desk_leads_on ON award_calls FOR UPDATE TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY area_reads ON award_calls FOR SELECT TO madoguchi_web
  USING (state <> 'draft' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff', 'council_member'));
CREATE POLICY everybody_reads ON award_calls FOR SELECT TO madoguchi_web USING (state = 'published');

GRANT DELETE ON award_criteria TO madoguchi_web;
CREATE POLICY with_the_call ON award_criteria FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM award_calls c WHERE c.id = call_id));
CREATE POLICY desk_writes ON award_criteria FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state = 'draft'));
CREATE POLICY desk_removes ON award_criteria FOR DELETE TO madoguchi_web
  USING (bureau_id = (SELECT app.desk_bureau_id()) AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state = 'draft'));

CREATE POLICY desk_tells ON award_announcements FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state = 'open'));

GRANT UPDATE (asked_at, reminders, reminded_at, excused_at, excused_by_name, excused_reason) ON award_judges TO madoguchi_web;
CREATE POLICY manager_names ON award_judges FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND (SELECT app.role()) = 'manager' AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state IN ('draft', 'open', 'closed')));
CREATE POLICY desk_asks ON award_judges FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.desk_bureau_id()) AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state IN ('draft', 'open', 'closed')))
  WITH CHECK (excused_at IS NULL OR (SELECT app.role()) = 'manager');
CREATE POLICY own ON award_judges FOR SELECT TO madoguchi_web USING (user_id = (SELECT app.user_id()) AND (SELECT app.role()) = 'council_member');

GRANT UPDATE (consent, consent_by_name, consent_noted_by_name, consent_at, withdrawn_at, withdrawn_by_name) ON award_nominations TO madoguchi_web;
CREATE POLICY nominators ON award_nominations FOR INSERT TO madoguchi_web
  WITH CHECK (nominated_user_id = (SELECT app.user_id()) AND nominated_organisation_id = (SELECT app.organisation_id()) AND CASE (SELECT app.role())
    WHEN 'municipal_staff' THEN nominated_side = 'municipality' AND organisation_id = (SELECT app.organisation_id())
    WHEN 'prefecture_staff' THEN nominated_side = 'prefecture' AND prefecture_code = (SELECT app.prefecture_code())
    WHEN 'council_member' THEN nominated_side = 'council' AND bureau_id = (SELECT app.bureau_id())
    ELSE nominated_side = 'desk' AND bureau_id = (SELECT app.desk_bureau_id()) END
    AND consent IN ('open', 'given') AND (consent = 'open' OR nominated_side IN ('municipality', 'desk')) AND withdrawn_at IS NULL);
CREATE POLICY nominator_reads ON award_nominations FOR SELECT TO madoguchi_web
  USING (CASE (SELECT app.role()) WHEN 'council_member' THEN nominated_user_id = (SELECT app.user_id())
    WHEN 'prefecture_staff' THEN nominated_side = 'prefecture' AND nominated_organisation_id = (SELECT app.organisation_id())
    WHEN 'municipal_staff' THEN organisation_id = (SELECT app.organisation_id()) ELSE false END);
CREATE POLICY judge_reads ON award_nominations FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND withdrawn_at IS NULL
    AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state IN ('closed', 'decided', 'published'))
    AND EXISTS (SELECT FROM award_judges j WHERE j.call_id = award_nominations.call_id));
CREATE POLICY nominator_says ON award_nominations FOR UPDATE TO madoguchi_web
  USING (CASE (SELECT app.role()) WHEN 'council_member' THEN nominated_user_id = (SELECT app.user_id())
    WHEN 'prefecture_staff' THEN nominated_side = 'prefecture' AND nominated_organisation_id = (SELECT app.organisation_id())
    WHEN 'municipal_staff' THEN organisation_id = (SELECT app.organisation_id()) ELSE bureau_id = (SELECT app.desk_bureau_id()) END);

-- Judges score alone: each reads his or her own, all of it after the decision. Whoever is at the desk and a judge as well reads as a judge.
GRANT UPDATE (has_conflict, words, said_at, version) ON award_judgements TO madoguchi_web;
GRANT DELETE ON award_scores TO madoguchi_web;
CREATE POLICY desk_reads ON award_judgements FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.desk_bureau_id()) AND (EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state IN ('decided', 'published'))
    OR NOT EXISTS (SELECT FROM award_judges j WHERE j.call_id = award_judgements.call_id AND j.user_id = (SELECT app.user_id()))));
CREATE POLICY judge_reads ON award_judgements FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND (EXISTS (SELECT FROM award_judges j WHERE j.id = judge_id)
    OR (EXISTS (SELECT FROM award_judges j WHERE j.call_id = award_judgements.call_id) AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state IN ('decided', 'published')))));
CREATE POLICY judge_says ON award_judgements FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM award_judges j WHERE j.id = judge_id));
CREATE POLICY judge_changes ON award_judgements FOR UPDATE TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM award_judges j WHERE j.id = judge_id));
CREATE POLICY with_the_judgement ON award_scores FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM award_judgements g WHERE g.id = judgement_id));
CREATE POLICY judge_scores ON award_scores FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM award_judgements g JOIN award_judges j ON j.id = g.judge_id WHERE g.id = judgement_id));
CREATE POLICY judge_scores_anew ON award_scores FOR DELETE TO madoguchi_web
  USING ((SELECT app.role()) = 'council_member' AND EXISTS (SELECT FROM award_judgements g JOIN award_judges j ON j.id = g.judge_id WHERE g.id = judgement_id));

CREATE POLICY manager_decides ON award_decisions FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND (SELECT app.role()) = 'manager'
    AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state = 'closed'));
CREATE POLICY with_the_nomination ON award_decisions FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state IN ('decided', 'published')) AND EXISTS (SELECT FROM award_nominations n WHERE n.id = nomination_id));

GRANT UPDATE (consent) ON award_winners TO madoguchi_web;
CREATE POLICY manager_publishes ON award_winners FOR INSERT TO madoguchi_web WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()) AND (SELECT app.role()) = 'manager');
CREATE POLICY municipality_reads ON award_winners FOR SELECT TO madoguchi_web USING ((SELECT app.role()) = 'municipal_staff' AND organisation_id = (SELECT app.organisation_id()));
CREATE POLICY everybody_reads ON award_winners FOR SELECT TO madoguchi_web
  USING ((consent = 'given' OR (consent = 'open' AND EXISTS (SELECT FROM practices p WHERE p.id = practice_id))) AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id AND c.state = 'published'));
CREATE POLICY consent_follows ON award_winners FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.desk_bureau_id()) OR ((SELECT app.role()) = 'municipal_staff' AND organisation_id = (SELECT app.organisation_id())));

CREATE POLICY desk_tells ON award_events FOR INSERT TO madoguchi_web WITH CHECK (bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY others_tell ON award_events FOR INSERT TO madoguchi_web
  WITH CHECK (kind IN ('nominated', 'withdrawn', 'consented', 'refused', 'scored', 'conflict') AND bureau_id = (SELECT app.bureau_id())
    AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff', 'council_member') AND EXISTS (SELECT FROM award_calls c WHERE c.id = call_id));

-- The worker tells and reminds.
GRANT SELECT (id, bureau_id, state, nominations_due, selection_on) ON award_calls TO madoguchi_worker;
GRANT SELECT ON award_announcements, award_judges, award_nominations TO madoguchi_worker;
GRANT SELECT (id, call_id, bureau_id, judge_id, nomination_id) ON award_judgements TO madoguchi_worker;
GRANT UPDATE (reminders, reminded_at) ON award_judges TO madoguchi_worker;
CREATE POLICY worker_reads ON award_calls FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reads ON award_announcements FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reads ON award_judges FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reads ON award_nominations FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reads ON award_judgements FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reminds ON award_judges FOR UPDATE TO madoguchi_worker USING (asked_at IS NOT NULL);
