-- フォローアップ of those who helped 支援にあたった方: their own short questions, and what the municipality answered about their help.
CREATE TABLE party_follow_ups (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  support_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  request_id uuid NOT NULL,
  title text NOT NULL,
  place text NOT NULL,
  ended_on date NOT NULL,
  user_id uuid,
  organisation_id uuid,
  role text NOT NULL,
  party_name text NOT NULL,
  mailbox text NOT NULL DEFAULT '',
  ask_on date NOT NULL,
  answer_by date NOT NULL,
  closes_on date NOT NULL,
  state text NOT NULL DEFAULT 'scheduled',
  asked_at timestamptz(3),
  reminders integer NOT NULL DEFAULT 0,
  reminded_at timestamptz(3),
  usefulness integer,
  went_well text NOT NULL DEFAULT '',
  was_hard text NOT NULL DEFAULT '',
  still_needed text NOT NULL DEFAULT '',
  shared boolean NOT NULL DEFAULT false,
  answered_at timestamptz(3),
  answered_by_name text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT party_follow_ups_state CHECK (state IN ('scheduled', 'asked', 'answered', 'closed')),
  CONSTRAINT party_follow_ups_one_holder CHECK (num_nonnulls(user_id, organisation_id) <= 1),
  CONSTRAINT party_follow_ups_usefulness CHECK (usefulness BETWEEN 1 AND 5),
  CONSTRAINT party_follow_ups_answered CHECK ((state = 'answered') = (answered_at IS NOT NULL)),
  CONSTRAINT party_follow_ups_days CHECK (answer_by >= ask_on AND closes_on > answer_by),
  CONSTRAINT party_follow_ups_support_fkey FOREIGN KEY (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX party_follow_ups_request_id_key ON party_follow_ups (request_id);
CREATE INDEX party_follow_ups_support_id_idx ON party_follow_ups (support_id);
CREATE INDEX party_follow_ups_bureau_id_state_ask_on_idx ON party_follow_ups (bureau_id, state, ask_on);
CREATE INDEX party_follow_ups_user_id_state_idx ON party_follow_ups (user_id, state);
CREATE INDEX party_follow_ups_organisation_id_state_idx ON party_follow_ups (organisation_id, state);

CREATE TABLE help_answers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  party_follow_up_id uuid NOT NULL REFERENCES party_follow_ups (id) ON DELETE CASCADE ON UPDATE CASCADE,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  user_id uuid,
  organisation_id uuid,
  role text NOT NULL,
  point_months integer NOT NULL,
  usefulness integer,
  not_used boolean NOT NULL,
  actions_taken text NOT NULL,
  changes text NOT NULL,
  insights text NOT NULL,
  answered_on date NOT NULL,
  seen_at timestamptz(3),
  seen_by_name text NOT NULL DEFAULT '',
  reaction text NOT NULL DEFAULT '',
  words text NOT NULL DEFAULT '',
  reacted_at timestamptz(3),
  reacted_by_name text NOT NULL DEFAULT '',
  CONSTRAINT help_answers_reaction CHECK (reaction IN ('', 'thanks', 'objection')),
  CONSTRAINT help_answers_reacted CHECK ((reaction = '') = (reacted_at IS NULL)),
  CONSTRAINT help_answers_objection CHECK (reaction <> 'objection' OR words <> ''),
  CONSTRAINT help_answers_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX help_answers_party_follow_up_id_point_months_key ON help_answers (party_follow_up_id, point_months);
CREATE INDEX help_answers_consultation_id_idx ON help_answers (consultation_id);

ALTER TABLE party_follow_ups ENABLE ROW LEVEL SECURITY;
ALTER TABLE party_follow_ups FORCE ROW LEVEL SECURITY;
ALTER TABLE help_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE help_answers FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON party_follow_ups TO madoguchi_web;
GRANT SELECT, UPDATE ON help_answers TO madoguchi_web;
GRANT SELECT ON party_follow_ups TO madoguchi_worker;
GRANT UPDATE (state, asked_at, reminders, reminded_at, version) ON party_follow_ups TO madoguchi_worker;
GRANT SELECT, INSERT ON help_answers TO madoguchi_worker;

-- The desk plans and reads; each party its own alone, signed in or by its link; the municipality what was shared with it.
CREATE POLICY desk ON party_follow_ups TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY holder_reads ON party_follow_ups FOR SELECT TO madoguchi_web
  USING (state <> 'scheduled' AND role = (SELECT app.role()) AND (user_id = (SELECT app.user_id()) OR organisation_id = (SELECT app.organisation_id())));
CREATE POLICY holder_answers ON party_follow_ups FOR UPDATE TO madoguchi_web
  USING (state <> 'scheduled' AND role = (SELECT app.role()) AND (user_id = (SELECT app.user_id()) OR organisation_id = (SELECT app.organisation_id())));
CREATE POLICY bearer_reads ON party_follow_ups FOR SELECT TO madoguchi_web
  USING (id = (SELECT l.subject_id FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'party_follow_up' AND l.withdrawn_at IS NULL));
CREATE POLICY bearer_answers ON party_follow_ups FOR UPDATE TO madoguchi_web USING (id = (SELECT app.answerable_by_link('party_follow_up')));
CREATE POLICY asking_side_reads_shared ON party_follow_ups FOR SELECT TO madoguchi_web
  USING (shared AND state = 'answered' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY worker_jobs ON party_follow_ups TO madoguchi_worker USING (true) WITH CHECK (true);
CREATE POLICY desk_reads ON help_answers FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY holder ON help_answers TO madoguchi_web
  USING (role = (SELECT app.role()) AND (user_id = (SELECT app.user_id()) OR organisation_id = (SELECT app.organisation_id())));
CREATE POLICY asking_side_reads_thanks ON help_answers FOR SELECT TO madoguchi_web
  USING (reaction = 'thanks' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY worker_jobs ON help_answers TO madoguchi_worker USING (true) WITH CHECK (true);

-- Who was asked answers once; what was answered stands. A reaction is given once.
CREATE FUNCTION app.guard_party_follow_up() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := CASE
    WHEN app.actor_kind() = 'system' THEN ARRAY['state', 'asked_at', 'reminders', 'reminded_at', 'version']
    WHEN app.side() = 'desk' THEN ARRAY['reminders', 'reminded_at', 'version']
    ELSE ARRAY['state', 'usefulness', 'went_well', 'was_hard', 'still_needed', 'shared', 'answered_at', 'answered_by_name', 'version'] END;
BEGIN
  IF OLD.state IN ('answered', 'closed') THEN
    RAISE EXCEPTION 'the first answer stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free)
    OR (NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state, app.actor_kind() = 'system') NOT IN
      (('scheduled', 'asked', true), ('asked', 'closed', true), ('asked', 'answered', false))) THEN
    RAISE EXCEPTION 'the one asked answers, and changes nothing else' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_party_follow_up BEFORE UPDATE ON party_follow_ups FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_party_follow_up();
CREATE FUNCTION app.guard_help_answer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.reaction <> '' OR (to_jsonb(NEW) - ARRAY['seen_at', 'seen_by_name', 'reaction', 'words', 'reacted_at', 'reacted_by_name'])
    IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['seen_at', 'seen_by_name', 'reaction', 'words', 'reacted_at', 'reacted_by_name']) THEN
    RAISE EXCEPTION 'an answer stands; one reaction to it, too' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_help_answer BEFORE UPDATE ON help_answers FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_help_answer();
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON party_follow_ups FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON help_answers FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- What they answer stands in the desk's timeline, and the officer is told.
CREATE POLICY helper_is_recorded ON timeline_entries FOR INSERT TO madoguchi_web
  WITH CHECK (audience = 'internal' AND kind IN ('party_follow_up_answered', 'help_reacted')
    AND EXISTS (SELECT FROM party_follow_ups p WHERE p.id = subject_id AND p.consultation_id = timeline_entries.consultation_id));
CREATE POLICY helper_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK (kind IN ('party_follow_up_answered', 'help_reacted')
    AND EXISTS (SELECT FROM party_follow_ups p WHERE p.id = subject_id AND p.bureau_id = notices.bureau_id AND p.consultation_id = notices.consultation_id));

-- What is still needed opens a new consultation of one's own, linked to the one before from the draft on.
CREATE POLICY asking_side_goes_on ON consultation_links FOR INSERT TO madoguchi_web
  WITH CHECK (kind = 'follows' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state = 'draft' AND c.drafting_organisation_id = (SELECT app.organisation_id()))
    AND EXISTS (SELECT FROM consultations c WHERE c.id = other_id AND c.asking_organisation_id = (SELECT app.organisation_id()) AND c.state <> 'draft'));
