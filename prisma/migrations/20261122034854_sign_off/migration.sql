-- 決裁: a superior of the asking side approves what is sent, by one-time link or on paper. The municipality's own business:
-- the desk learns the day alone, from the consultation.
CREATE TABLE sign_offs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  way text NOT NULL,
  edition integer NOT NULL,
  content jsonb NOT NULL,
  content_hash text NOT NULL,
  state text NOT NULL DEFAULT 'asked',
  approver_name text NOT NULL DEFAULT '',
  approver_mailbox text NOT NULL DEFAULT '',
  remark text NOT NULL DEFAULT '',
  asked_by_membership_id uuid,
  asked_by_name text NOT NULL,
  asked_at timestamptz(3) NOT NULL DEFAULT app.now(),
  decided_on date,
  decided_at timestamptz(3),
  decided_by_name text NOT NULL DEFAULT '',
  CONSTRAINT sign_offs_way CHECK (way IN ('link', 'paper')),
  CONSTRAINT sign_offs_state CHECK (state IN ('asked', 'approved', 'sent_back', 'withdrawn')),
  CONSTRAINT sign_offs_approved CHECK (state <> 'approved' OR (decided_on IS NOT NULL AND decided_at IS NOT NULL AND approver_name <> '')),
  CONSTRAINT sign_offs_sent_back CHECK (state <> 'sent_back' OR (decided_at IS NOT NULL AND remark <> '')),
  CONSTRAINT sign_offs_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT sign_offs_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX sign_offs_consultation_id_edition_key ON sign_offs (consultation_id, edition);

-- What an office has decided about it: needed for everything it sends, or not; and whose seals stand on paper, in their order.
CREATE TABLE sign_off_settings (
  organisation_id uuid PRIMARY KEY REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  required boolean NOT NULL DEFAULT false,
  boxes text[] NOT NULL DEFAULT '{}',
  set_by_name text NOT NULL,
  set_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT sign_off_settings_boxes CHECK (cardinality(boxes) <= 8)
);

ALTER TABLE consultations ADD COLUMN signed_off_on date;

ALTER TABLE sign_offs ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_offs FORCE ROW LEVEL SECURITY;
ALTER TABLE sign_off_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_off_settings FORCE ROW LEVEL SECURITY;

GRANT SELECT, INSERT, UPDATE ON sign_offs, sign_off_settings TO madoguchi_web;
CREATE POLICY drafting_side ON sign_offs TO madoguchi_web
  USING ((SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.drafting_organisation_id = (SELECT app.organisation_id())));
CREATE POLICY drafts_alone_are_signed_off ON sign_offs AS RESTRICTIVE FOR INSERT TO madoguchi_web
  WITH CHECK (state = 'asked' AND EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state = 'draft'));
CREATE POLICY sent_stands ON sign_offs AS RESTRICTIVE FOR UPDATE TO madoguchi_web
  USING ((SELECT app.link_id()) IS NOT NULL OR EXISTS (SELECT FROM consultations c WHERE c.id = consultation_id AND c.state = 'draft'));
-- The superior holds a link: reads what it is about, and decides it.
CREATE POLICY bearer_reads ON sign_offs FOR SELECT TO madoguchi_web
  USING (EXISTS (SELECT FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'sign_off' AND l.subject_id = sign_offs.id AND l.withdrawn_at IS NULL));
CREATE POLICY bearer_decides ON sign_offs FOR UPDATE TO madoguchi_web
  USING (EXISTS (SELECT FROM one_time_links l WHERE l.id = (SELECT app.link_id()) AND l.purpose = 'sign_off' AND l.subject_id = sign_offs.id AND l.withdrawn_at IS NULL));
CREATE POLICY bearer_is_recorded ON timeline_entries FOR INSERT TO madoguchi_web
  WITH CHECK (audience = 'asking' AND kind IN ('sign_off_approved', 'sign_off_sent_back')
    AND EXISTS (SELECT FROM sign_offs s WHERE s.id = subject_id AND s.consultation_id = timeline_entries.consultation_id AND (SELECT app.link_id()) IS NOT NULL));
CREATE POLICY bearer_causes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK (kind = 'sign_off_decided' AND EXISTS (SELECT FROM sign_offs s WHERE s.id = subject_id AND s.bureau_id = notices.bureau_id AND (SELECT app.link_id()) IS NOT NULL));
-- The worker finds whoever asked, to tell what was decided.
GRANT SELECT (id, asked_by_membership_id, consultation_id) ON sign_offs TO madoguchi_worker;
CREATE POLICY worker_reads ON sign_offs FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY own_office ON sign_off_settings FOR SELECT TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));
CREATE POLICY account_manager_sets ON sign_off_settings TO madoguchi_web
  USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff')
    AND EXISTS (SELECT FROM memberships m WHERE m.id = (SELECT app.membership_id()) AND m.is_account_manager));

-- What a superior was shown stands; a link is decided by whoever opened it, not by the office that asked.
CREATE FUNCTION app.guard_sign_off() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (to_jsonb(NEW) - ARRAY['state', 'approver_name', 'approver_mailbox', 'remark', 'decided_on', 'decided_at', 'decided_by_name'])
     IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'approver_name', 'approver_mailbox', 'remark', 'decided_on', 'decided_at', 'decided_by_name']) THEN
    RAISE EXCEPTION 'what was shown for sign-off stands' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND (OLD.state = 'withdrawn' OR NEW.state = 'asked'
     OR (OLD.state <> 'asked' AND NEW.state <> 'withdrawn')) THEN
    RAISE EXCEPTION 'no way of a sign-off from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.way = 'link' AND NEW.state IS DISTINCT FROM OLD.state AND NEW.state <> 'withdrawn' AND app.side() IS NOT NULL THEN
    RAISE EXCEPTION 'a link is decided by whoever was asked' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_sign_off BEFORE UPDATE ON sign_offs FOR EACH ROW EXECUTE FUNCTION app.guard_sign_off();

-- The day of the sign-off is set in sending, and stands.
CREATE FUNCTION app.guard_signed_off_on() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.signed_off_on IS DISTINCT FROM OLD.signed_off_on AND OLD.state <> 'draft' THEN
    RAISE EXCEPTION 'the day of the sign-off stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_signed_off_on BEFORE UPDATE OF signed_off_on ON consultations FOR EACH ROW EXECUTE FUNCTION app.guard_signed_off_on();

-- The timeline has a third audience: the asking organisation alone, not even its desk.
ALTER TABLE timeline_entries DROP CONSTRAINT timeline_audience,
  ADD CONSTRAINT timeline_audience CHECK (audience IN ('shared', 'internal', 'asking'));
ALTER POLICY desk ON timeline_entries
  USING (audience <> 'asking' AND bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
ALTER POLICY asking_side ON timeline_entries
  USING (audience IN ('shared', 'asking') AND asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) IN ('municipal_staff', 'prefecture_staff'));

CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON sign_offs FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON sign_off_settings FOR EACH ROW EXECUTE FUNCTION audit.record('organisation_id');
