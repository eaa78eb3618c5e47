-- Officers change posts: assignments that begin later take effect by themselves, absent officers have somebody who acts for them.

ALTER TABLE "assignments"
  ADD COLUMN "set_by_membership_id" UUID,
  ADD COLUMN "batch_id" UUID,
  ADD COLUMN "is_interim" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "moves_work" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "awaits_start" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "tell_on" DATE,
  ADD COLUMN "told_at" TIMESTAMPTZ(3),
  ADD COLUMN "follows_id" UUID,
  ADD COLUMN "follows_until" DATE;
CREATE INDEX "assignments_batch_id_idx" ON "assignments"("batch_id");
CREATE INDEX "assignments_awaiting" ON "assignments"("valid_from") WHERE awaits_start;
CREATE INDEX "assignments_untold" ON "assignments"("tell_on") WHERE told_at IS NULL AND tell_on IS NOT NULL;
-- What only an officer's period can be: a deputy takes nothing over.
ALTER TABLE assignments ADD CONSTRAINT assignments_officer_only CHECK (kind = 'officer' OR NOT (is_interim OR awaits_start));

CREATE TABLE "absences" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "stand_in_membership_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "set_by_name" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "absences_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "absences_bureau_id_valid_until_idx" ON "absences"("bureau_id", "valid_until");
CREATE INDEX "absences_membership_id_idx" ON "absences"("membership_id");
CREATE INDEX "absences_stand_in_membership_id_idx" ON "absences"("stand_in_membership_id");
ALTER TABLE "absences" ADD CONSTRAINT "absences_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "absences" ADD CONSTRAINT "absences_stand_in_membership_id_fkey" FOREIGN KEY ("stand_in_membership_id") REFERENCES "memberships"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE absences
  ADD CONSTRAINT absences_dates CHECK (valid_until >= valid_from),
  ADD CONSTRAINT absences_other CHECK (stand_in_membership_id <> membership_id),
  ADD CONSTRAINT absences_once EXCLUDE USING gist (membership_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&);

-- The desk knows who is away; officers say so for themselves, managers for everybody.
ALTER TABLE absences ENABLE ROW LEVEL SECURITY;
ALTER TABLE absences FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON absences TO madoguchi_web;
GRANT SELECT ON absences TO madoguchi_worker;
CREATE POLICY desk_reads ON absences FOR SELECT TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND (SELECT app.role()) IN ('officer', 'manager'));
CREATE POLICY desk_sets ON absences TO madoguchi_web
  USING (bureau_id = (SELECT app.bureau_id()) AND ((SELECT app.role()) = 'manager'
    OR ((SELECT app.role()) = 'officer' AND membership_id = (SELECT app.membership_id()))));
CREATE POLICY worker_reads ON absences FOR SELECT TO madoguchi_worker USING (true);
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON absences FOR EACH ROW EXECUTE FUNCTION audit.record('id');

-- Both are officers of the bureau that writes it down.
CREATE FUNCTION app.guard_absence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF EXISTS (SELECT FROM unnest(ARRAY[NEW.membership_id, NEW.stand_in_membership_id]) post
    WHERE post IS NOT NULL AND NOT EXISTS (
      SELECT FROM memberships m WHERE m.id = post AND m.bureau_id = NEW.bureau_id AND m.role IN ('officer', 'manager'))) THEN
    RAISE EXCEPTION 'an officer of another area' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_absence BEFORE INSERT OR UPDATE ON absences FOR EACH ROW EXECUTE FUNCTION app.guard_absence();

-- For which absent officer the person who is asking acts in a consultation today: as stand-in, or as deputy of the municipality.
CREATE FUNCTION app.acting_for(of_consultation uuid) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT u.name FROM consultations c
  JOIN absences a ON a.membership_id = c.officer_membership_id AND app.today() BETWEEN a.valid_from AND a.valid_until
  JOIN memberships m ON m.id = a.membership_id JOIN users u ON u.id = m.user_id
  WHERE c.id = of_consultation AND c.officer_membership_id <> app.membership_id() AND (
    a.stand_in_membership_id = app.membership_id() OR EXISTS (
      SELECT FROM assignments s WHERE s.organisation_id = c.asking_organisation_id AND s.kind = 'deputy'
        AND s.membership_id = app.membership_id() AND s.valid_from <= app.today()
        AND (s.valid_until IS NULL OR s.valid_until >= app.today())))
  LIMIT 1
$$;

-- 代理: what is done in place of an absent officer says so, whatever verb writes it.
ALTER TABLE "timeline_entries" ADD COLUMN "acting_for" TEXT;
ALTER TABLE "dialogue_entries" ADD COLUMN "acting_for" TEXT;
CREATE FUNCTION app.note_acting() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.acting_for := CASE WHEN app.side() = 'desk' THEN app.acting_for(NEW.consultation_id) END;
  RETURN NEW;
END $$;
CREATE TRIGGER note_acting BEFORE INSERT ON timeline_entries FOR EACH ROW EXECUTE FUNCTION app.note_acting();
CREATE TRIGGER note_acting BEFORE INSERT ON dialogue_entries FOR EACH ROW EXECUTE FUNCTION app.note_acting();

-- The day's round of assignments.
SELECT pgboss.create_queue('start-assignments', '{"policy":"standard","retryLimit":3,"retryDelay":60,"expireInSeconds":900,"retentionMinutes":14400}'::json);
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO madoguchi_worker;
GRANT UPDATE (told_at) ON assignments TO madoguchi_worker;
CREATE POLICY worker_tells ON assignments FOR UPDATE TO madoguchi_worker USING (true);
