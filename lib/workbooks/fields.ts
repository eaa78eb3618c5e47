/** What the form as a workbook asks, in its order; the labels are in the catalogue Workbook.labels. */
export const WORKBOOK_FIELDS = [
  'askingOrganisation',
  'title',
  'stage',
  'themeKeys',
  'body',
  'wishes',
  'menuIds',
  'desiredBy',
  'sectionName',
  'contactName',
  'contactPhone',
  'contactMailbox',
  'sharedWithPrefecture',
  'reference',
] as const

export type WorkbookField = (typeof WORKBOOK_FIELDS)[number]
