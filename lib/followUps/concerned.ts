/** What is needed of a consultation to write into its timeline and to name it. */
export const concerned = {
  select: { id: true, number: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
} as const
