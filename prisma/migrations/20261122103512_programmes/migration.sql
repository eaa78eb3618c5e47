-- Accompaniment programmes 伴走的支援 of a fiscal year: window, entries of municipalities, criteria, judgements, selection, and the list of targets.
CREATE TABLE programmes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  fiscal_year integer NOT NULL,
  type text NOT NULL,
  bureau_id uuid,
  name text NOT NULL,
  state text NOT NULL DEFAULT 'draft',
  theme_keys text[] NOT NULL DEFAULT '{}',
  quota integer NOT NULL,
  opens_at timestamptz(0),
  closes_at timestamptz(0),
  words text NOT NULL DEFAULT '',
  contact text NOT NULL DEFAULT '',
  excess_reason text NOT NULL DEFAULT '',
  set_up_by_name text NOT NULL,
  announced_at timestamptz(3),
  announced_by_name text NOT NULL DEFAULT '',
  decided_at timestamptz(3),
  decided_by_name text NOT NULL DEFAULT '',
  published_at timestamptz(3),
  published_by_name text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT programmes_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programmes_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
  CONSTRAINT programmes_type CHECK (type IN ('push_excess', 'push_follow_up', 'theme', 'bureau_led')),
  CONSTRAINT programmes_keeper CHECK ((type = 'bureau_led') = (bureau_id IS NOT NULL)),
  CONSTRAINT programmes_state CHECK (state IN ('draft', 'announced', 'decided', 'published')),
  CONSTRAINT programmes_name CHECK (name <> ''),
  CONSTRAINT programmes_quota CHECK (quota BETWEEN 1 AND 500),
  CONSTRAINT programmes_window CHECK (closes_at > opens_at),
  CONSTRAINT programmes_announced CHECK (state = 'draft' OR (opens_at IS NOT NULL AND closes_at IS NOT NULL AND announced_at IS NOT NULL)),
  CONSTRAINT programmes_decided CHECK ((state IN ('decided', 'published')) = (decided_at IS NOT NULL)),
  CONSTRAINT programmes_published CHECK ((state = 'published') = (published_at IS NOT NULL))
);
CREATE UNIQUE INDEX programmes_one_of_year ON programmes (fiscal_year, type, bureau_id) NULLS NOT DISTINCT;
CREATE INDEX programmes_bureau_id_fiscal_year_idx ON programmes (bureau_id, fiscal_year DESC);
CREATE INDEX programmes_state_closes_at_idx ON programmes (state, closes_at);

