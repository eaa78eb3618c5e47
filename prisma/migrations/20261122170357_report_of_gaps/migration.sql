-- The report of the needs that menus do not meet can be saved like the others.
ALTER TABLE report_views
  DROP CONSTRAINT report_views_report,
  ADD CONSTRAINT report_views_report CHECK (report IN ('overview', 'needs', 'response', 'menus', 'effects', 'follow_ups', 'coverage', 'load', 'parties', 'gaps'));
