-- Who applies twice: with an account the same person, without one the same mailbox and the same name. Offices share mailboxes.
DROP INDEX event_applications_once_a_mailbox;
CREATE UNIQUE INDEX event_applications_once_a_guest ON event_applications (event_id, lower(mailbox), app.norm_ja(name))
  WHERE state IN ('confirmed', 'waiting') AND mailbox <> '' AND user_id IS NULL;

GRANT CREATE ON SCHEMA app TO madoguchi_registry;
SET ROLE madoguchi_registry;
-- The application of the same person that stands beside this one; no row when there is none.
CREATE FUNCTION app.standing_event_application(of_application uuid) RETURNS TABLE (standing_id uuid, standing_state text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  asked event_applications;
BEGIN
  SELECT * INTO asked FROM event_applications a WHERE a.id = of_application;
  IF asked.id IS NULL OR NOT app.may_move_event_application(asked) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN QUERY SELECT a.id, a.state FROM event_applications a
    WHERE a.event_id = asked.event_id AND a.id <> asked.id AND a.state IN ('confirmed', 'waiting')
      AND (a.user_id = asked.user_id
        OR (asked.user_id IS NULL AND a.user_id IS NULL AND asked.mailbox <> '' AND lower(a.mailbox) = lower(asked.mailbox) AND app.norm_ja(a.name) = app.norm_ja(asked.name)))
    ORDER BY a.place LIMIT 1;
END $$;
-- A proven application gets a seat or a place in the queue: confirmed, waiting, repeated (the first stands), or closed when it is too late.
-- What was sent in time may be proven until two days after the last day, and not after the event.
CREATE OR REPLACE FUNCTION app.seat_event_application(of_application uuid) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
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
  IF EXISTS (SELECT FROM app.standing_event_application(of_application)) THEN
    UPDATE event_applications SET state = 'repeated' WHERE id = of_application;
    RETURN 'repeated';
  END IF;
  IF gathering.state NOT IN ('announced', 'closed') OR (asked.way <> 'desk' AND (gathering.state = 'closed' OR gathering.apply_until IS NULL
      OR gathering.apply_until < (asked.applied_at AT TIME ZONE 'Asia/Tokyo')::date OR least(gathering.apply_until + 2, gathering.held_on) < app.today())) THEN
    RETURN 'closed';
  END IF;
  to_state := CASE WHEN gathering.capacity IS NULL OR (SELECT s.confirmed FROM app.event_seats_taken(gathering.id) s) < gathering.capacity THEN 'confirmed' ELSE 'waiting' END;
  UPDATE event_applications SET state = to_state, seated_at = CASE to_state WHEN 'confirmed' THEN app.now() END,
    place = 1 + coalesce((SELECT max(a.place) FROM event_applications a WHERE a.event_id = gathering.id), 0) WHERE id = of_application;
  RETURN to_state;
END $$;
-- Free seats go to those who wait, in the order in which they came, up to the day of the event.
CREATE OR REPLACE FUNCTION app.fill_event_seats(of_event uuid) RETURNS SETOF uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  gathering events;
BEGIN
  SELECT * INTO gathering FROM events e WHERE e.id = of_event FOR UPDATE;
  IF gathering.state NOT IN ('announced', 'closed') OR gathering.held_on < app.today() THEN
    RETURN;
  END IF;
  RETURN QUERY UPDATE event_applications w SET state = 'confirmed', seated_at = app.now()
    WHERE w.id IN (SELECT a.id FROM event_applications a WHERE a.event_id = of_event AND a.state = 'waiting' ORDER BY a.place
      LIMIT CASE WHEN gathering.capacity IS NULL THEN NULL ELSE greatest(0, gathering.capacity - (SELECT s.confirmed FROM app.event_seats_taken(of_event) s)) END)
    RETURNING w.id;
END $$;
-- Whoever applied stays away: false when there was nothing to give back. Once the event is over, who had a seat stands; the desk may still put it right
-- until it is marked as held.
CREATE OR REPLACE FUNCTION app.leave_event(of_application uuid) RETURNS boolean LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  asked event_applications;
  gathering events;
BEGIN
  SELECT * INTO asked FROM event_applications a WHERE a.id = of_application;
  IF asked.id IS NULL OR NOT app.may_move_event_application(asked) THEN
    RAISE EXCEPTION 'not permitted' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO gathering FROM events e WHERE e.id = asked.event_id FOR UPDATE;
  IF gathering.state NOT IN ('announced', 'closed') OR (gathering.held_on < app.today() AND app.side() IS DISTINCT FROM 'desk') THEN
    RETURN false;
  END IF;
  UPDATE event_applications SET state = 'cancelled', cancelled_at = app.now(), attended = false
    WHERE id = of_application AND state IN ('unconfirmed', 'confirmed', 'waiting');
  RETURN FOUND;
END $$;
REVOKE ALL ON FUNCTION app.standing_event_application(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.standing_event_application(uuid) TO madoguchi_web;
RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
