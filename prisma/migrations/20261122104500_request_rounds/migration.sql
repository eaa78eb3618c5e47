-- 依頼のまとまり: one summary for several parties, with the municipality's consent to passing it on, before anything is sent.
CREATE TABLE request_rounds (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  support_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  title text NOT NULL,
  summary text NOT NULL,
  addressees text[] NOT NULL,
  party_names text[] NOT NULL,
  due_on date NOT NULL,
  state text NOT NULL,
  consent_way text NOT NULL,
  consented_by_name text NOT NULL DEFAULT '',
  consented_at timestamptz(3),
  refuse_reason text NOT NULL DEFAULT '',
  written_by_name text NOT NULL,
  written_at timestamptz(3) NOT NULL DEFAULT app.now(),
  sent_at timestamptz(3),
  CONSTRAINT request_rounds_pkey PRIMARY KEY (id),
  CONSTRAINT request_rounds_state CHECK (state IN ('asked', 'agreed', 'refused', 'sent', 'dropped')),
  CONSTRAINT request_rounds_way CHECK (consent_way IN ('portal', 'telephone')),
  CONSTRAINT request_rounds_parties CHECK (cardinality(addressees) > 0 AND cardinality(addressees) = cardinality(party_names)),
  CONSTRAINT request_rounds_consent CHECK (state NOT IN ('agreed', 'sent') OR (consented_at IS NOT NULL AND consented_by_name <> '')),
  CONSTRAINT request_rounds_refused CHECK (state <> 'refused' OR refuse_reason <> ''),
  CONSTRAINT request_rounds_sent CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE UNIQUE INDEX request_rounds_id_consultation_id_asking_organisation_id_bu_key ON request_rounds (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code);
CREATE INDEX request_rounds_support_id_state_idx ON request_rounds (support_id, state);
CREATE INDEX request_rounds_consultation_id_state_idx ON request_rounds (consultation_id, state);
ALTER TABLE request_rounds ADD CONSTRAINT request_rounds_support_id_consultation_id_asking_organisat_fkey
  FOREIGN KEY (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
  REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE request_rounds ADD CONSTRAINT request_rounds_consultation_id_asking_organisation_id_bure_fkey
  FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
  REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE requests
  ADD COLUMN round_id uuid,
  ADD COLUMN consent_way text,
  ADD COLUMN consented_by_name text NOT NULL DEFAULT '';
ALTER TABLE requests
  ADD CONSTRAINT requests_consent_way CHECK (consent_way IN ('portal', 'telephone')),
  ADD CONSTRAINT requests_round_id_consultation_id_asking_organisation_id_b_fkey
  FOREIGN KEY (round_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
  REFERENCES request_rounds (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE NO ACTION ON UPDATE CASCADE;
CREATE INDEX requests_round_id_idx ON requests (round_id);

INSERT INTO app.transitions (machine, event, from_state, to_state, side) VALUES
  ('round', 'agree', 'asked', 'agreed', 'municipality'),
  ('round', 'agree', 'asked', 'agreed', 'prefecture'),
  ('round', 'refuse', 'asked', 'refused', 'municipality'),
  ('round', 'refuse', 'asked', 'refused', 'prefecture'),
  ('round', 'send', 'agreed', 'sent', 'desk'),
  ('round', 'drop', 'asked', 'dropped', 'desk'),
  ('round', 'drop', 'agreed', 'dropped', 'desk');
CREATE FUNCTION app.guard_round() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  acting text := app.side();
  free text[] := CASE WHEN app.side() = 'desk' THEN ARRAY['state', 'due_on', 'sent_at']
    ELSE ARRAY['state', 'consented_by_name', 'consented_at', 'refuse_reason'] END;
BEGIN
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what was agreed to is not changed' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT EXISTS (
    SELECT FROM app.transitions t WHERE t.machine = 'round' AND t.from_state = OLD.state AND t.to_state = NEW.state AND t.side = acting
  ) THEN
    RAISE EXCEPTION 'no transition of a round from % to % by %', OLD.state, NEW.state, acting USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_round BEFORE UPDATE ON request_rounds FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_round();

ALTER TABLE request_rounds ENABLE ROW LEVEL SECURITY;
ALTER TABLE request_rounds FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON request_rounds TO madoguchi_web;
CREATE POLICY desk ON request_rounds TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side ON request_rounds FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY asking_side_agrees ON request_rounds FOR UPDATE TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY prefecture_shared ON request_rounds FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'prefecture_staff' AND prefecture_code = (SELECT app.prefecture_code()) AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON request_rounds FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- What the desk passed on of an answer, in its own words, with the reply that carried it: as visible as that reply.
CREATE TABLE passed_answers (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  request_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  dialogue_entry_id uuid NOT NULL,
  body text NOT NULL,
  passed_by_name text NOT NULL,
  passed_at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT passed_answers_pkey PRIMARY KEY (id),
  CONSTRAINT passed_answers_body CHECK (body <> '')
);
CREATE INDEX passed_answers_request_id_passed_at_idx ON passed_answers (request_id, passed_at);
CREATE INDEX passed_answers_consultation_id_idx ON passed_answers (consultation_id);
CREATE INDEX passed_answers_dialogue_entry_id_idx ON passed_answers (dialogue_entry_id);
ALTER TABLE passed_answers ADD CONSTRAINT passed_answers_request_id_consultation_id_asking_organisat_fkey
  FOREIGN KEY (request_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
  REFERENCES requests (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE passed_answers ADD CONSTRAINT passed_answers_dialogue_entry_id_fkey
  FOREIGN KEY (dialogue_entry_id) REFERENCES dialogue_entries (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE passed_answers ENABLE ROW LEVEL SECURITY;
ALTER TABLE passed_answers FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON passed_answers TO madoguchi_web;
CREATE POLICY as_reply ON passed_answers FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM dialogue_entries d WHERE d.id = dialogue_entry_id));
CREATE POLICY desk_passes_on ON passed_answers FOR INSERT TO madoguchi_web
  WITH CHECK (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager')
    AND EXISTS (SELECT FROM dialogue_entries d WHERE d.id = dialogue_entry_id AND d.consultation_id = passed_answers.consultation_id));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON passed_answers FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- The one picture: who was asked under a consultation and how it stands, for those who may read the consultation; neither question nor answer.
GRANT CREATE ON SCHEMA app TO madoguchi_registry;
CREATE FUNCTION app.parties_of(of_consultation uuid)
  RETURNS TABLE (request_id uuid, support_id uuid, kind text, party text, state text, sent_at timestamptz, due_on date, answered_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.id, r.support_id, r.kind, r.addressee_name, r.state, r.sent_at, r.due_on, r.answered_at
  FROM public.requests r JOIN public.consultations c ON c.id = r.consultation_id
  WHERE r.consultation_id = of_consultation AND r.state <> 'withdrawn' AND c.state <> 'draft' AND (
    (app.role() IN ('municipal_staff', 'prefecture_staff') AND c.asking_organisation_id = app.organisation_id())
    OR (app.role() = 'prefecture_staff' AND c.shared_with_prefecture AND c.prefecture_code = app.prefecture_code())
    OR (app.role() IN ('officer', 'manager') AND c.bureau_id = app.bureau_id()))
  ORDER BY r.sent_at, r.id
$$;
ALTER FUNCTION app.parties_of(uuid) OWNER TO madoguchi_registry;
REVOKE CREATE ON SCHEMA app FROM madoguchi_registry;
REVOKE ALL ON FUNCTION app.parties_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.parties_of(uuid) TO madoguchi_web;
