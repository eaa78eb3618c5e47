-- CreateTable
CREATE TABLE "report_sums" (
    "bureau_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "question" TEXT NOT NULL,
    "row_names" TEXT[],
    "column_names" TEXT[],
    "numbers" INTEGER[],
    "counts" INTEGER[],
    "counted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app.now(),

    CONSTRAINT "report_sums_pkey" PRIMARY KEY ("bureau_id","measure","month")
);

-- CreateTable
CREATE TABLE "report_changes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "bureau_id" UUID NOT NULL,
    "counted" TEXT NOT NULL,
    "month" DATE,

    CONSTRAINT "report_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "report_changes_bureau_id_counted_month_idx" ON "report_changes"("bureau_id", "counted", "month");

-- AddForeignKey
ALTER TABLE "report_sums" ADD CONSTRAINT "report_sums_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_changes" ADD CONSTRAINT "report_changes_bureau_id_fkey" FOREIGN KEY ("bureau_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE report_sums
  ADD CONSTRAINT report_sums_month CHECK (date_part('day', month) = 1),
  ADD CONSTRAINT report_sums_cells CHECK (cardinality(row_names) = cardinality(column_names)
    AND cardinality(row_names) = cardinality(numbers) AND cardinality(row_names) = cardinality(counts));
ALTER TABLE report_changes
  ADD CONSTRAINT report_changes_counted CHECK (counted IN ('consultations', 'supports', 'effects', 'requests')),
  ADD CONSTRAINT report_changes_month CHECK (date_part('day', month) = 1);

-- The desk reads the sums of its own bureau, and which of them no longer hold. The worker counts; the database itself notes what has changed.
ALTER TABLE report_sums ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_sums FORCE ROW LEVEL SECURITY;
ALTER TABLE report_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_changes FORCE ROW LEVEL SECURITY;
GRANT SELECT ON report_sums, report_changes TO madoguchi_web;
CREATE POLICY desk ON report_sums FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()));
CREATE POLICY desk ON report_changes FOR SELECT TO madoguchi_web USING (bureau_id = (SELECT app.desk_bureau_id()));
GRANT SELECT, INSERT, UPDATE ON report_sums TO madoguchi_worker;
GRANT SELECT, DELETE ON report_changes TO madoguchi_worker;
CREATE POLICY worker_counts ON report_sums TO madoguchi_worker USING (true) WITH CHECK (true);
CREATE POLICY worker_counts ON report_changes TO madoguchi_worker USING (true);
GRANT INSERT ON report_changes TO madoguchi_search;
CREATE POLICY notes ON report_changes FOR INSERT TO madoguchi_search WITH CHECK (true);

-- What is looked up to find the month of a change.
GRANT SELECT (id, asked_at, ask_on) ON questionnaires TO madoguchi_search;
GRANT SELECT (support_id, bureau_id, answered_at) ON effects TO madoguchi_search;
GRANT SELECT (id, bureau_id, support_id, sent_at) ON requests TO madoguchi_search;
GRANT SELECT (id, bureau_id, kind) ON organisations TO madoguchi_search;
CREATE POLICY search_reads ON questionnaires FOR SELECT TO madoguchi_search USING (true);
CREATE POLICY search_reads ON effects FOR SELECT TO madoguchi_search USING (true);
CREATE POLICY search_reads ON requests FOR SELECT TO madoguchi_search USING (true);

GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;

-- Notes, beside the change itself and seen by others at the same moment, in which months it is counted. Nothing is read or locked by it that another change needs.
CREATE FUNCTION app.note_months(of_bureau uuid, what text, VARIADIC instants timestamptz[]) RETURNS void LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.report_changes (bureau_id, counted, month)
  SELECT DISTINCT of_bureau, what, date_trunc('month', instant AT TIME ZONE 'Asia/Tokyo')::date FROM unnest(instants) instant WHERE instant IS NOT NULL
$$;
-- The same for all months, where a change may be counted in any of them.
CREATE FUNCTION app.note_all_months(of_bureau uuid, what text) RETURNS void LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.report_changes (bureau_id, counted) SELECT of_bureau, what WHERE of_bureau IS NOT NULL
$$;
-- The months in which this support's answers are counted.
CREATE FUNCTION app.note_answers(of_support uuid) RETURNS void LANGUAGE sql VOLATILE SET search_path = pg_catalog, public AS $$
  INSERT INTO public.report_changes (bureau_id, counted, month)
  SELECT DISTINCT e.bureau_id, 'effects', date_trunc('month', e.answered_at AT TIME ZONE 'Asia/Tokyo')::date
  FROM public.effects e WHERE e.support_id = of_support AND e.answered_at IS NOT NULL
