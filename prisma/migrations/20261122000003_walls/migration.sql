-- The first wall: what exists for whom. Forced row-level security on every table; no actor, no rows.

-- States and kinds are text with CHECK: comparisons of text are leakproof, so the indexes stay usable under a policy.
ALTER TABLE consultations
  ADD CONSTRAINT consultations_state CHECK (state IN ('draft', 'received', 'in_consultation', 'supporting', 'completed', 'withdrawn')),
  ADD CONSTRAINT consultations_form CHECK (form IN ('full', 'quick')),
  ADD CONSTRAINT consultations_channel CHECK (channel IN ('portal', 'telephone', 'mail', 'visit', 'online')),
  ADD CONSTRAINT consultations_stage CHECK (stage IN ('considering', 'preparing', 'trial', 'running_review')),
  ADD CONSTRAINT consultations_waiting CHECK (waiting_on IN ('nobody', 'desk', 'municipality', 'other')),
  ADD CONSTRAINT consultations_completion CHECK (completion IN ('answered_on_spot', 'supported', 'merged')),
  ADD CONSTRAINT consultations_number CHECK (number ~ '^[RHS][0-9]{1,2}-[A-Z]{3}-[0-9]{5,}$'),
  ADD CONSTRAINT consultations_received CHECK ((state = 'draft') = (number IS NULL) AND (state = 'draft') = (received_at IS NULL)),
  ADD CONSTRAINT consultations_completed CHECK ((state = 'completed') = (completed_at IS NOT NULL));
ALTER TABLE organisations ADD CONSTRAINT organisations_kind CHECK (kind IN ('bureau', 'prefecture', 'municipality', 'partner_office', 'headquarters', 'contractor', 'advisor_employer', 'network_member', 'council', 'operator'));
ALTER TABLE memberships ADD CONSTRAINT memberships_role CHECK (role IN ('municipal_staff', 'prefecture_staff', 'officer', 'manager', 'administrator', 'operator', 'advisor', 'partner_office', 'headquarters', 'contractor', 'council_member', 'network_member'));
ALTER TABLE users ADD CONSTRAINT users_locale CHECK (locale IN ('ja', 'en')), ADD CONSTRAINT users_sign_in_name CHECK (sign_in_name = lower(sign_in_name) AND sign_in_name <> '');
ALTER TABLE consultation_themes ADD CONSTRAINT consultation_themes_chosen_by CHECK (chosen_by IN ('municipality', 'desk'));
ALTER TABLE triage ADD CONSTRAINT triage_priority CHECK (priority IN ('low', 'normal', 'high', 'urgent'));
ALTER TABLE timeline_entries
  ADD CONSTRAINT timeline_audience CHECK (audience IN ('shared', 'internal')),
  ADD CONSTRAINT timeline_side CHECK (actor_side IN ('municipality', 'prefecture', 'desk', 'other', 'system'));
ALTER TABLE dialogue_entries
  ADD CONSTRAINT dialogue_kind CHECK (kind IN ('message', 'call', 'mail', 'visit', 'meeting', 'note')),
  ADD CONSTRAINT dialogue_audience CHECK (audience IN ('shared', 'internal')),
  ADD CONSTRAINT dialogue_side CHECK (author_side IN ('municipality', 'prefecture', 'desk')),
  ADD CONSTRAINT dialogue_note_is_internal CHECK (kind <> 'note' OR audience = 'internal'),
  ADD CONSTRAINT dialogue_answer CHECK (NOT is_answer OR (author_side = 'desk' AND audience = 'shared'));
ALTER TABLE questions
  ADD CONSTRAINT questions_addressee CHECK (addressee IN ('municipality', 'prefecture', 'desk', 'other')),
  ADD CONSTRAINT questions_state CHECK (state IN ('open', 'answered', 'withdrawn')),
  ADD CONSTRAINT questions_answered CHECK ((state = 'answered') = (answered_at IS NOT NULL AND answer <> '')),
  ADD CONSTRAINT questions_closed CHECK ((state = 'open') = (closed_at IS NULL));
ALTER TABLE supports
  ADD CONSTRAINT supports_state CHECK (state IN ('proposed', 'agreed', 'declined', 'under_way', 'done', 'not_used')),
  ADD CONSTRAINT supports_decline CHECK (state <> 'declined' OR decline_reason <> '');
