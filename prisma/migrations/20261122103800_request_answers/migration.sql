-- What a party asked may answer: taking it on, wanting to hear more, proposing a measure, answering in words, declining with a kind of reason
-- and another office; months later, what came of it. Every answer is kept beside the one that stands.
ALTER TABLE requests
  ADD COLUMN decline_kind text,
  ADD COLUMN suggested_organisation_id uuid,
  ADD COLUMN suggested_name text NOT NULL DEFAULT '',
  ADD COLUMN measure text NOT NULL DEFAULT '',
  ADD COLUMN opened_at timestamptz(3),
  ADD COLUMN opened_by_name text NOT NULL DEFAULT '',
  ADD COLUMN result text NOT NULL DEFAULT '',
  ADD COLUMN result_at timestamptz(3),
  ADD COLUMN result_by_name text NOT NULL DEFAULT '';
ALTER TABLE requests ADD CONSTRAINT requests_suggested_organisation_id_fkey
  FOREIGN KEY (suggested_organisation_id) REFERENCES organisations (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE requests NO FORCE ROW LEVEL SECURITY;
UPDATE requests SET decline_kind = 'other' WHERE state = 'declined';
ALTER TABLE requests FORCE ROW LEVEL SECURITY;
ALTER TABLE requests DROP CONSTRAINT requests_state, DROP CONSTRAINT requests_answer;
ALTER TABLE requests
  ADD CONSTRAINT requests_state CHECK (state IN ('sent', 'accepted', 'hearing', 'proposed', 'declined', 'answered', 'withdrawn')),
  ADD CONSTRAINT requests_answer CHECK (state <> 'answered' OR answer <> ''),
  ADD CONSTRAINT requests_measure CHECK (state <> 'proposed' OR measure <> ''),
  ADD CONSTRAINT requests_decline CHECK ((state = 'declined') = (decline_kind IS NOT NULL) AND (decline_kind IS DISTINCT FROM 'other' OR answer <> '')),
  ADD CONSTRAINT requests_decline_kind CHECK (decline_kind IN ('not_ours', 'no_capacity', 'dates', 'interest', 'other')),
  ADD CONSTRAINT requests_suggested CHECK (state = 'declined' OR (suggested_organisation_id IS NULL AND suggested_name = '')),
  ADD CONSTRAINT requests_result CHECK ((result = '') = (result_at IS NULL));
CREATE UNIQUE INDEX requests_id_consultation_id_asking_organisation_id_bureau_i_key ON requests (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code);
CREATE INDEX requests_bureau_id_state_due_on_idx ON requests (bureau_id, state, due_on);
CREATE INDEX requests_bureau_id_kind_sent_at_idx ON requests (bureau_id, kind, sent_at DESC);

INSERT INTO app.transitions (machine, event, from_state, to_state, side) VALUES
  ('request', 'accept', 'sent', 'accepted', 'party'),
  ('request', 'hear', 'sent', 'hearing', 'party'),
  ('request', 'hear', 'accepted', 'hearing', 'party'),
  ('request', 'propose', 'sent', 'proposed', 'party'),
  ('request', 'propose', 'accepted', 'proposed', 'party'),
  ('request', 'propose', 'hearing', 'proposed', 'party'),
  ('request', 'answer', 'sent', 'answered', 'party'),
  ('request', 'answer', 'accepted', 'answered', 'party'),
  ('request', 'answer', 'hearing', 'answered', 'party'),
  ('request', 'decline', 'sent', 'declined', 'party'),
  ('request', 'decline', 'accepted', 'declined', 'party'),
  ('request', 'decline', 'hearing', 'declined', 'party'),
  ('request', 'withdraw', 'sent', 'withdrawn', 'desk'),
  ('request', 'withdraw', 'accepted', 'withdrawn', 'desk'),
  ('request', 'withdraw', 'hearing', 'withdrawn', 'desk');

CREATE OR REPLACE FUNCTION app.guard_request() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  acting text := CASE WHEN app.side() = 'desk' THEN 'desk' ELSE 'party' END;
  free text[] := CASE WHEN acting = 'desk' THEN ARRAY['state', 'due_on', 'result', 'result_at', 'result_by_name', 'version']
    ELSE ARRAY['state', 'answer', 'measure', 'decline_kind', 'suggested_organisation_id', 'suggested_name', 'answered_at', 'answered_by_name',
      'opened_at', 'opened_by_name', 'result', 'result_at', 'result_by_name', 'version'] END;
  said text[] := ARRAY['answer', 'measure', 'decline_kind', 'suggested_organisation_id', 'suggested_name', 'answered_at', 'answered_by_name'];
BEGIN
  IF app.actor_kind() IS NULL THEN
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'the desk asks, the party asked answers' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT EXISTS (
    SELECT FROM app.transitions t WHERE t.machine = 'request' AND t.from_state = OLD.state AND t.to_state = NEW.state AND t.side = acting
  ) THEN
    RAISE EXCEPTION 'no transition of a request from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = OLD.state AND (SELECT jsonb_object_agg(k, to_jsonb(NEW) -> k) FROM unnest(said) k)
     IS DISTINCT FROM (SELECT jsonb_object_agg(k, to_jsonb(OLD) -> k) FROM unnest(said) k) THEN
    RAISE EXCEPTION 'what was answered stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.opened_at IS DISTINCT FROM OLD.opened_at AND OLD.opened_at IS NOT NULL THEN
    RAISE EXCEPTION 'a request is opened once' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.result_at IS DISTINCT FROM OLD.result_at AND NEW.state NOT IN ('accepted', 'proposed', 'answered') THEN
    RAISE EXCEPTION 'a result needs an answer' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER guard_request ON requests;
CREATE TRIGGER guard_request BEFORE UPDATE ON requests FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_request();

-- Every answer as it was given; what stands is in the request.
CREATE TABLE request_answers (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  request_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  decision text NOT NULL,
  answer text NOT NULL DEFAULT '',
  measure text NOT NULL DEFAULT '',
  decline_kind text,
  suggested_name text NOT NULL DEFAULT '',
  given_by_name text NOT NULL,
  given_by_desk boolean NOT NULL DEFAULT false,
  given_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT request_answers_pkey PRIMARY KEY (id),
  CONSTRAINT request_answers_decision CHECK (decision IN ('accept', 'hear', 'propose', 'answer', 'decline', 'result'))
);
CREATE INDEX request_answers_request_id_given_at_idx ON request_answers (request_id, given_at);
ALTER TABLE request_answers ADD CONSTRAINT request_answers_request_id_consultation_id_asking_organisa_fkey
  FOREIGN KEY (request_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
  REFERENCES requests (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE request_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_answers FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON request_answers TO madoguchi_web;
CREATE POLICY desk_reads ON request_answers FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk_keeps_result ON request_answers FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager') AND decision = 'result' AND given_by_desk);
CREATE POLICY party ON request_answers TO madoguchi_web
  USING ((SELECT app.role()) NOT IN ('officer', 'manager') AND EXISTS (SELECT FROM requests r WHERE r.id = request_id))
  WITH CHECK ((SELECT app.role()) NOT IN ('officer', 'manager') AND NOT given_by_desk AND EXISTS (SELECT FROM requests r WHERE r.id = request_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON request_answers FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- That the party asked has answered is an event of the consultation, and the officer is told; the consultation itself stays closed to it.
CREATE POLICY party_says_answered ON timeline_entries FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) NOT IN ('officer', 'manager') AND kind IN ('request_answered', 'request_result') AND audience = 'shared'
    AND EXISTS (SELECT FROM requests r WHERE r.id = timeline_entries.subject_id AND r.consultation_id = timeline_entries.consultation_id));
CREATE POLICY party_says_answered ON notices FOR INSERT TO madoguchi_web
  WITH CHECK (kind = 'request_answered'
    AND EXISTS (SELECT FROM requests r WHERE r.id = notices.subject_id AND r.consultation_id = notices.consultation_id AND r.bureau_id = notices.bureau_id));
