/** What kind of meeting documents belong to; the database's check is the same list. */
export const MEETING_KINDS = ['council', 'training', 'seminar', 'network', 'case', 'other'] as const
/** Materials that were handed out, and what was written down of the meeting. */
export const DOCUMENT_KINDS = ['document', 'minutes'] as const
/** Who may read a document: the bureau alone, the council as well, whoever comes to the meeting kept in the portal that it is of, or of an open event everybody. */
export const AUDIENCES = ['bureau', 'council', 'meeting', 'public'] as const
