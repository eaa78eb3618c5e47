-- 日程調整: the candidate times of a meeting, those who are asked, and what each answers. Everybody asked reads the own row alone.
CREATE TABLE date_polls (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  support_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  planned_session_id uuid,
  label text NOT NULL,
  message text NOT NULL DEFAULT '',
  mode text,
  place text NOT NULL DEFAULT '',
  travel_minutes integer NOT NULL DEFAULT 0,
  closes_on date NOT NULL,
  state text NOT NULL DEFAULT 'open',
  confirmed_slot_id uuid,
  cancel_reason text NOT NULL DEFAULT '',
  opened_by_name text NOT NULL,
  opened_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT date_polls_label CHECK (label <> ''),
  CONSTRAINT date_polls_mode CHECK (mode IN ('onsite', 'online', 'hybrid')),
  CONSTRAINT date_polls_travel CHECK (travel_minutes BETWEEN 0 AND 600),
  CONSTRAINT date_polls_state CHECK (state IN ('open', 'confirmed', 'cancelled')),
  CONSTRAINT date_polls_confirmed CHECK ((state = 'confirmed') = (confirmed_slot_id IS NOT NULL) AND (state <> 'confirmed' OR planned_session_id IS NOT NULL)),
  CONSTRAINT date_polls_cancelled CHECK ((state = 'cancelled') = (cancel_reason <> '')),
  CONSTRAINT date_polls_support_fkey FOREIGN KEY (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT date_polls_planned_session_id_fkey FOREIGN KEY (planned_session_id) REFERENCES planned_sessions (id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX date_polls_id_owner_key ON date_polls (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code);
CREATE INDEX date_polls_support_id_idx ON date_polls (support_id);
CREATE INDEX date_polls_planned_session_id_idx ON date_polls (planned_session_id);
CREATE INDEX date_polls_bureau_id_state_closes_on_idx ON date_polls (bureau_id, state, closes_on);

CREATE TABLE date_poll_slots (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  poll_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  starts_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3) NOT NULL,
  CONSTRAINT date_poll_slots_ends CHECK (ends_at > starts_at),
  CONSTRAINT date_poll_slots_poll_fkey FOREIGN KEY (poll_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES date_polls (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX date_poll_slots_poll_id_starts_at_ends_at_key ON date_poll_slots (poll_id, starts_at, ends_at);
ALTER TABLE date_polls ADD CONSTRAINT date_polls_confirmed_slot_id_fkey FOREIGN KEY (confirmed_slot_id) REFERENCES date_poll_slots (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX date_polls_confirmed_slot_id_key ON date_polls (confirmed_slot_id);

CREATE TABLE date_poll_respondents (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  poll_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  mailbox text NOT NULL DEFAULT '',
  link_id uuid,
  user_id uuid,
  organisation_id uuid,
  role text,
  note text NOT NULL DEFAULT '',
  answered_at timestamptz(3),
  answered_by_name text NOT NULL DEFAULT '',
  CONSTRAINT date_poll_respondents_kind CHECK (kind IN ('municipality', 'advisor', 'prefecture', 'bureau', 'other')),
  CONSTRAINT date_poll_respondents_name CHECK (name <> ''),
  CONSTRAINT date_poll_respondents_one_way CHECK (num_nonnulls(link_id, user_id, organisation_id) = 1 AND (link_id IS NULL) = (role IS NOT NULL)),
  CONSTRAINT date_poll_respondents_poll_fkey FOREIGN KEY (poll_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES date_polls (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX date_poll_respondents_link_id_key ON date_poll_respondents (link_id);
CREATE INDEX date_poll_respondents_poll_id_position_idx ON date_poll_respondents (poll_id, position);
CREATE INDEX date_poll_respondents_organisation_id_idx ON date_poll_respondents (organisation_id);
CREATE INDEX date_poll_respondents_user_id_idx ON date_poll_respondents (user_id);

CREATE TABLE date_poll_answers (
  respondent_id uuid NOT NULL,
  slot_id uuid NOT NULL,
  poll_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  answer text NOT NULL,
  CONSTRAINT date_poll_answers_pkey PRIMARY KEY (respondent_id, slot_id),
  CONSTRAINT date_poll_answers_answer CHECK (answer IN ('yes', 'maybe', 'no')),
  CONSTRAINT date_poll_answers_respondent_id_fkey FOREIGN KEY (respondent_id) REFERENCES date_poll_respondents (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT date_poll_answers_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES date_poll_slots (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT date_poll_answers_poll_fkey FOREIGN KEY (poll_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES date_polls (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX date_poll_answers_slot_id_idx ON date_poll_answers (slot_id);

-- 議会日程・行事: days on which an office cannot come, kept by itself or by the desk for it.
CREATE TABLE blackout_days (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  kind text NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,
  note text NOT NULL DEFAULT '',
  set_by_name text NOT NULL,
  set_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT blackout_days_kind CHECK (kind IN ('assembly', 'event', 'other')),
  CONSTRAINT blackout_days_order CHECK (until_on >= from_on AND until_on - from_on <= 366)
);
CREATE INDEX blackout_days_organisation_id_until_on_idx ON blackout_days (organisation_id, until_on);

-- Links to answer by. Their purpose joins those there are, whatever they are by now.
DO $$
DECLARE
  now_allowed text := (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'one_time_links_purpose' AND conrelid = 'one_time_links'::regclass);
BEGIN
  ALTER TABLE one_time_links DROP CONSTRAINT one_time_links_purpose;
  EXECUTE format('ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_purpose CHECK ((%s) OR purpose IN (''date_poll'', ''duty''))', now_allowed);
END $$;
CREATE POLICY desk_asks ON one_time_links TO madoguchi_web
  USING (purpose IN ('date_poll', 'duty') AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));

ALTER TABLE date_polls ENABLE ROW LEVEL SECURITY;
ALTER TABLE date_polls FORCE ROW LEVEL SECURITY;
ALTER TABLE date_poll_slots ENABLE ROW LEVEL SECURITY;
ALTER TABLE date_poll_slots FORCE ROW LEVEL SECURITY;
ALTER TABLE date_poll_respondents ENABLE ROW LEVEL SECURITY;
ALTER TABLE date_poll_respondents FORCE ROW LEVEL SECURITY;
ALTER TABLE date_poll_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE date_poll_answers FORCE ROW LEVEL SECURITY;
ALTER TABLE blackout_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE blackout_days FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON date_polls, date_poll_respondents TO madoguchi_web;
GRANT SELECT, INSERT ON date_poll_slots TO madoguchi_web;
GRANT SELECT, INSERT, DELETE ON date_poll_answers, blackout_days TO madoguchi_web;
GRANT SELECT ON date_polls, date_poll_respondents TO madoguchi_worker;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['date_polls', 'date_poll_slots', 'date_poll_respondents', 'date_poll_answers', 'blackout_days'] LOOP
    EXECUTE format('CREATE POLICY desk ON %I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(%L)', t,
      CASE t WHEN 'date_poll_answers' THEN 'respondent_id' ELSE 'id' END);
  END LOOP;
END $$;
CREATE POLICY worker_reads ON date_polls FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_reads ON date_poll_respondents FOR SELECT TO madoguchi_worker USING (true);

-- Whoever is asked: the person, the office in that role, or the bearer of the link.
CREATE POLICY asked_reads ON date_poll_respondents FOR SELECT TO madoguchi_web
  USING ((user_id = (SELECT app.user_id()) AND role = (SELECT app.role()))
    OR (organisation_id = (SELECT app.organisation_id()) AND role = (SELECT app.role()))
    OR (link_id = (SELECT app.link_id()) AND EXISTS (SELECT FROM one_time_links l WHERE l.id = link_id AND l.purpose = 'date_poll' AND l.withdrawn_at IS NULL)));
CREATE POLICY asked_reads ON date_polls FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM date_poll_respondents r WHERE r.poll_id = date_polls.id));
CREATE POLICY asked_reads ON date_poll_slots FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM date_poll_respondents r WHERE r.poll_id = date_poll_slots.poll_id));
CREATE POLICY asked_reads ON date_poll_answers FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM date_poll_respondents r WHERE r.id = respondent_id));
CREATE POLICY asked_answers ON date_poll_respondents FOR UPDATE TO madoguchi_web
  USING ((user_id = (SELECT app.user_id()) AND role = (SELECT app.role()))
    OR (organisation_id = (SELECT app.organisation_id()) AND role = (SELECT app.role()))
    OR (link_id = (SELECT app.link_id()) AND EXISTS (SELECT FROM one_time_links l WHERE l.id = link_id AND l.purpose = 'date_poll' AND l.withdrawn_at IS NULL)));
-- Answers are given and changed until the closing day has ended.
CREATE POLICY asked_answers ON date_poll_answers FOR INSERT TO madoguchi_web
  WITH CHECK (EXISTS (SELECT FROM date_poll_respondents r WHERE r.id = respondent_id AND r.poll_id = date_poll_answers.poll_id)
    AND EXISTS (SELECT FROM date_poll_slots s WHERE s.id = slot_id AND s.poll_id = date_poll_answers.poll_id)
    AND EXISTS (SELECT FROM date_polls p WHERE p.id = poll_id AND p.state = 'open' AND p.closes_on >= (app.now() AT TIME ZONE 'Asia/Tokyo')::date));
CREATE POLICY asked_changes ON date_poll_answers FOR DELETE TO madoguchi_web
  USING (EXISTS (SELECT FROM date_poll_respondents r WHERE r.id = respondent_id)
    AND EXISTS (SELECT FROM date_polls p WHERE p.id = poll_id AND p.state = 'open' AND p.closes_on >= (app.now() AT TIME ZONE 'Asia/Tokyo')::date));
-- The date that was decided, for whoever was asked for it.
CREATE POLICY asked_for_its_date ON planned_sessions FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM date_polls p WHERE p.planned_session_id = planned_sessions.id AND p.state = 'confirmed'));
CREATE POLICY respondent_is_recorded ON timeline_entries FOR INSERT TO madoguchi_web
  WITH CHECK (audience = 'internal' AND kind = 'poll_answered'
    AND EXISTS (SELECT FROM date_poll_respondents r WHERE r.id = subject_id AND r.consultation_id = timeline_entries.consultation_id));
CREATE POLICY respondent_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK (kind = 'poll_answered' AND EXISTS (SELECT FROM date_poll_respondents r WHERE r.id = subject_id AND r.bureau_id = notices.bureau_id AND r.consultation_id = notices.consultation_id));

CREATE POLICY own_office ON blackout_days TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));

-- Whoever is asked answers and no more; a poll that is over stands.
CREATE FUNCTION app.guard_poll_respondent() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (to_jsonb(NEW) - ARRAY['note', 'answered_at', 'answered_by_name']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['note', 'answered_at', 'answered_by_name']) THEN
    RAISE EXCEPTION 'whoever is asked answers, and is who was asked' USING ERRCODE = 'check_violation';
  END IF;
  IF app.side() IS DISTINCT FROM 'desk' AND NOT EXISTS (SELECT FROM date_polls p
    WHERE p.id = NEW.poll_id AND p.state = 'open' AND p.closes_on >= (app.now() AT TIME ZONE 'Asia/Tokyo')::date) THEN
    RAISE EXCEPTION 'the day until which answers are taken is over' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_poll_respondent BEFORE UPDATE ON date_poll_respondents FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_poll_respondent();
CREATE FUNCTION app.guard_poll() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.state <> 'open' THEN
    RAISE EXCEPTION 'a poll that is over stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_poll BEFORE UPDATE ON date_polls FOR EACH ROW
  WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_poll();