ALTER TABLE support_participants ADD CONSTRAINT support_participants_kind CHECK (kind IN ('municipality', 'desk', 'prefecture', 'advisor', 'partner_office', 'headquarters', 'contractor', 'network_member', 'council_member', 'other'));
ALTER TABLE support_sessions ADD CONSTRAINT support_sessions_mode CHECK (mode IN ('onsite', 'online', 'hybrid'));
ALTER TABLE session_participants ADD CONSTRAINT session_participants_number CHECK (number > 0 AND number < 100000);
ALTER TABLE requests
  ADD CONSTRAINT requests_kind CHECK (kind IN ('offer', 'referral', 'advice', 'introduction', 'escalation')),
  ADD CONSTRAINT requests_role CHECK (addressee_role IN ('advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff')),
  ADD CONSTRAINT requests_state CHECK (state IN ('sent', 'accepted', 'declined', 'answered', 'withdrawn')),
  ADD CONSTRAINT requests_addressee CHECK (num_nonnulls(addressee_organisation_id, addressee_user_id) >= 1);
ALTER TABLE questionnaires ADD CONSTRAINT questionnaires_state CHECK (state IN ('scheduled', 'asked', 'answered', 'closed'));
ALTER TABLE effects
  ADD CONSTRAINT effects_usefulness CHECK (usefulness BETWEEN 1 AND 5),
  ADD CONSTRAINT effects_not_used CHECK (NOT (not_used AND usefulness IS NOT NULL));
ALTER TABLE assignments
  ADD CONSTRAINT assignments_kind CHECK (kind IN ('officer', 'deputy')),
  ADD CONSTRAINT assignments_dates CHECK (valid_until IS NULL OR valid_until >= valid_from),
  ADD CONSTRAINT assignments_one_officer EXCLUDE USING gist (organisation_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&) WHERE (kind = 'officer');
ALTER TABLE attachments
  ADD CONSTRAINT attachments_one_parent CHECK (
    (parent_kind = 'consultation' AND num_nonnulls(dialogue_entry_id, support_session_id) = 0)
    OR (parent_kind = 'dialogue_entry' AND dialogue_entry_id IS NOT NULL AND support_session_id IS NULL)
    OR (parent_kind = 'support_session' AND support_session_id IS NOT NULL AND dialogue_entry_id IS NULL)),
  ADD CONSTRAINT attachments_scan CHECK (scan_state IN ('unscanned', 'pending', 'clean', 'refused')),
  ADD CONSTRAINT attachments_bytes CHECK (bytes > 0 AND bytes <= 20971520);
ALTER TABLE mails ADD CONSTRAINT mails_state CHECK (state IN ('queued', 'sent', 'failed'));

