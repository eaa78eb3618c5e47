-- だれが行うか: what a proposal says of it stands in the draft that comes of it, and in every version after.
ALTER TABLE menus ADD COLUMN done_by text NOT NULL DEFAULT '', ADD CONSTRAINT menus_done_by CHECK (length(done_by) <= 200);
