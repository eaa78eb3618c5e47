-- A request 依頼 is written by the desk and answered by the party asked; neither does the other's part.
ALTER TABLE requests ADD CONSTRAINT requests_answer CHECK (state NOT IN ('declined', 'answered') OR answer <> '');

CREATE FUNCTION app.guard_request() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  free text[] := CASE WHEN app.side() = 'desk' THEN ARRAY['state', 'due_on', 'version']
    ELSE ARRAY['state', 'answer', 'answered_at', 'answered_by_name', 'version'] END;
  leads_to text[] := CASE
    WHEN app.side() = 'desk' AND OLD.state IN ('sent', 'accepted') THEN ARRAY['withdrawn']
    WHEN app.side() = 'desk' THEN ARRAY[]::text[]
    WHEN OLD.state = 'sent' THEN ARRAY['accepted', 'declined', 'answered']
    WHEN OLD.state = 'accepted' THEN ARRAY['declined', 'answered']
    ELSE ARRAY[]::text[] END;
BEGIN
  IF app.actor_kind() IS NULL THEN
    RETURN NEW;
  END IF;
  IF (to_jsonb(NEW) - free) IS DISTINCT FROM (to_jsonb(OLD) - free) THEN
    RAISE EXCEPTION 'the desk asks, the party asked answers' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT (NEW.state = ANY (leads_to)) THEN
    RAISE EXCEPTION 'no transition of a request from % to %', OLD.state, NEW.state USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard_request BEFORE UPDATE ON requests FOR EACH ROW EXECUTE FUNCTION app.guard_request();

-- All supports of a bureau, the latest first.
CREATE INDEX "supports_bureau_id_proposed_at_id_idx" ON "supports"("bureau_id", "proposed_at" DESC, "id");