-- Reference data: readable by all who are signed in or not, changed by the owner's seeds.
GRANT SELECT ON organisations, theme_groups, themes, partner_themes, menu_themes TO madoguchi_web, madoguchi_worker, madoguchi_auth;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sections', 'bureau_settings', 'closing_days', 'users', 'memberships', 'menus', 'consultations', 'consultation_themes',
    'consultation_menus', 'triage', 'number_counters', 'timeline_entries', 'dialogue_entries', 'questions', 'supports', 'routing_reasons',
    'support_participants', 'support_sessions', 'session_participants', 'requests', 'questionnaires', 'effects', 'assignments', 'attachments',
    'form_posts', 'notices', 'mails', 'access_log', 'search_texts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;

  -- What seeds and the command line set up.
  FOREACH t IN ARRAY ARRAY['sections', 'bureau_settings', 'closing_days', 'users', 'memberships', 'menus', 'assignments'] LOOP
    EXECUTE format('CREATE POLICY owner_sets_up ON %I TO madoguchi_owner USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

-- Consultations -------------------------------------------------------------
GRANT SELECT, INSERT, UPDATE ON consultations TO madoguchi_web;
CREATE POLICY drafting_side ON consultations TO madoguchi_web
  USING (state = 'draft' AND drafting_organisation_id = (SELECT app.organisation_id())
    AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff', 'officer', 'manager'))
  WITH CHECK (drafting_organisation_id = (SELECT app.organisation_id()) AND bureau_id = (SELECT app.bureau_id()) AND (
    ((SELECT app.role()) = 'municipal_staff' AND asking_organisation_id = (SELECT app.organisation_id()))
    OR ((SELECT app.role()) = 'prefecture_staff' AND prefecture_code = (SELECT app.prefecture_code()))
    OR (SELECT app.role()) IN ('officer', 'manager')));
CREATE POLICY asking_side ON consultations TO madoguchi_web
  USING (state <> 'draft' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY desk ON consultations TO madoguchi_web
  USING (state <> 'draft' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY prefecture_shared ON consultations TO madoguchi_web
  USING (state <> 'draft' AND shared_with_prefecture AND prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = 'prefecture_staff');

-- Rows of a consultation that exist from the draft on: as visible as the consultation itself.
GRANT SELECT, INSERT, DELETE ON consultation_themes, consultation_menus TO madoguchi_web;
GRANT UPDATE ON consultation_themes TO madoguchi_web;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['consultation_themes', 'consultation_menus'] LOOP
    EXECUTE format('CREATE POLICY as_consultation ON %I FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id))', t);
    EXECUTE format('CREATE POLICY drafting_writes ON %I TO madoguchi_web USING (EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state = ''draft''))', t);
    EXECUTE format('CREATE POLICY desk_writes ON %I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager'') AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id))', t);
  END LOOP;
END $$;

-- Rows of a consultation that only the desk reads.
GRANT SELECT, INSERT, UPDATE ON triage TO madoguchi_web;
GRANT SELECT, INSERT ON routing_reasons TO madoguchi_web;
CREATE POLICY desk ON triage TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side_hands_in ON triage FOR INSERT TO madoguchi_web
  WITH CHECK (priority = 'normal' AND next_action = '' AND next_action_on IS NULL AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
CREATE POLICY desk ON routing_reasons TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));

-- Rows shared with the asking side (and, where it shared the consultation, its prefecture), each with its audience.
GRANT SELECT, INSERT ON timeline_entries, dialogue_entries TO madoguchi_web;
GRANT USAGE ON SEQUENCE timeline_entries_id_seq TO madoguchi_web, madoguchi_worker;
GRANT UPDATE (homework_done_at) ON dialogue_entries TO madoguchi_web;
GRANT SELECT, INSERT, UPDATE ON questions, supports, support_sessions TO madoguchi_web;
GRANT SELECT, INSERT, DELETE ON support_participants, session_participants TO madoguchi_web;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['timeline_entries', 'dialogue_entries', 'questions', 'supports', 'support_participants', 'support_sessions', 'session_participants', 'effects'] LOOP
    EXECUTE format('CREATE POLICY desk ON %I TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager''))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['supports', 'support_participants', 'support_sessions', 'session_participants', 'effects'] LOOP
    EXECUTE format('CREATE POLICY asking_side ON %I FOR SELECT TO madoguchi_web USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN (''municipal_staff'', ''prefecture_staff''))', t);
    EXECUTE format('CREATE POLICY prefecture_shared ON %I FOR SELECT TO madoguchi_web USING ((SELECT app.role()) = ''prefecture_staff'' AND prefecture_code = (SELECT app.prefecture_code()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['timeline_entries', 'dialogue_entries'] LOOP
    EXECUTE format('CREATE POLICY asking_side ON %I TO madoguchi_web USING (audience = ''shared'' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN (''municipal_staff'', ''prefecture_staff''))', t);
    EXECUTE format('CREATE POLICY prefecture_shared ON %I TO madoguchi_web USING (audience = ''shared'' AND (SELECT app.role()) = ''prefecture_staff'' AND prefecture_code = (SELECT app.prefecture_code()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id))', t);
  END LOOP;
END $$;
CREATE POLICY asking_side ON questions TO madoguchi_web
  USING (addressee = 'municipality' AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY prefecture_shared ON questions TO madoguchi_web
  USING (addressee IN ('municipality', 'prefecture') AND (SELECT app.role()) = 'prefecture_staff' AND prefecture_code = (SELECT app.prefecture_code())
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
CREATE POLICY asking_side_answers ON supports FOR UPDATE TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
GRANT SELECT, INSERT, UPDATE ON effects TO madoguchi_web;
CREATE POLICY asking_side_answers ON effects FOR UPDATE TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));

-- Requests: the desk, and the one party asked.
GRANT SELECT, INSERT, UPDATE ON requests TO madoguchi_web;
CREATE POLICY desk ON requests TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY addressee ON requests TO madoguchi_web
  USING (addressee_role = (SELECT app.role()) AND state <> 'withdrawn'
    AND (addressee_user_id = (SELECT app.user_id()) OR (addressee_user_id IS NULL AND addressee_organisation_id = (SELECT app.organisation_id()))));

-- Follow-ups belong to the asking organisation.
GRANT SELECT, INSERT, UPDATE ON questionnaires TO madoguchi_web;
CREATE POLICY desk ON questionnaires TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side ON questionnaires TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff') AND state <> 'scheduled');

-- Running numbers: each actor of a bureau's area advances that bureau's counter.
GRANT SELECT, INSERT, UPDATE ON number_counters TO madoguchi_web;
CREATE POLICY of_bureau ON number_counters TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff', 'officer', 'manager'));

-- Officers of municipalities.
GRANT SELECT, INSERT, UPDATE, DELETE ON assignments TO madoguchi_web;
CREATE POLICY desk_reads ON assignments FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager', 'administrator'));
CREATE POLICY asking_side_reads ON assignments FOR SELECT TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) OR ((SELECT app.role()) = 'prefecture_staff' AND bureau_id = (SELECT app.bureau_id())));
CREATE POLICY manager_sets ON assignments TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'manager');

-- People: colleagues, the bureau's own people, and the bureau's officers for all of its area.
GRANT SELECT, INSERT, UPDATE ON memberships, users TO madoguchi_web;
CREATE POLICY own ON memberships FOR SELECT TO madoguchi_web USING (user_id = (SELECT app.user_id()));
CREATE POLICY colleagues ON memberships FOR SELECT TO madoguchi_web USING (organisation_id = (SELECT app.organisation_id()));
CREATE POLICY officers_of_bureau ON memberships FOR SELECT TO madoguchi_web
  USING (role IN ('officer', 'manager') AND bureau_id = (SELECT app.bureau_id()));
CREATE POLICY bureau_knows_its_area ON memberships FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager', 'administrator'));
CREATE POLICY operator_reads ON memberships FOR SELECT TO madoguchi_web USING ((SELECT app.role()) = 'operator');
CREATE POLICY administrator_sets ON memberships TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'administrator')
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'administrator' AND role <> 'operator');
CREATE POLICY with_membership ON users FOR SELECT TO madoguchi_web
  USING (id = (SELECT app.user_id()) OR EXISTS (SELECT FROM memberships m WHERE m.user_id = users.id));
