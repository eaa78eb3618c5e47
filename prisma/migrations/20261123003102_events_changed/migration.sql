-- When an event was announced, moved or called off last: by this the feed tells of it anew.
ALTER TABLE events ADD COLUMN changed_at timestamptz(3);
ALTER TABLE events NO FORCE ROW LEVEL SECURITY;
UPDATE events SET changed_at = coalesce(cancelled_at, announced_at) WHERE announced_at IS NOT NULL;
ALTER TABLE events FORCE ROW LEVEL SECURITY;
CREATE INDEX events_is_open_changed_at_idx ON events (is_open, changed_at DESC);
