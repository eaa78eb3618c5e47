-- An office that records what came on paper cannot see the municipality's draft: the draft stays beside it, and what was received stands.
DROP INDEX programme_entries_one_that_stands;
CREATE UNIQUE INDEX programme_entries_one_that_stands ON programme_entries (programme_id, asking_organisation_id) WHERE state NOT IN ('draft', 'withdrawn');
CREATE UNIQUE INDEX programme_entries_one_draft ON programme_entries (programme_id, asking_organisation_id) WHERE state = 'draft';
