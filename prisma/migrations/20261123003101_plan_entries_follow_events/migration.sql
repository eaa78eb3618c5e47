-- An entry of a year's plan that became an event follows it: to another day or month, to an open date, and when it is called off.
ALTER TABLE year_plan_entries ADD COLUMN is_called_off boolean NOT NULL DEFAULT false;
