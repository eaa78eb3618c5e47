-- 年度のお便り: once a fiscal year each municipality and each partner is told what was asked, what was done and what came of it. Figures
-- are those of the reports on the day of writing; a sent letter never changes.
CREATE TABLE letter_rounds (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  fiscal_year integer NOT NULL,
  state text NOT NULL DEFAULT 'queued',
  opening text NOT NULL,
  closing text NOT NULL,
  total integer NOT NULL DEFAULT 0,
  written integer NOT NULL DEFAULT 0,
  membership_id uuid NOT NULL,
  begun_by_name text NOT NULL,
  begun_at timestamptz(3) NOT NULL DEFAULT app.now(),
  ended_at timestamptz(3),
  CONSTRAINT letter_rounds_state CHECK (state IN ('queued', 'done', 'failed')),
  CONSTRAINT letter_rounds_year CHECK (fiscal_year BETWEEN 2000 AND 2200),
  CONSTRAINT letter_rounds_ended CHECK ((state = 'done') = (ended_at IS NOT NULL))
);
CREATE INDEX letter_rounds_bureau_id_fiscal_year_begun_at_idx ON letter_rounds (bureau_id, fiscal_year, begun_at DESC);

CREATE TABLE letters (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bureau_id uuid NOT NULL REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  fiscal_year integer NOT NULL,
  kind text NOT NULL,
  -- Whom it goes to: an office, or an advisor or member as a person.
  role text NOT NULL,
  organisation_id uuid REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  user_id uuid REFERENCES users (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  recipient text NOT NULL,
  recipient_key text NOT NULL,
  state text NOT NULL DEFAULT 'generated',
  opening text NOT NULL,
  closing text NOT NULL,
  facts jsonb NOT NULL,
  generated_at timestamptz(3) NOT NULL DEFAULT app.now(),
  checked_at timestamptz(3),
  checked_by_name text NOT NULL DEFAULT '',
  sent_at timestamptz(3),
  sent_by_name text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT letters_kind CHECK (kind IN ('municipality', 'partner')),
  CONSTRAINT letters_role CHECK (CASE kind WHEN 'municipality' THEN role IN ('municipal_staff', 'prefecture_staff') AND user_id IS NULL
    ELSE role IN ('advisor', 'partner_office', 'council_member', 'network_member', 'headquarters', 'contractor', 'prefecture_staff') END),
  CONSTRAINT letters_one_recipient CHECK (num_nonnulls(organisation_id, user_id) = 1),
  CONSTRAINT letters_state CHECK (state IN ('generated', 'checked', 'sent')),
  CONSTRAINT letters_checked CHECK ((state = 'generated') = (checked_at IS NULL)),
  CONSTRAINT letters_sent CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
CREATE UNIQUE INDEX letters_bureau_id_fiscal_year_kind_recipient_key_key ON letters (bureau_id, fiscal_year, kind, recipient_key);
CREATE INDEX letters_bureau_id_fiscal_year_state_recipient_idx ON letters (bureau_id, fiscal_year, state, recipient);
CREATE INDEX letters_organisation_id_role_fiscal_year_idx ON letters (organisation_id, role, fiscal_year DESC);
CREATE INDEX letters_user_id_role_fiscal_year_idx ON letters (user_id, role, fiscal_year DESC);

-- A letter is written anew only while nobody has checked it; whoever has sent it changes nothing more, nor do its figures.
CREATE FUNCTION app.guard_letter() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := ARRAY['state', 'checked_at', 'checked_by_name', 'sent_at', 'sent_by_name', 'version'];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'generated' THEN
      RAISE EXCEPTION 'a letter begins unchecked' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF to_jsonb(NEW) IS NOT DISTINCT FROM to_jsonb(OLD) THEN
    RETURN NEW;
  END IF;
  IF (OLD.state, NEW.state) NOT IN (('generated', 'generated'), ('generated', 'checked'), ('checked', 'generated'), ('checked', 'sent')) THEN
    RAISE EXCEPTION 'no such step of a letter' USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state = 'generated' AND NEW.state = 'generated' THEN
    free := free || ARRAY['opening', 'closing', 'facts', 'generated_at', 'recipient'];
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'what was checked stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_letter BEFORE INSERT OR UPDATE ON letters FOR EACH ROW WHEN (current_user = 'madoguchi_web') EXECUTE FUNCTION app.guard_letter();

GRANT SELECT, INSERT, UPDATE ON letter_rounds, letters TO madoguchi_web;
GRANT SELECT, UPDATE ON letter_rounds TO madoguchi_worker;
GRANT SELECT (id, bureau_id, role, organisation_id, user_id, state, sent_at) ON letters TO madoguchi_worker;
ALTER TABLE letter_rounds ENABLE ROW LEVEL SECURITY;
ALTER TABLE letter_rounds FORCE ROW LEVEL SECURITY;
ALTER TABLE letters ENABLE ROW LEVEL SECURITY;
ALTER TABLE letters FORCE ROW LEVEL SECURITY;
CREATE POLICY desk ON letter_rounds TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk ON letters TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY recipient_reads ON letters FOR SELECT TO madoguchi_web
  USING (state = 'sent' AND role = (SELECT app.role()) AND (user_id = (SELECT app.user_id()) OR organisation_id = (SELECT app.organisation_id())));
CREATE POLICY worker_jobs ON letter_rounds TO madoguchi_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_reads ON letters FOR SELECT TO madoguchi_worker USING (true);
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON letter_rounds FOR EACH ROW EXECUTE FUNCTION audit.record('id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON letters FOR EACH ROW EXECUTE FUNCTION audit.record('id');
