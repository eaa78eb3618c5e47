-- What was kept of the forms of one-time links had their token in its addresses; they are kept without it from now on.
DELETE FROM form_posts WHERE action LIKE '/l/%' OR result LIKE '/l/%';
