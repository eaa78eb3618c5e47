-- A line of a sheet is known by its mark, by municipality and title as they stand now, or as they were when it was filed; what was taken back may be filed again. Whoever files holds the place of the prefecture meanwhile.
DROP INDEX practice_drafts_call_line_key;
