/** What every row owned by a consultation repeats, so that its policy needs no look at the parent. */
export type Owned = {
  consultationId: string
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
}

/** The owner's columns for a row of this consultation. */
export function ownedBy(consultation: {
  id: string
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
}): Owned {
  return {
    consultationId: consultation.id,
    askingOrganisationId: consultation.askingOrganisationId,
    bureauId: consultation.bureauId,
    prefectureCode: consultation.prefectureCode,
  }
}