CREATE POLICY own ON users FOR UPDATE TO madoguchi_web USING (id = (SELECT app.user_id()));
CREATE POLICY administrator_creates ON users FOR INSERT TO madoguchi_web WITH CHECK ((SELECT app.role()) = 'administrator');
CREATE POLICY administrator_changes ON users FOR UPDATE TO madoguchi_web
  USING ((SELECT app.role()) = 'administrator' AND EXISTS (SELECT FROM memberships m WHERE m.user_id = users.id AND m.bureau_id = (SELECT app.bureau_id())));

GRANT SELECT, INSERT, UPDATE ON sections TO madoguchi_web;
CREATE POLICY own_organisation ON sections FOR SELECT TO madoguchi_web USING (organisation_id = (SELECT app.organisation_id()));
CREATE POLICY bureau_reads ON sections FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager', 'administrator'));
CREATE POLICY administrator_sets ON sections TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) = 'administrator');

GRANT SELECT, UPDATE ON bureau_settings TO madoguchi_web;
CREATE POLICY everybody_reads ON bureau_settings FOR SELECT TO madoguchi_web USING (true);
CREATE POLICY administrator_sets ON bureau_settings FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('administrator', 'manager'));
GRANT SELECT, INSERT, DELETE ON closing_days TO madoguchi_web;
CREATE POLICY everybody_reads ON closing_days FOR SELECT TO madoguchi_web USING (true);
CREATE POLICY administrator_sets ON closing_days TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('administrator', 'manager'));
GRANT SELECT, UPDATE ON menus TO madoguchi_web;
CREATE POLICY everybody_reads ON menus FOR SELECT TO madoguchi_web USING (true);
CREATE POLICY keeper_sets ON menus FOR UPDATE TO madoguchi_web
  USING (((SELECT app.role()) = 'operator' AND bureau_id IS NULL) OR ((SELECT app.role()) IN ('administrator', 'manager') AND bureau_id = (SELECT app.bureau_id())));

-- Attachments: as visible as the parent they hang on.
GRANT SELECT, INSERT, DELETE ON attachments TO madoguchi_web;
CREATE POLICY as_parent ON attachments FOR SELECT TO madoguchi_web USING (
  EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id)
  AND (dialogue_entry_id IS NULL OR EXISTS (SELECT FROM dialogue_entries d WHERE d.id = dialogue_entry_id))
  AND (support_session_id IS NULL OR EXISTS (SELECT FROM support_sessions s WHERE s.id = support_session_id)));