CREATE TABLE programme_criteria (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  name text NOT NULL,
  weight integer NOT NULL,
  sort integer NOT NULL,
  CONSTRAINT programme_criteria_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programmes (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT programme_criteria_name CHECK (name <> ''),
  CONSTRAINT programme_criteria_weight CHECK (weight BETWEEN 1 AND 10)
);
CREATE INDEX programme_criteria_programme_id_sort_idx ON programme_criteria (programme_id, sort);

CREATE TABLE programme_entries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  consultation_id uuid,
  section_id uuid,
  state text NOT NULL DEFAULT 'draft',
  theme_keys text[] NOT NULL DEFAULT '{}',
  situation text NOT NULL DEFAULT '',
  problem text NOT NULL DEFAULT '',
  wish text NOT NULL DEFAULT '',
  figures jsonb NOT NULL DEFAULT '[]',
  section_name text NOT NULL DEFAULT '',
  contact_name text NOT NULL DEFAULT '',
  contact_phone text NOT NULL DEFAULT '',
  contact_mailbox text NOT NULL DEFAULT '',
  shared_with_prefecture boolean NOT NULL DEFAULT false,
  channel text NOT NULL DEFAULT 'portal',
  received_at timestamptz(3),
  sent_by_name text NOT NULL DEFAULT '',
  recorded_by_name text NOT NULL DEFAULT '',
  recorded_at timestamptz(3),
  is_late boolean NOT NULL DEFAULT false,
  late_note text NOT NULL DEFAULT '',
  late_state text NOT NULL DEFAULT 'none',
  late_reason text NOT NULL DEFAULT '',
  late_decided_by_name text NOT NULL DEFAULT '',
  late_decided_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawn_by_name text NOT NULL DEFAULT '',
  withdraw_reason text NOT NULL DEFAULT '',
  decided_at timestamptz(3),
  decided_words text NOT NULL DEFAULT '',
  last_writer_membership_id uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT programme_entries_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programmes (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_entries_asking_organisation_id_fkey FOREIGN KEY (asking_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_entries_consultation_fkey FOREIGN KEY (consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES consultations (id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_entries_section_id_fkey FOREIGN KEY (section_id) REFERENCES sections (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT programme_entries_state CHECK (state IN ('draft', 'sent', 'withdrawn', 'selected', 'not_selected')),
  CONSTRAINT programme_entries_channel CHECK (channel IN ('portal', 'paper', 'mail', 'telephone')),
  CONSTRAINT programme_entries_late_state CHECK (late_state IN ('none', 'pending', 'accepted', 'refused')),
  CONSTRAINT programme_entries_late CHECK (is_late = (late_state <> 'none') AND (late_state NOT IN ('accepted', 'refused') OR late_reason <> '')),
  CONSTRAINT programme_entries_received CHECK ((state = 'draft') = (received_at IS NULL)),
  CONSTRAINT programme_entries_complete CHECK (state IN ('draft', 'withdrawn') OR (cardinality(theme_keys) > 0 AND situation <> '' AND contact_name <> '')),
  CONSTRAINT programme_entries_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  CONSTRAINT programme_entries_decided CHECK ((state IN ('selected', 'not_selected')) = (decided_at IS NOT NULL)),
  CONSTRAINT programme_entries_figures CHECK (jsonb_typeof(figures) = 'array')
);
CREATE UNIQUE INDEX programme_entries_one_that_stands ON programme_entries (programme_id, asking_organisation_id) WHERE state <> 'withdrawn';
CREATE INDEX programme_entries_programme_id_state_idx ON programme_entries (programme_id, state);
CREATE INDEX programme_entries_asking_organisation_id_updated_at_idx ON programme_entries (asking_organisation_id, updated_at DESC);
CREATE INDEX programme_entries_consultation_id_idx ON programme_entries (consultation_id);
CREATE INDEX programme_entries_bureau_id_idx ON programme_entries (bureau_id);
CREATE INDEX programme_entries_prefecture_code_idx ON programme_entries (prefecture_code) WHERE shared_with_prefecture;

CREATE TABLE programme_extensions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  reason text NOT NULL,
  wanted_until timestamptz(0) NOT NULL,
  asked_by_name text NOT NULL,
  asked_at timestamptz(3) NOT NULL DEFAULT app.now(),
  state text NOT NULL DEFAULT 'asked',
  granted_until timestamptz(0),
  answer text NOT NULL DEFAULT '',
  answered_by_name text NOT NULL DEFAULT '',
  answered_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT programme_extensions_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programmes (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_extensions_asking_organisation_id_fkey FOREIGN KEY (asking_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_extensions_state CHECK (state IN ('asked', 'granted', 'refused')),
  CONSTRAINT programme_extensions_reason CHECK (reason <> ''),
  CONSTRAINT programme_extensions_granted CHECK ((state = 'granted') = (granted_until IS NOT NULL)),
  CONSTRAINT programme_extensions_answered CHECK ((state = 'asked') = (answered_at IS NULL) AND (state = 'asked' OR answer <> ''))
);
CREATE UNIQUE INDEX programme_extensions_one_open ON programme_extensions (programme_id, asking_organisation_id) WHERE state = 'asked';
CREATE INDEX programme_extensions_asking_organisation_id_programme_id_idx ON programme_extensions (asking_organisation_id, programme_id);

CREATE TABLE programme_reminders (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  days_before integer NOT NULL,
  closes_at timestamptz(0) NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT app.now(),
  CONSTRAINT programme_reminders_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programmes (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_reminders_asking_organisation_id_fkey FOREIGN KEY (asking_organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_reminders_days CHECK (days_before IN (10, 3, 1))
);
CREATE UNIQUE INDEX programme_reminders_once ON programme_reminders (entry_id, closes_at, days_before);
CREATE INDEX programme_reminders_programme_id_at_idx ON programme_reminders (programme_id, at);
CREATE INDEX programme_reminders_asking_organisation_id_idx ON programme_reminders (asking_organisation_id);

CREATE TABLE programme_judgements (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  programme_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  membership_id uuid NOT NULL,
  judge_name text NOT NULL,
  has_conflict boolean NOT NULL DEFAULT false,
  points jsonb NOT NULL DEFAULT '{}',
  remark text NOT NULL DEFAULT '',
  judged_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT programme_judgements_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programmes (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_judgements_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES programme_entries (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_judgements_membership_id_fkey FOREIGN KEY (membership_id) REFERENCES memberships (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_judgements_points CHECK (jsonb_typeof(points) = 'object'),
  CONSTRAINT programme_judgements_conflict CHECK (NOT has_conflict OR points = '{}')
);
CREATE UNIQUE INDEX programme_judgements_one_each ON programme_judgements (entry_id, membership_id);
CREATE INDEX programme_judgements_programme_id_idx ON programme_judgements (programme_id);

CREATE TABLE programme_selections (
  entry_id uuid PRIMARY KEY,
  programme_id uuid NOT NULL,
  outcome text NOT NULL,
  reason text NOT NULL,
  words text NOT NULL DEFAULT '',
  kept_by_name text NOT NULL,
  kept_at timestamptz(3) NOT NULL DEFAULT app.now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT programme_selections_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES programme_entries (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_selections_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programmes (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_selections_outcome CHECK (outcome IN ('selected', 'not_selected')),
  CONSTRAINT programme_selections_reason CHECK (reason <> ''),
  CONSTRAINT programme_selections_words CHECK (outcome = 'selected' OR words <> '')
);
CREATE INDEX programme_selections_programme_id_idx ON programme_selections (programme_id);

CREATE TABLE programme_targets (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  fiscal_year integer NOT NULL,
  type text,
  programme_id uuid,
  entry_id uuid,
  organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  theme_keys text[] NOT NULL DEFAULT '{}',
  themes_text text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  source text NOT NULL DEFAULT '',
  published_at timestamptz(3),
  consultation_id uuid,
  support_id uuid,
  CONSTRAINT programme_targets_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES programmes (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_targets_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES programme_entries (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_targets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_targets_support_fkey FOREIGN KEY (support_id, consultation_id, organisation_id, bureau_id, prefecture_code)
    REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT programme_targets_year CHECK (fiscal_year BETWEEN 2000 AND 2100),
  CONSTRAINT programme_targets_type CHECK (type IN ('push_excess', 'push_follow_up', 'theme', 'headquarters_led', 'bureau_led')),
  CONSTRAINT programme_targets_from CHECK ((programme_id IS NULL) = (entry_id IS NULL) AND (programme_id IS NOT NULL OR source <> '')),
  CONSTRAINT programme_targets_support CHECK ((support_id IS NULL) = (consultation_id IS NULL))
);
CREATE UNIQUE INDEX programme_targets_entry_id_key ON programme_targets (entry_id);
CREATE UNIQUE INDEX programme_targets_of_documents ON programme_targets (fiscal_year, type, organisation_id) NULLS NOT DISTINCT WHERE programme_id IS NULL;
CREATE INDEX programme_targets_fiscal_year_bureau_id_idx ON programme_targets (fiscal_year DESC, bureau_id);
CREATE INDEX programme_targets_organisation_id_fiscal_year_idx ON programme_targets (organisation_id, fiscal_year DESC);
CREATE INDEX programme_targets_programme_id_idx ON programme_targets (programme_id);
CREATE INDEX programme_targets_support_id_idx ON programme_targets (support_id);

-- Whoever keeps a programme: headquarters a national one, the desk its bureau's.
CREATE FUNCTION app.keeps_programme(which uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM programmes p WHERE p.id = which AND CASE WHEN p.bureau_id IS NULL THEN app.role() = 'headquarters'
    ELSE p.bureau_id = app.bureau_id() AND app.role() IN ('officer', 'manager') END)
$$;
-- The last second in which this municipality's entry is in time: the programme's closing, or what was granted to it.
CREATE FUNCTION app.programme_closing(which uuid, municipality uuid) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT greatest(p.closes_at, (SELECT max(e.granted_until) FROM programme_extensions e
    WHERE e.programme_id = which AND e.asking_organisation_id = municipality AND e.state = 'granted')) FROM programmes p WHERE p.id = which
$$;

-- The law of an entry: in time by the database's clock, its text as it was handed in, decided when its programme is.
CREATE FUNCTION app.guard_programme_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  programme record;
BEGIN
  SELECT p.state, p.opens_at, p.bureau_id INTO programme FROM programmes p WHERE p.id = NEW.programme_id;
  IF programme.bureau_id IS NOT NULL AND programme.bureau_id <> NEW.bureau_id THEN
    RAISE EXCEPTION 'a programme of another area' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'INSERT' AND app.role() IS NOT NULL AND NEW.state <> (CASE WHEN app.role() = 'municipal_staff' THEN 'draft' ELSE 'sent' END) THEN
    RAISE EXCEPTION 'an entry begins as a draft or is received' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.state <> 'draft' AND (NEW.programme_id, NEW.asking_organisation_id, NEW.bureau_id, NEW.prefecture_code, NEW.consultation_id, NEW.theme_keys,
      NEW.situation, NEW.problem, NEW.wish, NEW.figures, NEW.contact_name, NEW.channel, NEW.received_at, NEW.recorded_at, NEW.is_late, NEW.late_note)
    IS DISTINCT FROM (OLD.programme_id, OLD.asking_organisation_id, OLD.bureau_id, OLD.prefecture_code, OLD.consultation_id, OLD.theme_keys,
      OLD.situation, OLD.problem, OLD.wish, OLD.figures, OLD.contact_name, OLD.channel, OLD.received_at, OLD.recorded_at, OLD.is_late, OLD.late_note) THEN
    RAISE EXCEPTION 'an entry stands as it was handed in' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.state <> 'draft' AND app.role() = 'municipal_staff' AND NEW.state <> 'withdrawn' THEN
    RAISE EXCEPTION 'the municipality may take it back, nothing else' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.late_state <> NEW.late_state AND NOT (OLD.state = 'draft' OR app.keeps_programme(NEW.programme_id)) THEN
    RAISE EXCEPTION 'who keeps the programme decides on what came late' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state = 'sent' AND (TG_OP = 'INSERT' OR OLD.state = 'draft') THEN
    IF programme.state <> 'announced' OR NEW.received_at < programme.opens_at OR NEW.received_at > app.now() THEN
      RAISE EXCEPTION 'not in a window of entries' USING ERRCODE = 'check_violation';
    END IF;
    IF app.role() = 'municipal_staff' THEN
      NEW.received_at := date_trunc('milliseconds', app.now());
      NEW.channel := 'portal';
    END IF;
    NEW.is_late := date_trunc('second', NEW.received_at) > app.programme_closing(NEW.programme_id, NEW.asking_organisation_id);
    NEW.late_state := CASE WHEN NEW.is_late THEN 'pending' ELSE 'none' END;
  ELSIF TG_OP = 'UPDATE' AND NEW.state <> OLD.state THEN
    IF NOT (OLD.state = 'sent' AND (
        (NEW.state = 'withdrawn' AND programme.state = 'announced')
        OR (NEW.state IN ('selected', 'not_selected') AND programme.state = 'decided' AND app.keeps_programme(NEW.programme_id)))) THEN
      RAISE EXCEPTION 'no transition of an entry from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_programme_entry BEFORE INSERT OR UPDATE ON programme_entries FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_programme_entry();

-- What was decided is not decided again.
CREATE FUNCTION app.guard_programme() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF (NEW.fiscal_year, NEW.type, NEW.bureau_id) IS DISTINCT FROM (OLD.fiscal_year, OLD.type, OLD.bureau_id) THEN
    RAISE EXCEPTION 'a programme stays what it is' USING ERRCODE = 'check_violation';
  END IF;
  IF (OLD.state, NEW.state) NOT IN (('draft', 'draft'), ('draft', 'announced'), ('announced', 'announced'), ('announced', 'decided'),
      ('decided', 'decided'), ('decided', 'published'), ('published', 'published')) THEN
    RAISE EXCEPTION 'no transition of a programme from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  IF OLD.state IN ('decided', 'published') AND (NEW.theme_keys, NEW.quota, NEW.opens_at, NEW.closes_at, NEW.excess_reason, NEW.decided_at, NEW.decided_by_name)
      IS DISTINCT FROM (OLD.theme_keys, OLD.quota, OLD.opens_at, OLD.closes_at, OLD.excess_reason, OLD.decided_at, OLD.decided_by_name) THEN
    RAISE EXCEPTION 'what was decided stands' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_programme BEFORE UPDATE ON programmes FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_programme();
-- Judgements and selections are written until it is decided.
CREATE FUNCTION app.guard_undecided() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM programmes p JOIN programme_entries e ON e.programme_id = p.id WHERE e.id = NEW.entry_id AND p.id = NEW.programme_id AND p.state = 'announced') THEN
    RAISE EXCEPTION 'decided, or of another programme' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_undecided BEFORE INSERT OR UPDATE ON programme_judgements FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_undecided();
CREATE TRIGGER guard_undecided BEFORE INSERT OR UPDATE ON programme_selections FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_undecided();

-- A target on the list keeps what it says; its keeper publishes it, the desk of its area begins its case.
CREATE FUNCTION app.guard_programme_target() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.published_at IS DISTINCT FROM OLD.published_at AND NOT app.keeps_programme(NEW.programme_id) THEN
    RAISE EXCEPTION 'who keeps the programme publishes its list' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_programme_target BEFORE UPDATE ON programme_targets FOR EACH ROW WHEN (current_user <> 'madoguchi_owner') EXECUTE FUNCTION app.guard_programme_target();

GRANT SELECT, INSERT, UPDATE ON programmes, programme_entries, programme_extensions, programme_judgements, programme_selections TO madoguchi_web;
GRANT SELECT, INSERT, UPDATE (published_at, support_id, consultation_id) ON programme_targets TO madoguchi_web;
GRANT SELECT, INSERT, DELETE ON programme_criteria TO madoguchi_web;
GRANT DELETE ON programme_entries TO madoguchi_web;
GRANT SELECT ON programme_reminders TO madoguchi_web;
DO $$
DECLARE
  t text;
  of_area text := 'bureau_id = (SELECT app.bureau_id()) AND EXISTS (SELECT FROM organisations o WHERE o.id = asking_organisation_id AND o.kind = ''municipality'' AND o.bureau_id = (SELECT app.bureau_id()) AND o.prefecture_code = %1$I.prefecture_code)';
  desk text := 'bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN (''officer'', ''manager'')';
  own text := 'asking_organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = ''municipal_staff''';
BEGIN
  FOREACH t IN ARRAY ARRAY['programmes', 'programme_criteria', 'programme_entries', 'programme_extensions', 'programme_reminders', 'programme_judgements', 'programme_selections', 'programme_targets'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit.record(%L)', t, CASE WHEN t = 'programme_selections' THEN 'entry_id' ELSE 'id' END);
  END LOOP;

  EXECUTE format('CREATE POLICY desk ON programme_entries TO madoguchi_web USING (state <> ''draft'' AND ' || desk || ') WITH CHECK (state <> ''draft'' AND ' || desk || ' AND ' || of_area || ')', 'programme_entries');
  EXECUTE format('CREATE POLICY own_office ON programme_entries TO madoguchi_web USING (' || own || ') WITH CHECK (' || own || ' AND ' || of_area || ')', 'programme_entries');
  EXECUTE format('CREATE POLICY prefecture_reads ON programme_entries FOR SELECT TO madoguchi_web USING (state <> ''draft'' AND shared_with_prefecture AND prefecture_code = (SELECT app.prefecture_code()) AND (SELECT app.role()) = ''prefecture_staff'')');
  EXECUTE format('CREATE POLICY prefecture_records ON programme_entries FOR INSERT TO madoguchi_web WITH CHECK (state = ''sent'' AND shared_with_prefecture AND prefecture_code = (SELECT app.prefecture_code())
    AND (SELECT app.role()) = ''prefecture_staff'' AND ' || of_area || ')', 'programme_entries');

  EXECUTE format('CREATE POLICY own_office_reads ON programme_extensions FOR SELECT TO madoguchi_web USING (' || own || ')');
  EXECUTE format('CREATE POLICY own_office_asks ON programme_extensions FOR INSERT TO madoguchi_web WITH CHECK (state = ''asked'' AND ' || own || ' AND ' || of_area || ')', 'programme_extensions');
  EXECUTE 'CREATE POLICY desk_reads ON programme_extensions FOR SELECT TO madoguchi_web USING (' || desk || ')';
  EXECUTE 'CREATE POLICY desk_reads ON programme_reminders FOR SELECT TO madoguchi_web USING (' || desk || ')';
  EXECUTE 'CREATE POLICY own_office_reads ON programme_reminders FOR SELECT TO madoguchi_web USING (' || own || ')';

  -- A municipality throws its own draft away, nothing else.
  CREATE POLICY only_drafts_go ON programme_entries AS RESTRICTIVE FOR DELETE TO madoguchi_web USING (state = 'draft');
  FOREACH t IN ARRAY ARRAY['programmes', 'programme_entries', 'programme_targets'] LOOP
    EXECUTE format('CREATE POLICY worker_reads ON %I FOR SELECT TO madoguchi_worker USING (true)', t);
  END LOOP;
END $$;
CREATE POLICY announced ON programmes FOR SELECT TO madoguchi_web USING (state <> 'draft');
CREATE POLICY headquarters ON programmes TO madoguchi_web
  USING ((SELECT app.role()) = 'headquarters' AND (bureau_id IS NULL OR state = 'draft')) WITH CHECK ((SELECT app.role()) = 'headquarters' AND (bureau_id IS NULL OR state = 'draft'));
CREATE POLICY desk ON programmes TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY as_programme ON programme_criteria FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) IN ('officer', 'manager', 'headquarters') AND EXISTS (SELECT FROM programmes p WHERE p.id = programme_id));
CREATE POLICY keeper ON programme_criteria TO madoguchi_web USING (app.keeps_programme(programme_id));
CREATE POLICY headquarters_sets_up ON programme_criteria FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'headquarters' AND EXISTS (SELECT FROM programmes p WHERE p.id = programme_id AND p.state = 'draft'));
-- Headquarters reads what was entered for its own programmes; of a bureau's, the list once it is published.
CREATE POLICY headquarters_reads ON programme_entries FOR SELECT TO madoguchi_web
  USING ((SELECT app.role()) = 'headquarters' AND state <> 'draft' AND app.keeps_programme(programme_id));
CREATE POLICY headquarters_decides ON programme_entries FOR UPDATE TO madoguchi_web
  USING ((SELECT app.role()) = 'headquarters' AND state <> 'draft' AND app.keeps_programme(programme_id));
CREATE POLICY keeper ON programme_extensions TO madoguchi_web USING (app.keeps_programme(programme_id));
CREATE POLICY headquarters_reads ON programme_reminders FOR SELECT TO madoguchi_web USING ((SELECT app.role()) = 'headquarters' AND app.keeps_programme(programme_id));
CREATE POLICY keeper_reads ON programme_judgements FOR SELECT TO madoguchi_web USING (app.keeps_programme(programme_id));
CREATE POLICY judge_writes ON programme_judgements FOR INSERT TO madoguchi_web WITH CHECK (membership_id = (SELECT app.membership_id()) AND app.keeps_programme(programme_id));
CREATE POLICY judge_changes ON programme_judgements FOR UPDATE TO madoguchi_web USING (membership_id = (SELECT app.membership_id()) AND app.keeps_programme(programme_id));
CREATE POLICY keeper ON programme_selections TO madoguchi_web USING (app.keeps_programme(programme_id));
CREATE POLICY published ON programme_targets FOR SELECT TO madoguchi_web USING (published_at <= (SELECT app.now()));
CREATE POLICY keeper ON programme_targets TO madoguchi_web USING (programme_id IS NOT NULL AND app.keeps_programme(programme_id));
CREATE POLICY desk_reads ON programme_targets FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY own_office_reads ON programme_targets FOR SELECT TO madoguchi_web USING (organisation_id = (SELECT app.organisation_id()) AND (SELECT app.role()) = 'municipal_staff');
-- The desk of a municipality's area leads the case of a target, of whichever type.
CREATE POLICY desk_leads ON programme_targets FOR UPDATE TO madoguchi_web USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
-- What documents say.
CREATE POLICY owner_sets_up ON programme_targets TO madoguchi_owner USING (true) WITH CHECK (true);

-- The worker reminds and tells.
GRANT SELECT ON programmes, programme_extensions, programme_targets TO madoguchi_worker;
GRANT SELECT (id, programme_id, asking_organisation_id, bureau_id, prefecture_code, section_id, state, contact_name, contact_mailbox, last_writer_membership_id, updated_at) ON programme_entries TO madoguchi_worker;
GRANT SELECT, INSERT ON programme_reminders TO madoguchi_worker;
CREATE POLICY worker_reads ON programme_extensions FOR SELECT TO madoguchi_worker USING (true);
CREATE POLICY worker_jobs ON programme_reminders TO madoguchi_worker USING (true) WITH CHECK (true);
CREATE POLICY headquarters_tells_of_programmes ON notices FOR INSERT TO madoguchi_web
  WITH CHECK ((SELECT app.role()) = 'headquarters' AND kind IN ('entry_decided', 'entry_late_decided', 'extension_answered') AND (
    EXISTS (SELECT FROM programme_entries e WHERE e.id = subject_id AND e.bureau_id = notices.bureau_id)
    OR EXISTS (SELECT FROM programme_extensions x WHERE x.id = subject_id AND x.bureau_id = notices.bureau_id)));
