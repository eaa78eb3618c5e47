/** Where an address finds its values: what this person may see of that kind. The first fitting line counts. */
export type Lookup = [RegExp, string]

export const OPEN = "c.state IN ('received', 'in_consultation', 'supporting')"
export const OF_SUPPORT = `SELECT c.number, s.id::text AS "supportId" FROM consultations c JOIN supports s ON s.consultation_id = c.id`
export const OWN = 'c.asking_organisation_id = app.organisation_id()'