CREATE POLICY uploader_adds ON attachments FOR INSERT TO madoguchi_web WITH CHECK (
  uploader_organisation_id = (SELECT app.organisation_id())
  AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state <> 'withdrawn')
  AND (dialogue_entry_id IS NULL OR EXISTS (SELECT FROM dialogue_entries d WHERE d.id = dialogue_entry_id AND d.consultation_id = attachments.consultation_id))
  AND (support_session_id IS NULL OR EXISTS (SELECT FROM support_sessions s WHERE s.id = support_session_id AND s.consultation_id = attachments.consultation_id)));
CREATE POLICY uploader_removes_from_draft ON attachments FOR DELETE TO madoguchi_web USING (
  uploader_organisation_id = (SELECT app.organisation_id())
  AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state = 'draft'));

-- Forms as posted: their owner alone.
GRANT SELECT, INSERT, UPDATE ON form_posts TO madoguchi_web;
CREATE POLICY own ON form_posts TO madoguchi_web USING (owner_id = (SELECT app.user_id()));

-- Notices and mails: whoever causes one writes it; the worker makes and sends the mails; administrators see what was sent.
GRANT INSERT ON notices TO madoguchi_web;
CREATE POLICY cause ON notices FOR INSERT TO madoguchi_web WITH CHECK (bureau_id = (SELECT app.bureau_id()));
GRANT SELECT ON mails TO madoguchi_web;
CREATE POLICY administrator_reads ON mails FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('administrator', 'manager'));

GRANT SELECT, INSERT ON access_log TO madoguchi_web;
CREATE POLICY reader_writes ON access_log FOR INSERT TO madoguchi_web
  WITH CHECK (user_id = (SELECT app.user_id()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
CREATE POLICY keepers_read ON access_log FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('administrator', 'manager'));

-- The worker: what its jobs need, and no more.
GRANT SELECT ON sections, bureau_settings, closing_days, users, memberships, menus, consultations, supports, questions, assignments, dialogue_entries TO madoguchi_worker;
GRANT SELECT, INSERT, UPDATE ON questionnaires, effects, mails TO madoguchi_worker;
GRANT SELECT, INSERT ON notices TO madoguchi_worker;
GRANT INSERT ON timeline_entries TO madoguchi_worker;
GRANT SELECT (id, consultation_id) ON timeline_entries TO madoguchi_worker;
GRANT UPDATE (reminded_at, reminders) ON questions TO madoguchi_worker;
GRANT SELECT (storage_key), UPDATE (scan_state) ON attachments TO madoguchi_worker;
GRANT SELECT, DELETE ON form_posts TO madoguchi_worker;
GRANT UPDATE (typed) ON form_posts TO madoguchi_worker;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sections', 'bureau_settings', 'closing_days', 'users', 'memberships', 'menus', 'consultations', 'supports', 'assignments', 'dialogue_entries'] LOOP
    EXECUTE format('CREATE POLICY worker_reads ON %I FOR SELECT TO madoguchi_worker USING (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['questionnaires', 'effects', 'mails', 'notices', 'timeline_entries', 'questions', 'attachments', 'form_posts'] LOOP
    EXECUTE format('CREATE POLICY worker_jobs ON %I TO madoguchi_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END $$;

-- Guards: rows are guarded by policies, columns by these.
CREATE FUNCTION app.guard_consultation() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  side text := app.side();
BEGIN
  IF (NEW.id, NEW.asking_organisation_id, NEW.bureau_id, NEW.prefecture_code, NEW.drafting_organisation_id)
     IS DISTINCT FROM (OLD.id, OLD.asking_organisation_id, OLD.bureau_id, OLD.prefecture_code, OLD.drafting_organisation_id) THEN
    RAISE EXCEPTION 'a consultation keeps its organisations' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT EXISTS (
    SELECT FROM app.transitions t WHERE t.machine = 'consultation' AND t.from_state = OLD.state AND t.to_state = NEW.state AND t.side = side
  ) THEN
    RAISE EXCEPTION 'no transition of a consultation from % to % by %', OLD.state, NEW.state, side USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state <> 'draft' THEN
    IF (NEW.number, NEW.fiscal_year, NEW.running_number, NEW.received_at, NEW.title, NEW.body, NEW.wishes, NEW.channel, NEW.called_at, NEW.caller_name, NEW.is_sample)
       IS DISTINCT FROM (OLD.number, OLD.fiscal_year, OLD.running_number, OLD.received_at, OLD.title, OLD.body, OLD.wishes, OLD.channel, OLD.called_at, OLD.caller_name, OLD.is_sample) THEN
      RAISE EXCEPTION 'number and text of a received consultation stand' USING ERRCODE = 'check_violation';
    END IF;
    IF side IS DISTINCT FROM 'desk' AND (NEW.officer_membership_id, NEW.officer_name, NEW.first_answered_at, NEW.completion, NEW.merged_into_id)
       IS DISTINCT FROM (OLD.officer_membership_id, OLD.officer_name, OLD.first_answered_at, OLD.completion, OLD.merged_into_id) THEN
      RAISE EXCEPTION 'the desk alone sets officer and completion' USING ERRCODE = 'check_violation';
    END IF;
    IF side = 'prefecture' AND OLD.asking_organisation_id IS DISTINCT FROM app.organisation_id()
       AND (to_jsonb(NEW) - ARRAY['last_activity_at', 'updated_at', 'version', 'waiting_on', 'waiting_since', 'answer_due_on'])
         IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['last_activity_at', 'updated_at', 'version', 'waiting_on', 'waiting_since', 'answer_due_on']) THEN
      RAISE EXCEPTION 'a prefecture comments, it does not change' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_consultation BEFORE UPDATE ON consultations FOR EACH ROW EXECUTE FUNCTION app.guard_consultation();

CREATE FUNCTION app.guard_support() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  side text := app.side();
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT EXISTS (
    SELECT FROM app.transitions t WHERE t.machine = 'support' AND t.from_state = OLD.state AND t.to_state = NEW.state AND t.side = side
  ) THEN
    RAISE EXCEPTION 'no transition of a support from % to % by %', OLD.state, NEW.state, side USING ERRCODE = 'check_violation';
  END IF;
  IF side IN ('municipality', 'prefecture')
     AND (to_jsonb(NEW) - ARRAY['state', 'answered_at', 'answered_by_name', 'decline_reason', 'version'])
       IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'answered_at', 'answered_by_name', 'decline_reason', 'version']) THEN
    RAISE EXCEPTION 'the asking side agrees or declines' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_support BEFORE UPDATE ON supports FOR EACH ROW EXECUTE FUNCTION app.guard_support();

