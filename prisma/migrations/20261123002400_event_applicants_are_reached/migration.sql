-- Whom mails reach and whom the telephone: the language the form was filled in, a telephone number, and when somebody was asked or told after the event.
ALTER TABLE event_applications
  ADD COLUMN locale text NOT NULL DEFAULT 'ja' CONSTRAINT event_applications_locale CHECK (locale IN ('ja', 'en')),
  ADD COLUMN telephone text NOT NULL DEFAULT '',
  ADD COLUMN asked_at timestamptz(3);
-- When attendance was first kept: from then on those who were there are asked, before everybody with a seat.
ALTER TABLE events ADD COLUMN attendance_at timestamptz(3);
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['events', 'event_applications'] LOOP
    EXECUTE format('ALTER TABLE %I NO FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  UPDATE event_applications a SET asked_at = e.asked_at FROM events e WHERE e.id = a.event_id AND e.asked_at IS NOT NULL AND a.state = 'confirmed';
  UPDATE events e SET attendance_at = e.held_on WHERE EXISTS (SELECT FROM event_applications a WHERE a.event_id = e.id AND a.attended AND a.way <> 'desk');
  FOREACH t IN ARRAY ARRAY['events', 'event_applications'] LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
ALTER TABLE events DROP COLUMN asked_at;
GRANT UPDATE (telephone, asked_at) ON event_applications TO madoguchi_worker;
ALTER POLICY own_answers ON event_answered
  WITH CHECK ((SELECT app.side()) IS DISTINCT FROM 'desk' AND EXISTS (SELECT FROM event_applications a JOIN events e ON e.id = a.event_id
    WHERE a.id = application_id AND a.event_id = event_answered.event_id AND a.bureau_id = event_answered.bureau_id AND a.state = 'confirmed' AND e.state = 'held'
      AND (a.attended OR e.attendance_at IS NULL)));
-- Whom the desk enters with a mailbox gets a link of the own application, too.
CREATE POLICY desk_issues_of_events ON one_time_links FOR INSERT TO madoguchi_web
  WITH CHECK (purpose = 'event_application' AND organisation_id = bureau_id AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager')
    AND EXISTS (SELECT FROM event_applications a WHERE a.id = subject_id AND a.way = 'desk' AND a.bureau_id = one_time_links.bureau_id));
