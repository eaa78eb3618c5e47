-- ピアサポート: a municipality that was supported helps another; the desk brings both together when both have agreed.
CREATE TABLE peer_offers (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  theme_keys text[] NOT NULL,
  what text NOT NULL,
  contact text NOT NULL,
  until date,
  offered_by_name text NOT NULL,
  offered_at timestamptz(3) NOT NULL DEFAULT app.now(),
  withdrawn_at timestamptz(3),
  CONSTRAINT peer_offers_asking_organisation_id_fkey FOREIGN KEY (asking_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT peer_offers_texts CHECK (what <> '' AND contact <> '' AND cardinality(theme_keys) > 0)
);
CREATE INDEX peer_offers_bureau_id_idx ON peer_offers (bureau_id) WHERE withdrawn_at IS NULL;
CREATE INDEX peer_offers_asking_organisation_id_idx ON peer_offers (asking_organisation_id);
CREATE INDEX peer_offers_theme_keys_idx ON peer_offers USING gin (theme_keys);

CREATE TABLE peer_pairings (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  peer_offer_id uuid NOT NULL,
  peer_organisation_id uuid NOT NULL,
  summary text NOT NULL,
  state text NOT NULL DEFAULT 'proposed',
  proposed_by_name text NOT NULL,
  proposed_at timestamptz(3) NOT NULL DEFAULT app.now(),
  asker_consented_at timestamptz(3),
  asker_consented_by_name text NOT NULL DEFAULT '',
  peer_answered_at timestamptz(3),
  peer_answered_by_name text NOT NULL DEFAULT '',
  decline_reason text NOT NULL DEFAULT '',
  CONSTRAINT peer_pairings_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT peer_pairings_asking_organisation_id_fkey FOREIGN KEY (asking_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT peer_pairings_peer_offer_id_fkey FOREIGN KEY (peer_offer_id) REFERENCES peer_offers (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT peer_pairings_peer_organisation_id_fkey FOREIGN KEY (peer_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT peer_pairings_state CHECK (state IN ('proposed', 'asked', 'paired', 'declined')),
  CONSTRAINT peer_pairings_summary CHECK (summary <> ''),
  CONSTRAINT peer_pairings_others CHECK (peer_organisation_id <> asking_organisation_id),
  CONSTRAINT peer_pairings_consents CHECK ((state NOT IN ('asked', 'paired') OR asker_consented_at IS NOT NULL) AND (state <> 'paired' OR peer_answered_at IS NOT NULL))
);
CREATE UNIQUE INDEX peer_pairings_one_that_stands ON peer_pairings (consultation_id, peer_offer_id) WHERE state <> 'declined';
CREATE INDEX peer_pairings_bureau_id_proposed_at_idx ON peer_pairings (bureau_id, proposed_at DESC);
CREATE INDEX peer_pairings_peer_organisation_id_idx ON peer_pairings (peer_organisation_id);
CREATE INDEX peer_pairings_asking_organisation_id_idx ON peer_pairings (asking_organisation_id);
CREATE INDEX peer_pairings_peer_offer_id_idx ON peer_pairings (peer_offer_id);

-- First the municipality that seeks help agrees, then the one that gives it; each says no with a reason at its own step.
CREATE FUNCTION app.guard_peer_pairing() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.consultation_id, NEW.asking_organisation_id, NEW.bureau_id, NEW.prefecture_code, NEW.peer_offer_id, NEW.peer_organisation_id, NEW.summary)
      IS DISTINCT FROM (OLD.consultation_id, OLD.asking_organisation_id, OLD.bureau_id, OLD.prefecture_code, OLD.peer_offer_id, OLD.peer_organisation_id, OLD.summary) THEN
    RAISE EXCEPTION 'a pairing stands as it was proposed' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state <> OLD.state AND NOT (
      (app.organisation_id() = OLD.asking_organisation_id AND OLD.state = 'proposed' AND NEW.state IN ('asked', 'declined'))
      OR (app.organisation_id() = OLD.peer_organisation_id AND OLD.state = 'asked' AND NEW.state IN ('paired', 'declined'))) THEN
    RAISE EXCEPTION 'no transition of a pairing from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_peer_pairing BEFORE UPDATE ON peer_pairings FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_peer_pairing();

ALTER TABLE peer_offers ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer_offers FORCE ROW LEVEL SECURITY;
ALTER TABLE peer_pairings ENABLE ROW LEVEL SECURITY;
ALTER TABLE peer_pairings FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON peer_offers TO madoguchi_web;
GRANT SELECT, INSERT, UPDATE ON peer_pairings TO madoguchi_web;
GRANT SELECT ON peer_offers, peer_pairings TO madoguchi_worker;
CREATE POLICY own_office ON peer_offers TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff')
  WITH CHECK (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff'
    AND bureau_id = (SELECT app.bureau_id()) AND prefecture_code = (SELECT app.prefecture_code()));
CREATE POLICY desk_reads ON peer_offers FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY worker_reads ON peer_offers FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY desk ON peer_pairings TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY asking_side_reads ON peer_pairings FOR SELECT TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE POLICY asking_side_answers ON peer_pairings FOR UPDATE TO madoguchi_web
  USING (asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
-- The peer learns of it only when the municipality that seeks help has agreed.
CREATE POLICY peer_reads ON peer_pairings FOR SELECT TO madoguchi_web
  USING (asker_consented_at IS NOT NULL AND peer_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE POLICY peer_answers ON peer_pairings FOR UPDATE TO madoguchi_web
  USING (asker_consented_at IS NOT NULL AND peer_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
CREATE POLICY worker_reads ON peer_pairings FOR SELECT TO madoguchi_worker USING (true);
-- Whoever was brought together reads the other's contact.
CREATE POLICY paired_reads ON peer_offers FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM peer_pairings p WHERE p.peer_offer_id = peer_offers.id AND p.state = 'paired' AND p.asking_organisation_id = (SELECT app.organisation_id())));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON peer_offers FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON peer_pairings FOR EACH ROW EXECUTE FUNCTION audit.record('id');