$$;

CREATE FUNCTION app.note_consultation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM app.note_months(OLD.bureau_id, 'consultations', OLD.received_at); END IF;
  IF TG_OP <> 'DELETE' AND (TG_OP = 'INSERT' OR (OLD.bureau_id, OLD.received_at) IS DISTINCT FROM (NEW.bureau_id, NEW.received_at)) THEN
    PERFORM app.note_months(NEW.bureau_id, 'consultations', NEW.received_at);
  END IF;
  RETURN NULL;
END $$;

-- A theme or a question: counted with its consultation.
CREATE FUNCTION app.note_of_consultation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.note_months(c.bureau_id, 'consultations', c.received_at) FROM public.consultations c
  WHERE c.received_at IS NOT NULL AND c.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.consultation_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.consultation_id END);
  RETURN NULL;
END $$;

CREATE FUNCTION app.note_support() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM app.note_months(OLD.bureau_id, 'supports', OLD.proposed_at); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM app.note_months(NEW.bureau_id, 'supports', NEW.proposed_at); END IF;
  IF TG_OP = 'UPDATE' AND (OLD.menu_id, OLD.bureau_id) IS DISTINCT FROM (NEW.menu_id, NEW.bureau_id) THEN PERFORM app.note_answers(NEW.id); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION app.note_questionnaire() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM app.note_months(OLD.bureau_id, 'effects', OLD.asked_at, OLD.ask_on::timestamp AT TIME ZONE 'Asia/Tokyo'); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM app.note_months(NEW.bureau_id, 'effects', NEW.asked_at, NEW.ask_on::timestamp AT TIME ZONE 'Asia/Tokyo'); END IF;
  RETURN NULL;
END $$;

-- An effect is counted when it was asked for, and again when it was answered.
CREATE FUNCTION app.note_effect() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM app.note_months(OLD.bureau_id, 'effects', OLD.answered_at, q.asked_at, q.ask_on::timestamp AT TIME ZONE 'Asia/Tokyo') FROM public.questionnaires q WHERE q.id = OLD.questionnaire_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM app.note_months(NEW.bureau_id, 'effects', NEW.answered_at, q.asked_at, q.ask_on::timestamp AT TIME ZONE 'Asia/Tokyo') FROM public.questionnaires q WHERE q.id = NEW.questionnaire_id;
  END IF;
  RETURN NULL;
END $$;

-- A request is counted when it was sent; whom it went to and whether it was taken on, with the answers about the support.
CREATE FUNCTION app.note_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    PERFORM app.note_months(OLD.bureau_id, 'requests', OLD.sent_at);
    PERFORM app.note_answers(OLD.support_id);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    PERFORM app.note_months(NEW.bureau_id, 'requests', NEW.sent_at);
    PERFORM app.note_answers(NEW.support_id);
  END IF;
  RETURN NULL;
END $$;

-- To which advisor of the register an offer went.
CREATE FUNCTION app.note_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT bureau_id, sent_at, support_id FROM public.requests
    WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.request_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.request_id END) LOOP
    PERFORM app.note_months(r.bureau_id, 'requests', r.sent_at);
    PERFORM app.note_answers(r.support_id);
  END LOOP;
  RETURN NULL;
END $$;

-- Which person an entry of the register is: every request that ever went there may stand elsewhere.
CREATE FUNCTION app.note_advisor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  bureaus uuid[] := ARRAY[CASE WHEN TG_OP <> 'INSERT' THEN OLD.bureau_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.bureau_id END];
BEGIN
  PERFORM app.note_all_months(b, w) FROM (SELECT DISTINCT unnest(bureaus) AS b) x, unnest(ARRAY['requests', 'effects']) w WHERE b IS NOT NULL;
  RETURN NULL;
END $$;

-- Which size a municipality is of: everything it ever asked counts with that size.
CREATE FUNCTION app.note_population() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.note_all_months(o.bureau_id, 'consultations') FROM (SELECT DISTINCT o.bureau_id FROM public.organisations o
    WHERE o.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.organisation_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.organisation_id END)) o;
  RETURN NULL;
