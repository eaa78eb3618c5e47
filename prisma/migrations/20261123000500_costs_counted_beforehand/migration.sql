-- What supports cost and their meetings are counted beforehand as well, month by month. Amounts of a month are kept as one sum.
ALTER TABLE report_sums ALTER COLUMN numbers TYPE bigint[];
ALTER TABLE report_changes DROP CONSTRAINT report_changes_counted;
ALTER TABLE report_changes ADD CONSTRAINT report_changes_counted CHECK (counted IN ('consultations', 'supports', 'effects', 'requests', 'costs', 'sessions'));

GRANT CREATE ON SCHEMA app TO madoguchi_search;
SET ROLE madoguchi_search;

-- What an advisor was paid for a visit: counted on the day of the visit.
CREATE FUNCTION app.note_fee() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM app.note_months(OLD.bureau_id, 'costs', OLD.held_on::timestamp AT TIME ZONE 'Asia/Tokyo'); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM app.note_months(NEW.bureau_id, 'costs', NEW.held_on::timestamp AT TIME ZONE 'Asia/Tokyo'); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION app.note_cost() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM app.note_months(OLD.bureau_id, 'costs', OLD.spent_on::timestamp AT TIME ZONE 'Asia/Tokyo'); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM app.note_months(NEW.bureau_id, 'costs', NEW.spent_on::timestamp AT TIME ZONE 'Asia/Tokyo'); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION app.note_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM app.note_months(OLD.bureau_id, 'sessions', OLD.held_on::timestamp AT TIME ZONE 'Asia/Tokyo'); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM app.note_months(NEW.bureau_id, 'sessions', NEW.held_on::timestamp AT TIME ZONE 'Asia/Tokyo'); END IF;
  RETURN NULL;
END $$;

-- Which menu a support is of: its answers, amounts and meetings stand there.
CREATE OR REPLACE FUNCTION app.note_support() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM app.note_months(OLD.bureau_id, 'supports', OLD.proposed_at); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM app.note_months(NEW.bureau_id, 'supports', NEW.proposed_at); END IF;
  IF TG_OP = 'UPDATE' AND (OLD.menu_id, OLD.bureau_id) IS DISTINCT FROM (NEW.menu_id, NEW.bureau_id) THEN
    PERFORM app.note_answers(NEW.id);
    PERFORM app.note_all_months(b, w) FROM (SELECT DISTINCT unnest(ARRAY[OLD.bureau_id, NEW.bureau_id]) AS b) x, unnest(ARRAY['costs', 'sessions']) w;
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION app.note_menu() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM app.note_all_months(o.id, w) FROM public.organisations o, unnest(ARRAY['supports', 'effects', 'costs', 'sessions']) w WHERE o.kind = 'bureau';
  RETURN NULL;
END $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;

CREATE TRIGGER note_added AFTER INSERT OR DELETE ON dispatch_fees FOR EACH ROW EXECUTE FUNCTION app.note_fee();
CREATE TRIGGER note_changed AFTER UPDATE ON dispatch_fees FOR EACH ROW
  WHEN ((OLD.bureau_id, OLD.support_id, OLD.held_on, OLD.fee_yen, OLD.travel_yen) IS DISTINCT FROM (NEW.bureau_id, NEW.support_id, NEW.held_on, NEW.fee_yen, NEW.travel_yen))
  EXECUTE FUNCTION app.note_fee();
CREATE TRIGGER note_added AFTER INSERT OR DELETE ON support_costs FOR EACH ROW EXECUTE FUNCTION app.note_cost();
CREATE TRIGGER note_changed AFTER UPDATE ON support_costs FOR EACH ROW
  WHEN ((OLD.bureau_id, OLD.support_id, OLD.kind, OLD.yen, OLD.spent_on, OLD.withdrawn_at) IS DISTINCT FROM (NEW.bureau_id, NEW.support_id, NEW.kind, NEW.yen, NEW.spent_on, NEW.withdrawn_at))
  EXECUTE FUNCTION app.note_cost();
