-- 支援の費用: what the bureau spent on a support beside its advisors (their fees and travel stand in dispatch_fees), or that nothing was. For the bureau alone.
CREATE TABLE support_costs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  support_id uuid NOT NULL,
  consultation_id uuid NOT NULL,
  asking_organisation_id uuid NOT NULL,
  bureau_id uuid NOT NULL,
  prefecture_code text NOT NULL,
  kind text NOT NULL,
  yen integer NOT NULL,
  spent_on date NOT NULL,
  note text NOT NULL DEFAULT '',
  recorded_by_name text NOT NULL,
  recorded_at timestamptz(3) NOT NULL DEFAULT app.now(),
  withdrawn_at timestamptz(3),
  withdrawn_by_name text NOT NULL DEFAULT '',
  withdraw_reason text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT support_costs_kind CHECK (kind IN ('fee', 'travel', 'hall', 'materials', 'other', 'none')),
  CONSTRAINT support_costs_yen CHECK (yen BETWEEN 0 AND 100000000 AND (kind = 'none') = (yen = 0)),
  CONSTRAINT support_costs_other CHECK (kind <> 'other' OR note <> ''),
  CONSTRAINT support_costs_withdrawn CHECK ((withdrawn_at IS NULL) = (withdraw_reason = '')),
  CONSTRAINT support_costs_support_fkey FOREIGN KEY (support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code)
    REFERENCES supports (id, consultation_id, asking_organisation_id, bureau_id, prefecture_code) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX support_costs_support_id_idx ON support_costs (support_id);
CREATE INDEX support_costs_bureau_id_spent_on_idx ON support_costs (bureau_id, spent_on);
CREATE UNIQUE INDEX support_costs_one_none ON support_costs (support_id) WHERE kind = 'none' AND withdrawn_at IS NULL;

-- The municipality pays nothing and reads nothing of it; what was taken back stays on record.
ALTER TABLE support_costs ENABLE ROW LEVEL SECURITY;
ALTER TABLE support_costs FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON support_costs TO madoguchi_web;
GRANT UPDATE (kind, yen, spent_on, note, withdrawn_at, withdrawn_by_name, withdraw_reason, version) ON support_costs TO madoguchi_web;
CREATE POLICY desk ON support_costs TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON support_costs FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- The report of what menus cost can be saved like the others.
ALTER TABLE report_views
  DROP CONSTRAINT report_views_report,
  ADD CONSTRAINT report_views_report CHECK (report IN ('overview', 'needs', 'response', 'menus', 'effects', 'follow_ups', 'coverage', 'load', 'parties', 'gaps', 'costs'));