CREATE FUNCTION app.guard_question() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state AND OLD.state <> 'open' THEN
    RAISE EXCEPTION 'a question is answered once' USING ERRCODE = 'check_violation';
  END IF;
  IF app.side() IN ('municipality', 'prefecture')
     AND (to_jsonb(NEW) - ARRAY['state', 'answer', 'answered_at', 'answered_by_name', 'closed_at', 'version'])
       IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'answer', 'answered_at', 'answered_by_name', 'closed_at', 'version']) THEN
    RAISE EXCEPTION 'the one asked answers, and changes nothing else' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_question BEFORE UPDATE ON questions FOR EACH ROW EXECUTE FUNCTION app.guard_question();

-- The first answer of a respondent stands.
CREATE FUNCTION app.guard_effect() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.answered_at IS NOT NULL THEN
    RAISE EXCEPTION 'the first answer stands' USING ERRCODE = 'check_violation';
  END IF;
  IF (NEW.questionnaire_id, NEW.support_id, NEW.point_months) IS DISTINCT FROM (OLD.questionnaire_id, OLD.support_id, OLD.point_months) THEN
    RAISE EXCEPTION 'an effect keeps its support and point' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_effect BEFORE UPDATE ON effects FOR EACH ROW EXECUTE FUNCTION app.guard_effect();

-- Who wrote it is who is asking: names in the record cannot be somebody else's side.
CREATE FUNCTION app.guard_author() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  claimed text := to_jsonb(NEW) ->> TG_ARGV[0];
BEGIN
  IF app.side() IS NOT NULL AND claimed IS DISTINCT FROM app.side() AND NOT (claimed = 'system' AND app.actor_kind() = 'system') THEN
    RAISE EXCEPTION 'written by % as %', app.side(), claimed USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_author BEFORE INSERT ON timeline_entries FOR EACH ROW EXECUTE FUNCTION app.guard_author('actor_side');
CREATE TRIGGER guard_author BEFORE INSERT ON dialogue_entries FOR EACH ROW EXECUTE FUNCTION app.guard_author('author_side');