CREATE TRIGGER note_added AFTER INSERT OR DELETE ON support_sessions FOR EACH ROW EXECUTE FUNCTION app.note_session();
CREATE TRIGGER note_changed AFTER UPDATE ON support_sessions FOR EACH ROW
  WHEN ((OLD.bureau_id, OLD.support_id, OLD.held_on) IS DISTINCT FROM (NEW.bureau_id, NEW.support_id, NEW.held_on))
  EXECUTE FUNCTION app.note_session();

-- The supports of the desk that were worked on in some days, and whether it is known what they cost: an amount of these days, or the word that nothing
-- was spent. Looked up once for all: the policies of meetings and amounts look at every single one's consultation, and a support counts once however
-- many months it was worked on, so that no months can be added up.
CREATE FUNCTION app.work_of_desk(first_day date, last_day date) RETURNS TABLE (support_id uuid, is_recorded boolean)
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 50000 SET search_path = pg_catalog, public SET work_mem = '64MB' AS $$
  WITH work AS (
    SELECT f.support_id, true AS is_recorded FROM public.dispatch_fees f
    WHERE f.bureau_id = (SELECT app.desk_bureau_id()) AND f.held_on BETWEEN first_day AND last_day
    UNION ALL SELECT k.support_id, true FROM public.support_costs k
    WHERE k.bureau_id = (SELECT app.desk_bureau_id()) AND k.spent_on BETWEEN first_day AND last_day AND k.withdrawn_at IS NULL AND k.kind <> 'none'
    UNION ALL SELECT h.support_id, false FROM public.support_sessions h
    WHERE h.bureau_id = (SELECT app.desk_bureau_id()) AND h.held_on BETWEEN first_day AND last_day
    UNION ALL SELECT s.id, false FROM public.supports s
    WHERE s.bureau_id = (SELECT app.desk_bureau_id()) AND s.state = 'done'
      AND s.ended_at >= first_day::timestamp AT TIME ZONE 'Asia/Tokyo' AND s.ended_at < (last_day + 1)::timestamp AT TIME ZONE 'Asia/Tokyo'
      AND NOT EXISTS (SELECT FROM public.support_sessions h WHERE h.support_id = s.id)
      AND NOT EXISTS (SELECT FROM public.dispatch_fees f WHERE f.support_id = s.id)
      AND NOT EXISTS (SELECT FROM public.support_costs k WHERE k.support_id = s.id AND k.withdrawn_at IS NULL AND k.kind <> 'none')
    UNION ALL SELECT k.support_id, NULL FROM public.support_costs k
    WHERE k.bureau_id = (SELECT app.desk_bureau_id()) AND k.withdrawn_at IS NULL AND k.kind = 'none')
  SELECT w.support_id, bool_or(w.is_recorded) OR bool_or(w.is_recorded IS NULL) FROM work w
  GROUP BY w.support_id HAVING bool_or(w.is_recorded IS NOT NULL)
$$;
GRANT SELECT (support_id, bureau_id, held_on) ON support_sessions, dispatch_fees TO madoguchi_search;
GRANT SELECT (support_id, bureau_id, kind, spent_on, withdrawn_at) ON support_costs TO madoguchi_search;
GRANT SELECT (id, bureau_id, state, ended_at) ON supports TO madoguchi_search;
CREATE POLICY search_reads ON support_sessions FOR SELECT TO madoguchi_search USING (true);
CREATE POLICY search_reads ON dispatch_fees FOR SELECT TO madoguchi_search USING (true);
CREATE POLICY search_reads ON support_costs FOR SELECT TO madoguchi_search USING (true);
GRANT CREATE ON SCHEMA app TO madoguchi_search;
ALTER FUNCTION app.work_of_desk(date, date) OWNER TO madoguchi_search;
REVOKE CREATE ON SCHEMA app FROM madoguchi_search;
REVOKE EXECUTE ON FUNCTION app.work_of_desk(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.work_of_desk(date, date) TO madoguchi_web;
CREATE INDEX supports_done ON supports (bureau_id, ended_at) WHERE state = 'done';