END $$;
CREATE FUNCTION app.note_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.note_all_months(b, 'consultations') FROM (SELECT DISTINCT unnest(ARRAY[OLD.bureau_id, NEW.bureau_id]) AS b) x;
  RETURN NULL;
END $$;
-- What a menu is: its key stands in the cells.
CREATE FUNCTION app.note_menu() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.note_all_months(o.id, w) FROM public.organisations o, unnest(ARRAY['supports', 'effects']) w WHERE o.kind = 'bureau';
  RETURN NULL;
END $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;

CREATE TRIGGER note_added AFTER INSERT OR DELETE ON consultations FOR EACH ROW EXECUTE FUNCTION app.note_consultation();
CREATE TRIGGER note_changed AFTER UPDATE ON consultations FOR EACH ROW
  WHEN ((OLD.bureau_id, OLD.asking_organisation_id, OLD.prefecture_code, OLD.state, OLD.stage, OLD.received_at, OLD.first_answered_at, OLD.completed_at, OLD.answer_due_on, OLD.import_id)
    IS DISTINCT FROM (NEW.bureau_id, NEW.asking_organisation_id, NEW.prefecture_code, NEW.state, NEW.stage, NEW.received_at, NEW.first_answered_at, NEW.completed_at, NEW.answer_due_on, NEW.import_id))
  EXECUTE FUNCTION app.note_consultation();
CREATE TRIGGER note_changes AFTER INSERT OR UPDATE OR DELETE ON consultation_themes FOR EACH ROW EXECUTE FUNCTION app.note_of_consultation();
CREATE TRIGGER note_changes AFTER INSERT OR UPDATE OR DELETE ON questions FOR EACH ROW EXECUTE FUNCTION app.note_of_consultation();
CREATE TRIGGER note_changes AFTER INSERT OR UPDATE OR DELETE ON supports FOR EACH ROW EXECUTE FUNCTION app.note_support();
CREATE TRIGGER note_changes AFTER INSERT OR UPDATE OR DELETE ON questionnaires FOR EACH ROW EXECUTE FUNCTION app.note_questionnaire();
CREATE TRIGGER note_changes AFTER INSERT OR UPDATE OR DELETE ON effects FOR EACH ROW EXECUTE FUNCTION app.note_effect();
CREATE TRIGGER note_changes AFTER INSERT OR UPDATE OR DELETE ON requests FOR EACH ROW EXECUTE FUNCTION app.note_request();
CREATE TRIGGER note_changes AFTER INSERT OR UPDATE OR DELETE ON dispatch_offers FOR EACH ROW EXECUTE FUNCTION app.note_offer();
CREATE TRIGGER note_added AFTER INSERT OR DELETE ON advisors FOR EACH ROW EXECUTE FUNCTION app.note_advisor();
CREATE TRIGGER note_changed AFTER UPDATE ON advisors FOR EACH ROW
  WHEN ((OLD.user_id, OLD.bureau_id) IS DISTINCT FROM (NEW.user_id, NEW.bureau_id)) EXECUTE FUNCTION app.note_advisor();
CREATE TRIGGER note_added AFTER INSERT ON figures FOR EACH ROW
  WHEN (NEW.scope = 'municipality' AND NEW.kind = 'population') EXECUTE FUNCTION app.note_population();
CREATE TRIGGER note_changed AFTER UPDATE OR DELETE ON figures FOR EACH ROW
  WHEN (OLD.scope = 'municipality' AND OLD.kind = 'population') EXECUTE FUNCTION app.note_population();
CREATE TRIGGER note_changed AFTER UPDATE ON organisations FOR EACH ROW
  WHEN ((OLD.bureau_id, OLD.kind, OLD.municipal_kind, OLD.prefecture_code) IS DISTINCT FROM (NEW.bureau_id, NEW.kind, NEW.municipal_kind, NEW.prefecture_code))
  EXECUTE FUNCTION app.note_organisation();
CREATE TRIGGER note_changed AFTER UPDATE ON menus FOR EACH ROW WHEN (OLD.key IS DISTINCT FROM NEW.key) EXECUTE FUNCTION app.note_menu();

SELECT pgboss.create_queue('count-months', '{"policy":"standard","retryLimit":1,"retryDelay":60,"expireInSeconds":900,"retentionMinutes":1440}'::json);
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO madoguchi_worker;
