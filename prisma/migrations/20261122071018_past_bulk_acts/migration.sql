-- What was done in bulk is the whole desk's to look up; only whoever did it goes on with it or takes it back.
CREATE POLICY desk_reads ON bulk_acts FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY desk_reads ON bulk_items FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()));

DROP INDEX "bulk_acts_bureau_id_idx";
CREATE INDEX "bulk_acts_bureau_id_created_at_id_idx" ON "bulk_acts"("bureau_id", "created_at" DESC, "id");

-- After half a year the act goes, with its results; each consultation's timeline keeps what was done to it.
CREATE POLICY purge ON bulk_acts FOR DELETE TO madoguchi_worker USING (created_at < app.now() - interval '180 days');
GRANT DELETE ON bulk_acts TO madoguchi_worker;
