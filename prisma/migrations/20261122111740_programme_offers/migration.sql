-- 打診: headquarters offers a national programme to a municipality; its bureau passes the offer on, the municipality answers.
CREATE TABLE programme_offers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  grounds text[] NOT NULL DEFAULT '{}',
  reason text NOT NULL,
  answer_by date NOT NULL,
  state text NOT NULL DEFAULT 'offered',
  offered_by_name text NOT NULL,
  offered_at timestamptz(3) NOT NULL DEFAULT app.now(),
  bureau_words text NOT NULL DEFAULT '',
  passed_on_by_name text NOT NULL DEFAULT '',
  passed_on_at timestamptz(3),
  answer text NOT NULL DEFAULT '',
  answered_by_name text NOT NULL DEFAULT '',
  answered_at timestamptz(3),
  entry_id uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT programme_offers_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programmes (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_offers_asking_organisation_id_fkey FOREIGN KEY (asking_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_offers_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES programme_entries (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_offers_grounds CHECK (grounds <@ ARRAY['cost_excess', 'past_target']),
  CONSTRAINT programme_offers_state CHECK (state IN ('offered', 'passed_on', 'accepted', 'declined', 'withdrawn')),
  CONSTRAINT programme_offers_reason CHECK (reason <> ''),
  CONSTRAINT programme_offers_accepted CHECK ((state = 'accepted') = (entry_id IS NOT NULL)),
  CONSTRAINT programme_offers_answered CHECK ((state IN ('accepted', 'declined')) = (answered_at IS NOT NULL) AND (state <> 'declined' OR answer <> '')),
  CONSTRAINT programme_offers_passed_on CHECK (state IN ('offered', 'withdrawn') OR passed_on_at IS NOT NULL)
);
CREATE UNIQUE INDEX programme_offers_one_that_stands ON programme_offers (programme_id, asking_organisation_id) WHERE state <> 'withdrawn';
CREATE INDEX programme_offers_programme_id_state_idx ON programme_offers (programme_id, state);
CREATE INDEX programme_offers_asking_organisation_id_idx ON programme_offers (asking_organisation_id);
CREATE INDEX programme_offers_bureau_id_idx ON programme_offers (bureau_id);
CREATE INDEX programme_offers_entry_id_idx ON programme_offers (entry_id);

-- An offer moves from headquarters by the bureau to the municipality, each at its own step.
CREATE FUNCTION app.guard_programme_offer() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.programme_id, NEW.asking_organisation_id, NEW.bureau_id, NEW.grounds, NEW.reason, NEW.answer_by, NEW.offered_at)
      IS DISTINCT FROM (OLD.programme_id, OLD.asking_organisation_id, OLD.bureau_id, OLD.grounds, OLD.reason, OLD.answer_by, OLD.offered_at) THEN
    RAISE EXCEPTION 'an offer stands as it was made' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state <> OLD.state AND (app.role(), OLD.state, NEW.state) NOT IN (('headquarters', 'offered', 'withdrawn'), ('headquarters', 'passed_on', 'withdrawn'),
      ('officer', 'offered', 'passed_on'), ('manager', 'offered', 'passed_on'), ('municipal_staff', 'passed_on', 'accepted'), ('municipal_staff', 'passed_on', 'declined')) THEN
    RAISE EXCEPTION 'no transition of an offer from % to % by %', OLD.state, NEW.state, app.role() USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_programme_offer BEFORE UPDATE ON programme_offers FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_programme_offer();

ALTER TABLE programme_offers ENABLE ROW LEVEL SECURITY;
ALTER TABLE programme_offers FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON programme_offers TO madoguchi_web;
GRANT SELECT ON programme_offers TO madoguchi_worker;
CREATE POLICY headquarters ON programme_offers TO madoguchi_web
  USING ((SELECT app.role()) = 'headquarters' AND app.keeps_programme(programme_id))
  WITH CHECK ((SELECT app.role()) = 'headquarters' AND app.keeps_programme(programme_id)
    AND EXISTS (SELECT FROM organisations o WHERE o.id = asking_organisation_id AND o.kind = 'municipality' AND o.bureau_id = programme_offers.bureau_id AND o.prefecture_code = programme_offers.prefecture_code));
CREATE POLICY desk_reads ON programme_offers FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk_passes_on ON programme_offers FOR UPDATE TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY own_office_reads ON programme_offers FOR SELECT TO madoguchi_web
  USING (passed_on_at IS NOT NULL AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE POLICY own_office_answers ON programme_offers FOR UPDATE TO madoguchi_web
  USING (passed_on_at IS NOT NULL AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE POLICY worker_reads ON programme_offers FOR SELECT TO madoguchi_worker USING (true);
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON programme_offers FOR EACH ROW EXECUTE FUNCTION audit.record('id');
-- 個別協議 on the ceiling of costs is held with headquarters, which chooses by it.
CREATE POLICY headquarters_reads ON cost_consultations FOR SELECT TO madoguchi_web USING ((SELECT app.role()) = 'headquarters');
CREATE POLICY headquarters_tells_of_offers ON notices FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'headquarters' AND kind = 'offer_made'
    AND EXISTS (SELECT FROM programme_offers o WHERE o.id = subject_id AND o.bureau_id = notices.bureau_id));
