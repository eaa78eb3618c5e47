-- セミナー・研修・会議: planned, announced, applied for, held and reported. Who applies without an account proves the mailbox by a one-time link.
-- A seat is given by app.seat_event_application alone, under the lock of its event: the last one has one winner, whoever waits advances in order.
CREATE TABLE event_series (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  name text NOT NULL,
  CONSTRAINT event_series_name CHECK (name <> '')
);
CREATE UNIQUE INDEX event_series_bureau_id_name_key ON event_series (bureau_id, name);
CREATE UNIQUE INDEX event_series_id_bureau_id_key ON event_series (id, bureau_id);

CREATE TABLE events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  fiscal_year integer NOT NULL,
  series_id uuid,
  number integer,
  kind text NOT NULL,
  title text NOT NULL,
  theme_keys text[] NOT NULL DEFAULT '{}',
  summary text NOT NULL DEFAULT '',
  held_on date,
  held_month text,
  starts_at text,
  ends_at text,
  place text NOT NULL DEFAULT '',
  is_online boolean NOT NULL DEFAULT false,
  audience text NOT NULL DEFAULT '',
  is_open boolean NOT NULL DEFAULT false,
  capacity integer,
  apply_until date,
  contact text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'draft',
  made_by_name text NOT NULL,
  made_at timestamptz(3) NOT NULL DEFAULT app.now(),
  announced_at timestamptz(3),
  announced_by_name text NOT NULL DEFAULT '',
  held_at timestamptz(3),
  cancelled_at timestamptz(3),
  cancel_reason text NOT NULL DEFAULT '',
  reminded_at timestamptz(3),
  asked_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT events_kind CHECK (kind IN ('seminar', 'training', 'meeting', 'study_group', 'forum', 'report_meeting', 'other')),
  CONSTRAINT events_state CHECK (state IN ('draft', 'announced', 'closed', 'held', 'cancelled')),
  CONSTRAINT events_title CHECK (title <> ''),
  CONSTRAINT events_capacity CHECK (capacity >= 1),
  CONSTRAINT events_when CHECK (num_nonnulls(held_on, held_month) <= 1 AND (starts_at IS NULL OR held_on IS NOT NULL) AND (ends_at IS NULL OR (starts_at IS NOT NULL AND ends_at > starts_at))),
  CONSTRAINT events_month CHECK (held_month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  CONSTRAINT events_times CHECK (starts_at ~ '^\d{2}:\d{2}$' AND (ends_at IS NULL OR ends_at ~ '^\d{2}:\d{2}$')),
  CONSTRAINT events_apply_until CHECK (apply_until IS NULL OR apply_until <= held_on),
  CONSTRAINT events_number CHECK (number IS NULL OR (number >= 1 AND series_id IS NOT NULL AND announced_at IS NOT NULL)),
  CONSTRAINT events_announced CHECK (state NOT IN ('announced', 'closed', 'held') OR announced_at IS NOT NULL),
  CONSTRAINT events_held CHECK ((state = 'held') = (held_at IS NOT NULL) AND (state <> 'held' OR held_on IS NOT NULL)),
  CONSTRAINT events_cancelled CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL)),
  CONSTRAINT events_series_fkey FOREIGN KEY (series_id, bureau_id) REFERENCES event_series (id, bureau_id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX events_id_bureau_id_key ON events (id, bureau_id);
CREATE UNIQUE INDEX events_series_id_fiscal_year_number_key ON events (series_id, fiscal_year, number);
CREATE INDEX events_bureau_id_fiscal_year_held_on_idx ON events (bureau_id, fiscal_year, held_on);
CREATE INDEX events_bureau_id_state_held_on_idx ON events (bureau_id, state, held_on);
CREATE INDEX events_state_held_on_idx ON events (state, held_on);

-- How one comes in online: for those who have a seat.
CREATE TABLE event_rooms (
  event_id uuid PRIMARY KEY,
  bureau_id uuid NOT NULL,
  online_url text NOT NULL,
  remark text NOT NULL DEFAULT '',
  CONSTRAINT event_rooms_event_fkey FOREIGN KEY (event_id, bureau_id) REFERENCES events (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX event_rooms_event_id_bureau_id_key ON event_rooms (event_id, bureau_id);

CREATE TABLE event_cohosts (
  event_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  bureau_id uuid NOT NULL,
  PRIMARY KEY (event_id, organisation_id),
  CONSTRAINT event_cohosts_event_fkey FOREIGN KEY (event_id, bureau_id) REFERENCES events (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX event_cohosts_organisation_id_idx ON event_cohosts (organisation_id);

-- Which office was told of an event; `section_word`: of its sections those alone whose name contains it, where there is one.
CREATE TABLE event_announcements (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  event_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  section_word text NOT NULL DEFAULT '',
  announced_at timestamptz(3) NOT NULL DEFAULT app.now(),
  announced_by_name text NOT NULL,
  CONSTRAINT event_announcements_event_fkey FOREIGN KEY (event_id, bureau_id) REFERENCES events (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX event_announcements_event_id_organisation_id_key ON event_announcements (event_id, organisation_id);
CREATE INDEX event_announcements_organisation_id_idx ON event_announcements (organisation_id);

CREATE TABLE event_applications (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  event_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  way text NOT NULL,
  state text NOT NULL DEFAULT 'unconfirmed',
  organisation_id uuid REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  user_id uuid REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  organisation_name text NOT NULL,
  name text NOT NULL,
  mailbox text NOT NULL DEFAULT '',
  place integer,
  applied_at timestamptz(3) NOT NULL DEFAULT app.now(),
  seated_at timestamptz(3),
  cancelled_at timestamptz(3),
  attended boolean NOT NULL DEFAULT false,
  erased_at timestamptz(3),
  CONSTRAINT event_applications_way CHECK (way IN ('portal', 'public', 'desk')),
  CONSTRAINT event_applications_state CHECK (state IN ('unconfirmed', 'confirmed', 'waiting', 'repeated', 'cancelled')),
  CONSTRAINT event_applications_who CHECK ((way = 'portal' OR user_id IS NULL) AND (erased_at IS NOT NULL OR ((way <> 'portal' OR user_id IS NOT NULL) AND (way <> 'public' OR mailbox <> '')))),
  CONSTRAINT event_applications_place CHECK (state NOT IN ('confirmed', 'waiting') OR place IS NOT NULL),
  CONSTRAINT event_applications_attended CHECK (NOT attended OR state = 'confirmed'),
  CONSTRAINT event_applications_event_fkey FOREIGN KEY (event_id, bureau_id) REFERENCES events (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX event_applications_event_id_state_place_idx ON event_applications (event_id, state, place);
CREATE INDEX event_applications_organisation_id_idx ON event_applications (organisation_id);
CREATE INDEX event_applications_user_id_applied_at_idx ON event_applications (user_id, applied_at DESC);
CREATE UNIQUE INDEX event_applications_once_a_mailbox ON event_applications (event_id, lower(mailbox)) WHERE state IN ('confirmed', 'waiting') AND mailbox <> '';
CREATE UNIQUE INDEX event_applications_once_a_person ON event_applications (event_id, user_id) WHERE state IN ('confirmed', 'waiting') AND user_id IS NOT NULL;

-- That somebody has answered the questionnaire, apart from what was answered.
CREATE TABLE event_answered (
  application_id uuid PRIMARY KEY REFERENCES event_applications (id) ON DELETE CASCADE ON UPDATE CASCADE,
  event_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  answered_on date NOT NULL DEFAULT app.today(),
  CONSTRAINT event_answered_event_fkey FOREIGN KEY (event_id, bureau_id) REFERENCES events (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX event_answered_event_id_idx ON event_answered (event_id);

CREATE TABLE event_answers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  event_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  satisfaction integer NOT NULL,
  usefulness integer NOT NULL,
  words text NOT NULL DEFAULT '',
  wishes text NOT NULL DEFAULT '',
  answered_on date NOT NULL DEFAULT app.today(),
  CONSTRAINT event_answers_scales CHECK (satisfaction BETWEEN 1 AND 5 AND usefulness BETWEEN 1 AND 5),
  CONSTRAINT event_answers_event_fkey FOREIGN KEY (event_id, bureau_id) REFERENCES events (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX event_answers_event_id_idx ON event_answers (event_id);

-- What was asked and said at an event, and what it comes to.
CREATE TABLE event_reports (
  event_id uuid PRIMARY KEY,
  bureau_id uuid NOT NULL,
  summary text NOT NULL,
  questions text NOT NULL DEFAULT '',
  is_public boolean NOT NULL DEFAULT false,
  published_at timestamptz(3),
  written_by_name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT event_reports_event_fkey FOREIGN KEY (event_id, bureau_id) REFERENCES events (id, bureau_id) ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX event_reports_event_id_bureau_id_key ON event_reports (event_id, bureau_id);

-- 案内: an event that the desk told a municipality of from its consultation.
CREATE TABLE event_introductions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  event_id uuid NOT NULL REFERENCES events (id) ON DELETE CASCADE ON UPDATE CASCADE,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  introduced_by_name text NOT NULL,
  introduced_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT event_introductions_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX event_introductions_event_id_consultation_id_key ON event_introductions (event_id, consultation_id);
CREATE INDEX event_introductions_consultation_id_idx ON event_introductions (consultation_id);

-- Walls
DO $$
DECLARE
  t text;
  of_desk constant text := 'bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager'')';
BEGIN
  FOREACH t IN ARRAY ARRAY['event_series', 'events', 'event_rooms', 'event_cohosts', 'event_announcements', 'event_applications', 'event_answered', 'event_answers', 'event_reports', 'event_introductions'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE POLICY desk_reads ON %I FOR SELECT TO madoguchi_web USING (%s)', t, of_desk);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['event_series', 'events', 'event_rooms', 'event_cohosts', 'event_announcements', 'event_reports', 'event_introductions'] LOOP
    EXECUTE format('CREATE POLICY desk_adds ON %I FOR INSERT TO madoguchi_web WITH CHECK (%s)', t, of_desk);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['event_series', 'events', 'event_rooms', 'event_reports', 'event_applications'] LOOP
    EXECUTE format('CREATE POLICY desk_changes ON %I FOR UPDATE TO madoguchi_web USING (%s)', t, of_desk);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['event_rooms', 'event_cohosts'] LOOP
    EXECUTE format('GRANT DELETE ON %I TO madoguchi_web', t);
    EXECUTE format('CREATE POLICY desk_takes_off ON %I FOR DELETE TO madoguchi_web USING (%s)', t, of_desk);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['event_series', 'events', 'event_announcements', 'event_applications', 'event_introductions'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO madoguchi_worker', t);
    EXECUTE format('CREATE POLICY worker_reads ON %I FOR SELECT TO madoguchi_worker USING (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['event_series', 'events', 'event_announcements', 'event_applications', 'event_answers', 'event_introductions'] LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''id'')', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['event_rooms', 'event_reports'] LOOP
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(''event_id'')', t);
  END LOOP;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON event_cohosts FOR EACH ROW EXECUTE FUNCTION audit.record('event_id', 'organisation_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON event_answered FOR EACH ROW EXECUTE FUNCTION audit.record('application_id');
GRANT UPDATE ON event_series, events, event_rooms, event_reports TO madoguchi_web;
GRANT UPDATE (attended) ON event_applications TO madoguchi_web;

-- Events that were announced: open ones for everybody, others for the offices that were told.
CREATE POLICY everybody_reads ON events FOR SELECT TO madoguchi_web USING (is_open AND announced_at IS NOT NULL);
CREATE POLICY told_reads ON events FOR SELECT TO madoguchi_web
  USING (announced_at IS NOT NULL AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND id IN (SELECT n.event_id FROM event_announcements n WHERE n.organisation_id = (SELECT app.organisation_id())));
CREATE POLICY told_reads ON event_announcements FOR SELECT TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY everybody_reads ON event_series FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM events e WHERE e.series_id = event_series.id AND e.announced_at IS NOT NULL));
CREATE POLICY everybody_reads ON event_cohosts FOR SELECT TO madoguchi_web USING (EXISTS (SELECT FROM events e WHERE e.id = event_id));

-- The application of somebody who holds its link, and of whoever is signed in.
CREATE FUNCTION app.event_application_of_link() RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT l.subject_id FROM one_time_links l WHERE l.id = app.link_id() AND l.purpose = 'event_application' AND l.withdrawn_at IS NULL AND l.expires_at > app.now()
$$;
CREATE POLICY applicant_sends ON event_applications FOR INSERT TO madoguchi_web
  WITH CHECK (id = (SELECT app.link_id()) AND (SELECT app.actor_kind()) = 'link' AND way = 'public' AND state = 'unconfirmed' AND organisation_id IS NULL AND NOT attended
    AND EXISTS (SELECT FROM events e WHERE e.id = event_id AND e.is_open AND e.state = 'announced'));
CREATE POLICY applicant_reads ON event_applications FOR SELECT TO madoguchi_web
  USING ((SELECT app.actor_kind()) = 'link' AND (id = (SELECT app.link_id()) OR id = (SELECT app.event_application_of_link())));
CREATE POLICY own_reads ON event_applications FOR SELECT TO madoguchi_web
  USING (user_id = (SELECT app.user_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY own_sends ON event_applications FOR INSERT TO madoguchi_web
  WITH CHECK (user_id = (SELECT app.user_id()) AND organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND way = 'portal' AND state = 'unconfirmed' AND NOT attended AND EXISTS (SELECT FROM events e WHERE e.id = event_id AND e.state = 'announced'));
CREATE POLICY desk_enters ON event_applications FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager') AND way = 'desk' AND state IN ('unconfirmed', 'confirmed'));
CREATE POLICY seated_reads ON event_rooms FOR SELECT TO madoguchi_web
  USING ((SELECT app.side()) IS DISTINCT FROM 'desk' AND EXISTS (SELECT FROM event_applications a WHERE a.event_id = event_rooms.event_id AND a.state = 'confirmed'));
CREATE POLICY published_reads ON event_reports FOR SELECT TO madoguchi_web
  USING (published_at IS NOT NULL AND EXISTS (SELECT FROM events e WHERE e.id = event_reports.event_id)
    AND (is_public OR ((SELECT app.side()) IS DISTINCT FROM 'desk' AND EXISTS (SELECT FROM event_applications a WHERE a.event_id = event_reports.event_id AND a.state = 'confirmed'))));
CREATE POLICY own_reads ON event_answered FOR SELECT TO madoguchi_web
  USING ((SELECT app.side()) IS DISTINCT FROM 'desk' AND EXISTS (SELECT FROM event_applications a WHERE a.id = application_id));
CREATE POLICY own_answers ON event_answered FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.side()) IS DISTINCT FROM 'desk' AND EXISTS (SELECT FROM event_applications a JOIN events e ON e.id = a.event_id
    WHERE a.id = application_id AND a.event_id = event_answered.event_id AND a.bureau_id = event_answered.bureau_id AND a.state = 'confirmed' AND e.state = 'held'));
CREATE POLICY own_answers ON event_answers FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.side()) IS DISTINCT FROM 'desk' AND EXISTS (SELECT FROM event_answered g WHERE g.event_id = event_answers.event_id AND g.bureau_id = event_answers.bureau_id));
CREATE POLICY asking_side_reads ON event_introductions FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));

-- An event goes its way; what was announced as open stays open, and its number stands.
CREATE FUNCTION app.guard_event() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'announced'), ('announced', 'closed'), ('closed', 'announced'), ('announced', 'held'), ('closed', 'held'),
      ('draft', 'cancelled'), ('announced', 'cancelled'), ('closed', 'cancelled')) THEN
    RAISE EXCEPTION 'no such step of an event' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.announced_at IS NOT NULL AND ((NEW.announced_at, NEW.fiscal_year, NEW.series_id, NEW.number) IS DISTINCT FROM (OLD.announced_at, OLD.fiscal_year, OLD.series_id, OLD.number) OR (OLD.is_open AND NOT NEW.is_open)) THEN
    RAISE EXCEPTION 'what was announced stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_event BEFORE UPDATE ON events FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_event();

-- Seats
GRANT SELECT, UPDATE (version) ON events TO madoguchi_registry;
GRANT SELECT, UPDATE ON event_applications TO madoguchi_registry;
GRANT SELECT ON one_time_links TO madoguchi_registry;
CREATE POLICY registry ON events TO madoguchi_registry USING (true);
CREATE POLICY registry ON event_applications TO madoguchi_registry USING (true);
CREATE POLICY registry_reads_of_events ON one_time_links FOR SELECT TO madoguchi_registry USING (purpose = 'event_application');

-- Whether the one who asks may move this application: its bearer, its person, the desk.
CREATE FUNCTION app.may_move_event_application(asked event_applications) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT coalesce(app.actor_kind() = 'link' AND asked.id = app.event_application_of_link(), false)
    OR coalesce(app.actor_kind() = 'member' AND app.role() IN ('municipal_staff', 'prefecture_staff') AND asked.user_id = app.user_id(), false)
    OR coalesce(app.actor_kind() = 'member' AND app.role() IN ('officer', 'manager') AND asked.bureau_id = app.bureau_id(), false)
$$;
CREATE FUNCTION app.event_seats_taken(of_event uuid) RETURNS TABLE (confirmed int, waiting int) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT (count(*) FILTER (WHERE a.state = 'confirmed'))::int, (count(*) FILTER (WHERE a.state = 'waiting'))::int FROM event_applications a WHERE a.event_id = of_event
$$;
-- A proven application gets a seat or a place in the queue: confirmed, waiting, repeated (the first stands), or closed when it is too late.
CREATE FUNCTION app.seat_event_application(of_application uuid) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  asked event_applications;
  gathering events;
  to_state text;
BEGIN
  SELECT * INTO asked FROM event_applications a WHERE a.id = of_application;
  IF asked.id IS NULL OR NOT app.may_move_event_application(asked) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO gathering FROM events e WHERE e.id = asked.event_id FOR UPDATE;
  SELECT * INTO asked FROM event_applications a WHERE a.id = of_application FOR UPDATE;
  IF asked.state <> 'unconfirmed' THEN
    RETURN asked.state;
  END IF;
  IF EXISTS (SELECT FROM event_applications a WHERE a.event_id = asked.event_id AND a.state IN ('confirmed', 'waiting')
      AND ((asked.mailbox <> '' AND lower(a.mailbox) = lower(asked.mailbox)) OR a.user_id = asked.user_id)) THEN
    UPDATE event_applications SET state = 'repeated' WHERE id = of_application;
    RETURN 'repeated';
  END IF;
  IF gathering.state NOT IN ('announced', 'closed') OR (asked.way <> 'desk' AND (gathering.state = 'closed' OR gathering.apply_until IS NULL OR gathering.apply_until < app.today())) THEN
    RETURN 'closed';
  END IF;
  to_state := CASE WHEN gathering.capacity IS NULL OR (SELECT s.confirmed FROM app.event_seats_taken(gathering.id) s) < gathering.capacity THEN 'confirmed' ELSE 'waiting' END;
  UPDATE event_applications SET state = to_state, seated_at = CASE to_state WHEN 'confirmed' THEN app.now() END,
    place = 1 + coalesce((SELECT max(a.place) FROM event_applications a WHERE a.event_id = gathering.id), 0) WHERE id = of_application;
  RETURN to_state;
END $$;
-- Free seats go to those who wait, in the order in which they came.
CREATE FUNCTION app.fill_event_seats(of_event uuid) RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  gathering events;
BEGIN
  SELECT * INTO gathering FROM events e WHERE e.id = of_event FOR UPDATE;
  IF gathering.state NOT IN ('announced', 'closed') THEN
    RETURN;
  END IF;
  RETURN QUERY UPDATE event_applications w SET state = 'confirmed', seated_at = app.now()
    WHERE w.id IN (SELECT a.id FROM event_applications a WHERE a.event_id = of_event AND a.state = 'waiting' ORDER BY a.place
      LIMIT CASE WHEN gathering.capacity IS NULL THEN NULL ELSE greatest(0, gathering.capacity - (SELECT s.confirmed FROM app.event_seats_taken(of_event) s)) END)
    RETURNING w.id;
END $$;
-- Whoever applied stays away: false when there was nothing to give back.
CREATE FUNCTION app.leave_event(of_application uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  asked event_applications;
BEGIN
  SELECT * INTO asked FROM event_applications a WHERE a.id = of_application;
  IF asked.id IS NULL OR NOT app.may_move_event_application(asked) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM FROM events e WHERE e.id = asked.event_id FOR UPDATE;
  UPDATE event_applications SET state = 'cancelled', cancelled_at = app.now(), attended = false
    WHERE id = of_application AND state IN ('unconfirmed', 'confirmed', 'waiting');
  RETURN FOUND;
END $$;
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
REVOKE ALL ON FUNCTION app.event_seats_taken(uuid), app.seat_event_application(uuid), app.fill_event_seats(uuid), app.leave_event(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.event_seats_taken(uuid), app.seat_event_application(uuid), app.fill_event_seats(uuid), app.leave_event(uuid) TO madoguchi_web;
ALTER FUNCTION app.event_seats_taken(uuid) OWNER TO madoguchi_registry;
ALTER FUNCTION app.seat_event_application(uuid) OWNER TO madoguchi_registry;
ALTER FUNCTION app.fill_event_seats(uuid) OWNER TO madoguchi_registry;
ALTER FUNCTION app.leave_event(uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;

-- Links by which an application is confirmed, seen and given back; they work until the event is over.
DO $$
DECLARE
  now_allowed text := (SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'one_time_links_purpose' AND conrelid = 'one_time_links'::regclass);
BEGIN
  ALTER TABLE one_time_links DROP CONSTRAINT one_time_links_purpose;
  EXECUTE format('ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_purpose CHECK ((%s) OR purpose = ''event_application'')', now_allowed);
END $$;
CREATE POLICY applicant_to_event_is_asked ON one_time_links FOR INSERT TO madoguchi_web
  WITH CHECK (purpose = 'event_application' AND subject_id = (SELECT app.link_id()) AND (SELECT app.actor_kind()) = 'link' AND organisation_id = bureau_id);
CREATE POLICY desk_reads_of_events ON one_time_links FOR SELECT TO madoguchi_web
  USING (purpose = 'event_application' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY applicant_to_event_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.actor_kind()) = 'link' AND kind IN ('event_mailbox_asked', 'event_seated', 'event_waiting', 'event_advanced')
    AND EXISTS (SELECT FROM event_applications a WHERE a.bureau_id = notices.bureau_id));
CREATE POLICY applicant_of_other_bureau_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) IN ('municipal_staff', 'prefecture_staff') AND kind IN ('event_seated', 'event_waiting', 'event_advanced')
    AND EXISTS (SELECT FROM event_applications a WHERE a.bureau_id = notices.bureau_id AND a.user_id = (SELECT app.user_id())));

-- The worker reminds, asks afterwards, and erases who came half a year after the event.
GRANT UPDATE (reminded_at, asked_at) ON events TO madoguchi_worker;
CREATE POLICY worker_rounds ON events FOR UPDATE TO madoguchi_worker USING (true);
GRANT UPDATE (name, mailbox, user_id, erased_at), DELETE ON event_applications TO madoguchi_worker;
CREATE POLICY worker_erases ON event_applications FOR UPDATE TO madoguchi_worker USING (true);
CREATE POLICY worker_drops ON event_applications FOR DELETE TO madoguchi_worker USING (state IN ('unconfirmed', 'repeated'));
GRANT DELETE ON one_time_links TO madoguchi_worker;
CREATE POLICY worker_drops_of_events ON one_time_links FOR DELETE TO madoguchi_worker USING (purpose = 'event_application');
